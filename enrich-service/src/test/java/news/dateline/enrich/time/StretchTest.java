package news.dateline.enrich.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StretchTest {

    @ParameterizedTest
    @CsvSource({"2017-12-15, 2017-12-15T00:00:00Z, 2017-12-16T00:00:00Z",
            "2017-12, 2017-12-01T00:00:00Z, 2018-01-01T00:00:00Z",
            "2017-W01, 2017-01-02T00:00:00Z, 2017-01-09T00:00:00Z",
            "2017-W50-WE, 2017-12-16T00:00:00Z, 2017-12-18T00:00:00Z",
            "2017-Q3, 2017-07-01T00:00:00Z, 2017-10-01T00:00:00Z",
            "2017-H2, 2017-07-01T00:00:00Z, 2018-01-01T00:00:00Z",
            "2017-WI, 2017-12-01T00:00:00Z, 2018-03-01T00:00:00Z", "199, 1990-01-01T00:00:00Z, 2000-01-01T00:00:00Z",
            "18, 1800-01-01T00:00:00Z, 1900-01-01T00:00:00Z",
            "2017-12-15TNI, 2017-12-15T18:00:00Z, 2017-12-16T06:00:00Z",
            "2017-12-15T20:30, 2017-12-15T20:30:00Z, 2017-12-15T20:31:00Z",
            "2017-12-15T24:00, 2017-12-16T00:00:00Z, 2017-12-16T01:00:00Z"})
    void theStretchOfAValue(String value, String from, String until) {
        assertThat(Stretch.find(value)).isEqualTo(new Stretch(from, until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P3D", "PAST_REF", "XXXX-WXX-4", "2017-WXX", "2017-13", "2017-02-30", "1998-00"})
    void whatHasNone(String value) {
        assertThat(Stretch.find(value)).isNull();
    }
}
