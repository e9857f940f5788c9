package news.dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a source says for stories that say nothing. */
class DefaultsTest {

    private static final Instant TIME = Instant.parse("2017-12-15T20:00:00Z");
    private static final Defaults GIVEN = new Defaults("Agency", "de", 6, "(c) Agency", "not for resale", true);

    @Test
    void fillsInWhatIsMissing() {
        Article filled = new Draft("agency", "text", TIME).uri("urn:a").finish().orElse(GIVEN);

        assertThat(filled.provider()).isEqualTo("Agency");
        assertThat(filled.language()).isEqualTo("de");
        assertThat(filled.urgency()).isEqualTo(6);
        assertThat(filled.copyrightNotice()).isEqualTo("(c) Agency");
        assertThat(filled.usageTerms()).isEqualTo("not for resale");
        assertThat(filled.reinstates()).isTrue();
    }

    @Test
    void whatTheStorySaysStands() {
        Article filled = new Draft("agency", "text", TIME).uri("urn:a").provider("Reporter").language("en").urgency(1)
                .copyrightNotice("(c) Reporter").usageTerms("free").finish().orElse(GIVEN);

        assertThat(filled.provider()).isEqualTo("Reporter");
        assertThat(filled.language()).isEqualTo("en");
        assertThat(filled.urgency()).isEqualTo(1);
        assertThat(filled.copyrightNotice()).isEqualTo("(c) Reporter");
        assertThat(filled.usageTerms()).isEqualTo("free");
    }

    @Test
    void nothingChangesWhereNothingIsGiven() {
        Article story = new Draft("agency", "text", TIME).uri("urn:a").headline("A headline").finish();

        assertThat(story.orElse(Defaults.NONE)).isEqualTo(story);
        assertThat(story.ofSource("other").source()).isEqualTo("other");
        assertThat(story.ofSource("other").ofSource("agency")).isEqualTo(story);
    }

    @Test
    void killHasItsOwnPlaceWhereKilledStoriesMayComeBack() {
        Article kill = new Draft("agency", "text", TIME).uri("urn:a").version("3").pubStatus(PubStatus.CANCELED)
                .finish();

        assertThat(kill.orElse(GIVEN).revision()).isEqualTo(3);
        assertThat(kill.orElse(Defaults.NONE).revision()).isEqualTo(kill.revision());
    }

    @Test
    void textOfAPageTakesThePlaceOfThatOfTheFeed() {
        Article entry = new Draft("feed", "rss", TIME).uri("urn:a").headline("A headline").bodyText("In short.")
                .finish();
        Article page = new Draft("feed", "html", TIME).uri("urn:page").bodyText("At length.").byline("Reporter")
                .finish();

        Article whole = entry.withBodyOf(page);

        assertThat(whole.uri()).isEqualTo("urn:a");
        assertThat(whole.bodyText()).isEqualTo("At length.");
        assertThat(whole.byline()).isEqualTo("Reporter");
        assertThat(whole.contentHash()).isNotEqualTo(entry.contentHash());
    }
}
