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
            "2017-12-15T24:00:00Z, 2017-12-16T00:00:00Z", "'Fri, 15 Dec 2017 20:00:00 GMT', 2017-12-15T20:00:00Z",
            "2024-05-06 10:00:00, 2024-05-06T10:00:00Z", "2024-05-06 10:00:00 +0200, 2024-05-06T08:00:00Z",
            "2024-05-06 10:00:00.5 UTC, 2024-05-06T10:00:00.500Z",
            "20240506T100000.500+0200, 2024-05-06T08:00:00.500Z", "'Mon, 6 May 2024 10:00 CEST', 2024-05-06T08:00:00Z",
            "6 May 24 10:00 EDT, 2024-05-06T14:00:00Z", "'Fri, 06 Sept 2024 10:00:00 GMT+2', 2024-09-06T08:00:00Z",
            "'Tue, 06 May 2024 10:00:00 -03:30 (NDT)', 2024-05-06T13:30:00Z",
            "06-May-1999 10:00, 1999-05-06T10:00:00Z", "'lun, 06 ene 2024 10:00:00 +0100', 2024-01-06T09:00:00Z",
            "'miércoles, 6 de agosto de 2024, 10:00', 2024-08-06T10:00:00Z",
            "'lun., 06 août 2024 10:00:00 +0200', 2024-08-06T08:00:00Z",
            "1er février 2024 à 10:00, 2024-02-01T10:00:00Z", "'Di, 06 Mär 2024 10:00:00 MEZ', 2024-03-06T09:00:00Z",
            "6. Dezember 2024 um 10:00 Uhr, 2024-12-06T10:00:00Z",
            "'Seg, 07 Out 2024 10:00:00 -0300', 2024-10-07T13:00:00Z",
            "'segunda-feira, 6 de março de 2024 às 10:00', 2024-03-06T10:00:00Z",
            "'lun, 6 giu 2024 10:00:00 GMT', 2024-06-06T10:00:00Z", "6 dicembre 2024 alle 10:00, 2024-12-06T10:00:00Z",
            "'Tue, 06 Febuary 2024 10:00:00 GMT', 2024-02-06T10:00:00Z"})
    void areRead(String text, String expected) {
        assertThat(Instants.find(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30T10:00:00Z", "2023-02-29", "20240231T100000Z", "2024-04-31T10:00:00+02:00",
            "2024-13-01T10:00:00Z", "2024-01-01T25:00:00Z", "yesterday", "",
            "Mon, 06 May 2024 10:00:00 XYZT", "Sat, 31 Feb 2024 10:00:00 GMT", "Mon, 06 Foo 2024 10:00:00 GMT",
            "Mon, 06 May 2024 10:00:00 +99:00"})
    void thatThereAreNotAreNone(String text) {
        assertThat(Instants.find(text)).isNull();
    }
}
