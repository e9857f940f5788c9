package news.dateline.enrich.entity;

import java.util.List;

import org.junit.jupiter.api.Test;

import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

class KnownNamesTest extends TaggerSuite {

    @Override
    protected Tagger tagger() {
        return new KnownNames(Gazetteer.shipped(), "pt");
    }

    @Test
    void countriesHaveOtherNamesInOtherLanguages() {
        assertThat(found("de", "Der Präsident reiste aus Nordkorea nach Großbritannien."))
                .containsExactly("Nordkorea", "Großbritannien");
        assertThat(found("fr", "La Corée du Nord et les États-Unis négocient.")).contains("Corée du Nord",
                "États-Unis");
        assertThat(found("es", "El ministro viajó de Alemania a los Estados Unidos."))
                .containsExactly("Alemania", "Estados Unidos");
        assertThat(found("ru", "Переговоры в Германии закончились, Япония довольна.")).contains("Япония");
    }

    @Test
    void soHaveCitiesAndRegions() {
        assertThat(found("de", "Von Florenz reiste sie nach Bayern und in den Norden Frankreichs."))
                .containsExactly("Florenz", "Bayern", "Frankreichs");
        assertThat(found("fr", "Il est parti de Londres pour la Bretagne.")).containsExactly("Londres", "Bretagne");
        assertThat(found("es", "Viajaron de Nueva York a Andalucía.")).containsExactly("Nueva York", "Andalucía");
    }

    @Test
    void smallerCitiesAreKnownWhereTheLanguageIsSpoken() {
        assertThat(found("de", "Er lebt in Bamberg, nicht in Pamplona.")).isEmpty();
        assertThat(found("de", "Er lebt in Regensburg, nicht in Pamplona.")).containsExactly("Regensburg");
        assertThat(found("es", "Vive en Pamplona.")).containsExactly("Pamplona");
    }

    @Test
    void everyPeopleIsOfACountryThatIsKnown() {
        assertThat(Lines.of("people-names.txt")).hasSizeGreaterThan(500).allSatisfy(line -> {
            var parts = line.split(";", -1);
            assertThat(parts).hasSize(3);
            assertThat(Gazetteer.shipped().country(parts[1])).isNotEqualTo(parts[1]);
        });
    }

    private static List<String> found(String language, String text) {
        return new KnownNames(Gazetteer.shipped(), language).tag(Text.of(text)).stream().map(Tag::text).toList();
    }
}
