package news.dateline.enrich.entity;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** What any tagger keeps to; one test class for each extends it. */
abstract class TaggerSuite {

    abstract Tagger tagger();

    @ParameterizedTest
    @MethodSource("news.dateline.enrich.HostileTexts#all")
    void tagsLieInTheTextInOrderApartAndTheSameEachTime(String source) {
        var tags = tagger().tag(Text.of(source));
        int at = 0;
        for (var tag : tags) {
            assertThat(tag.start()).isGreaterThanOrEqualTo(at).isLessThan(tag.end());
            assertThat(source.substring(tag.start(), tag.end())).isEqualTo(tag.text());
            at = tag.end();
        }
        assertThat(tagger().tag(Text.of(source))).isEqualTo(tags);
    }

    @Test
    void findsNobodyWhereNobodyIsNamed() {
        assertThat(tagger().tag(Text.of("it rained all day and nobody came."))).isEmpty();
    }

    @Test
    void findsThePlainestNames() {
        List<Tag> tags = tagger().tag(Text.of("On Monday Angela Merkel met officials of the United Nations in Paris."));
        assertThat(tags).extracting(Tag::text, Tag::type).contains(org.assertj.core.groups.Tuple.tuple("Angela Merkel",
                EntityType.PERSON), org.assertj.core.groups.Tuple.tuple("United Nations", EntityType.ORGANIZATION),
                org.assertj.core.groups.Tuple.tuple("Paris", EntityType.PLACE));
    }
}
