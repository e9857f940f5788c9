package news.dateline.enrich.entity;

import java.util.List;

import org.junit.jupiter.api.Test;

import news.dateline.enrich.text.Field;
import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

class EntitiesTest {

    private final Entities entities = new Entities(new LexiconTagger());

    @Test
    void aSurnameIsTheFullName() {
        var found = find("Rex Tillerson spoke on Friday. Later Tillerson left.");
        assertThat(found).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo("person/rex-tillerson");
            assertThat(person.mentions()).extracting(Mention::text).containsExactly("Rex Tillerson", "Tillerson");
        });
    }

    @Test
    void anAliasAndADemonymAreTheCountry() {
        var found = find("Officials of the DPRK met North Korean troops in North Korea.");
        assertThat(found).singleElement().satisfies(country -> {
            assertThat(country.name()).isEqualTo("North Korea");
            assertThat(country.country()).isEqualTo("KP");
            assertThat(country.mentions()).hasSize(3);
        });
    }

    @Test
    void aCapitalKeepsItsNameAndKnowsItsCountry() {
        var found = find("They flew to Pyongyang.");
        assertThat(found).singleElement().satisfies(city -> {
            assertThat(city.name()).isEqualTo("Pyongyang");
            assertThat(city.country()).isEqualTo("KP");
            assertThat(city.location()).isNotNull();
        });
    }

    @Test
    void aMentionInTheHeadlineSaysSo() {
        var found = entities.find(Text.of("Japan protests"), Text.of("It did so in Japan."));
        assertThat(found.getFirst().mentions()).extracting(Mention::in).containsExactly(Field.HEADLINE, null);
    }

    private List<Entity> find(String body) {
        return entities.find(null, Text.of(body));
    }
}
