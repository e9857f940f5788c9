package news.dateline.enrich.entity;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** What any tagger keeps to; one test class for each extends it. */
public abstract class TaggerSuite {

    private static final String STORY = "On Monday Angela Merkel met officials of the United Nations in Paris, France. "
            + "“We’ll see,” she said.\n\nWTO  talks\tfailed; 5.3 pct | Berlin | 0.2 |\n";

    /** The tagger that is tested. */
    protected abstract Tagger tagger();

    @ParameterizedTest
    @MethodSource("news.dateline.enrich.HostileTexts#all")
    void tagsLieInTheTextInOrderApartAndTheSameEachTime(String source) {
        holds(source);
    }

    @Test
    void capitalsNoCapitalsAndNoiseChangeNothingOfThat() {
        for (var source : new String[]{STORY, STORY.toUpperCase(Locale.ROOT), STORY.toLowerCase(Locale.ROOT),
                STORY.replace('i', 'ı').replace("a", "а"), STORY.replace(" ", "  "), STORY.replace(" ", " | "),
                STORY.replace(" ", " 😀 "), "‏" + STORY + "العربية", STORY.replace("e", "e\u0301")}) {
            holds(source);
        }
    }

    @Test
    void findsNobodyWhereNobodyIsNamed() {
        assertThat(tagger().tag(Text.of("it rained all day and nobody came."))).isEmpty();
    }

    @Test
    void findsACountry() {
        assertThat(tagger().tag(Text.of("Talks in Portugal failed."))).extracting(Tag::text, Tag::type)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Portugal", EntityType.PLACE));
    }

    private void holds(String source) {
        var tags = tagger().tag(Text.of(source));
        int at = 0;
        for (var tag : tags) {
            assertThat(tag.start()).isGreaterThanOrEqualTo(at).isLessThan(tag.end());
            assertThat(source.substring(tag.start(), tag.end())).isEqualTo(tag.text());
            at = tag.end();
        }
        assertThat(tagger().tag(Text.of(source))).isEqualTo(tags);
    }
}
