package news.dateline.enrich.fact;

import static news.dateline.enrich.fact.Told.find;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.enrich.text.Text;

/** What German, French and Spanish tell of. Every story here was published on Friday, 15 December 2017. */
class OtherLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | 2018-01-01 | PLANNED | Das Gesetz tritt am 1. Januar in Kraft.
            de | 2018-09-24 | PLANNED | Die Wahl findet am 24. September 2018 statt.
            de | 2017-12-18 | PLANNED | Die Lufthansa streicht am Montag 800 Flüge.
            fr | 2017-12-14 | HAPPENED | La secousse s'est produite jeudi.
            fr | 2017-12-18 | PLANNED | Le ministre reçoit lundi les syndicats.
            es | 2017-12-14 | HAPPENED | El terremoto se produjo el jueves.
            es | 2017-12-18 | PLANNED | El presidente llega a Madrid el lunes.
            es | 2017-12-18 | PLANNED | La reunión se aplazó hasta el lunes.
            es | 2016-03-01 | HAPPENED | Fue detenido en marzo de 2016.
            es | 2014-01-01 | HAPPENED | Había sido condenado en 2014.
            es | 1994-01-01 | HAPPENED | Recibió el premio en 1994.
            es | 2017-12-11 | HAPPENED | Cameron visitó Madrid el lunes.
            de | 2017-12-18 | PLANNED | Das Konzert wurde auf Montag verschoben.
            de | 2018-03-03 | PLANNED | Die Wahl ist auf den 3. März verschoben worden.
            fr | 2018-03-03 | PLANNED | Le match a été reporté au 3 mars.
            fr | 2017-12-18 | PLANNED | Le procès a été reporté à lundi.
            es | 2018-03-03 | PLANNED | El partido fue aplazado al 3 de marzo.
            es | 2017-12-18 | PLANNED | Será juzgado el lunes en Madrid.
            es | 2017-07-01 | ONGOING | Está en prisión desde julio.
            """)
    void tellWhatWasAndWhatIsToCome(String language, String from, Modality modality, String sentence) {
        assertThat(find(Text.of(sentence, language))).singleElement().satisfies(fact -> {
            assertThat(fact.from()).startsWith(from);
            assertThat(fact.modality()).isEqualTo(modality);
            assertThat(fact.statement()).isEqualTo(sentence);
        });
    }

    @Test
    void aFrenchLifeHasItsVerb() {
        assertThat(find(Text.of("Né en 1925, il est mort lundi à Paris.", "fr"))).extracting(Fact::statement)
                .containsExactly("Il est mort lundi à Paris.", "Il est né en 1925.");
    }

    /** Its verb stands at the end, so that the name before it makes no sentence of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-12-11 | Der Minister, der am Montag zurückgetreten ist, wies die Vorwürfe zurück.
            2017-12-15 | Grund ist ein Streik der Piloten, der bis Mittwoch dauern soll.
            """)
    void aRelativeClauseOfGermanIsToldWithItsSentence(String from, String sentence) {
        assertThat(find(Text.of(sentence, "de"))).singleElement().satisfies(fact -> {
            assertThat(fact.from()).startsWith(from);
            assertThat(fact.statement()).isEqualTo(sentence);
        });
    }
}
