package news.dateline.ingest.format.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as wires write them, and days that no month has. */
class InstantsTest {

    @ParameterizedTest
    @CsvSource({"2017-12-15T20:00:00Z, 2017-12-15T20:00:00Z", "2017-12-15T20:00:00+00:00, 2017-12-15T20:00:00Z",
            "2017-12-15T20:00:00+0100, 2017-12-15T19:00:00Z", "2017-12-15T20:00:00.5Z, 2017-12-15T20:00:00.500Z",
            "2017-12-15, 2017-12-15T00:00:00Z", "20171215T200000Z, 2017-12-15T20:00:00Z",
            "20171215, 2017-12-15T00:00:00Z", "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
            "2017-12-15T24:00:00Z, 2017-12-16T00:00:00Z", "'Fri, 15 Dec 2017 20:00:00 GMT', 2017-12-15T20:00:00Z"})
    void areRead(String text, String expected) {
        assertThat(Instants.find(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30T10:00:00Z", "2023-02-29", "20240231T100000Z", "2024-04-31T10:00:00+02:00",
            "2024-13-01T10:00:00Z", "2024-01-01T25:00:00Z", "yesterday", ""})
    void thatThereAreNotAreNone(String text) {
        assertThat(Instants.find(text)).isNull();
    }
}
