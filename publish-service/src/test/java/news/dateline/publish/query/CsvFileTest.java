package news.dateline.publish.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CsvFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "＝1+1", "\n=1+1"})
    void noCellIsAFormula(String text) {
        TimelineFact fact = JsonMapper.shared().convertValue(java.util.Map.of("id", text + "#0", "articleUri", text,
                "revision", 1, "statement", text, "language", text, "people", List.of(text)), TimelineFact.class);
        String row = CsvFile.of(List.of(fact)).split("\r\n", 2)[1];
        assertThat(row.replace("\"", "").split(",", -1)).filteredOn(cell -> cell.contains(text.strip()))
                .hasSize(5).allMatch(cell -> cell.startsWith("'"));
    }

    @Test
    void quotesCommasAndLinesStayInTheirCells() {
        TimelineFact fact = JsonMapper.shared().convertValue(java.util.Map.of("id", "urn:a#0", "articleUri", "urn:a",
                "revision", 1, "statement", "A \"plan\", said\nnobody"), TimelineFact.class);
        assertThat(CsvFile.of(List.of(fact))).contains(",\"A \"\"plan\"\", said\nnobody\",");
    }
}
