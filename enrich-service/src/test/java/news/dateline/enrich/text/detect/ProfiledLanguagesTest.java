package news.dateline.enrich.text.detect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.enrich.text.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ProfiledLanguagesTest {

    private static final ProfiledLanguages LANGUAGES = new ProfiledLanguages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The secretary told the council that the country had carried out a nuclear test in September.
            de | Der Minister sagte dem Rat am Freitag, das Land habe im September einen Atomtest durchgeführt.
            fr | Le ministre a déclaré vendredi devant le conseil que le pays avait procédé à un essai nucléaire.
            es | El ministro dijo el viernes ante el consejo que el país había realizado una prueba nuclear.
            """)
    void tellsTheLanguage(String code, String text) {
        var language = LANGUAGES.guess(text);
        assertThat(language.code()).isEqualTo(code);
        assertThat(language.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void saysNothingWhereNothingCanBeSaid() {
        assertThat(LANGUAGES.guess("")).isEqualTo(Language.UNKNOWN);
        assertThat(LANGUAGES.guess("12 345 …")).isEqualTo(Language.UNKNOWN);
    }
}
