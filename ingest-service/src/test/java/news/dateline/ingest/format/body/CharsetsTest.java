package news.dateline.ingest.format.body;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import news.dateline.ingest.article.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes to text: no letter is lost, whatever is declared. */
class CharsetsTest {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    @ParameterizedTest
    @CsvSource({"windows-1252,Ein Café in Köln.", "windows-1252,Le président a déclaré que l’été serait chaud.",
            "ISO-8859-2,Prezydent powiedział że żółta łódź płynie w świetle księżyca do Łodzi", "Shift_JIS,"
                    + "首相は東京で記者会見を開き、経済対策について説明した。",
            "windows-1251,Президент России заявил в Москве", "KOI8-R,Президент России заявил в Москве",
            "GB18030,总统在北京表示，会议将于下周举行，讨论经济问题。"})
    void lettersTellACharsetThatNobodyHasNamed(String charset, String text) {
        assertThat(Charsets.decode(Raw.of(text.getBytes(Charset.forName(charset))))).isEqualTo(text);
        assertThat(Charsets.decode(Raw.of(text.getBytes(Charset.forName(charset))), "utf-8")).isEqualTo(text);
        assertThat(Charsets.decode(Raw.of(text.getBytes(Charset.forName(charset))), charset)).isEqualTo(text);
        assertThat(Charsets.decode(Raw.of(text.getBytes(UTF_8)))).isEqualTo(text);
    }

    @Test
    void utf8IsKnownWhateverElseIsDeclared() {
        byte[] bytes = "Élections à Zürich".getBytes(UTF_8);

        for (String declared : new String[]{"iso-8859-1", "windows-1252", "us-ascii", "utf-16", "klingon"}) {
            assertThat(Charsets.decode(Raw.of(bytes), declared)).as(declared).isEqualTo("Élections à Zürich");
        }
    }

    @Test
    void theFirstDeclarationThatNamesACharsetCounts() {
        byte[] bytes = "Łódź".getBytes(Charset.forName("ISO-8859-2"));

        assertThat(Charsets.decode(Raw.of(bytes), null, "invalid", "iso-8859-2", "windows-1252")).isEqualTo("Łódź");
    }

    @Test
    void lettersOfAnotherCharsetWithinUtf8AreMended() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("Élections à Zürich, près de Genève: “très” bien. ".getBytes(UTF_8));
        mixed.write("£66".getBytes(WESTERN));

        assertThat(Charsets.decode(Raw.of(mixed.toByteArray())))
                .isEqualTo("Élections à Zürich, près de Genève: “très” bien. £66");
    }

    @Test
    void utf16IsKnownWithoutAMark() {
        assertThat(Charsets.decode(Raw.of("<?xml version='1.0'?>".getBytes(UTF_16LE)), "utf-8"))
                .isEqualTo("<?xml version='1.0'?>");
    }

    @ParameterizedTest
    @CsvSource({"IBM437,Für Köln wird schönes Wetter erwartet; die Straße ist frei.",
            "IBM850,Le président a été réélu à Paris où la forêt brûle."})
    void lettersOfDosAreKnownByWhereTheyStand(String charset, String text) {
        assertThat(Charsets.decode(Raw.of(text.getBytes(Charset.forName(charset))))).isEqualTo(text);
    }

    @Test
    void quotationMarksOfWindowsAreNoLettersOfDos() {
        String text = "„Ja“, sagte er – ‚nein‘ hieß es… in Köln";

        assertThat(Charsets.decode(Raw.of(text.getBytes(WESTERN)))).isEqualTo(text);
    }
}
