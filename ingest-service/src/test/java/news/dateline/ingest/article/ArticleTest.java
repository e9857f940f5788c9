package news.dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a story must be, and what follows from what a wire says. */
class ArticleTest {

    private static final Instant RECEIVED = Instant.parse("2017-12-15T20:00:05Z");

    @Test
    void absentVersionIs1AndAbsentStatusUsable() {
        Article article = draft().finish();

        assertThat(article.version()).isEqualTo("1");
        assertThat(article.revision()).isEqualTo(1);
        assertThat(article.pubStatus()).isEqualTo(PubStatus.USABLE);
    }

    @Test
    void absentTimeOfTheVersionIsThatOfTheFirstElseOfReceipt() {
        Instant first = Instant.parse("2017-12-14T00:00:00Z");

        assertThat(draft().firstCreated(first).finish().versionCreated()).isEqualTo(first);
        assertThat(draft().finish().versionCreated()).isEqualTo(RECEIVED);
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        Draft wrong = draft().uri("x".repeat(501)).urgency(12).expires(Instant.parse("+12000-01-01T00:00:00Z"));

        assertThatThrownBy(wrong::finish).isInstanceOf(InvalidArticle.class).hasMessage(
                "uri: came with 501 bytes, expected at most 500; urgency: came 12, expected 1 to 9;"
                        + " expires: came +12000-01-01T00:00:00Z, expected a time in the years 1 to 9999");
    }

    @Test
    void hasNoUriNoStory() {
        assertThatThrownBy(draft().uri(" \u0000 ")::finish)
                .hasMessage("uri: nothing came, expected the identity of the story");
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "embargoed", "", "unusable", "usable canceled", "killed"})
    void unknownStatusIsRefused(String word) {
        assertThatThrownBy(() -> PubStatus.of(word))
                .hasMessage("pubStatus: came '" + word + "', expected usable, withheld or canceled");
    }

    @Test
    void cancelledIsToldItsSpelling() {
        assertThatThrownBy(() -> PubStatus.of("Cancelled")).hasMessageEndingWith("canceled, with one l");
    }

    @ParameterizedTest
    @CsvSource({"canceled,CANCELED", "Canceled,CANCELED", "CANCELED,CANCELED", "stat:canceled,CANCELED",
            "http://cv.iptc.org/newscodes/pubstatusg2/withheld/,WITHHELD", "Withheld,WITHHELD", "'Usable ',USABLE"})
    void statusMayBeInLettersOfAnySizeAndACode(String word, PubStatus status) {
        assertThat(PubStatus.of(word)).isEqualTo(status);
    }

    @Test
    void hashIsOfWhatIsReadAndOfNothingElse() {
        String hash = draft().headline("A").finish().contentHash();

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(new Draft("other", "text", RECEIVED.plusSeconds(9)).uri("urn:a").version("2").headline("A").finish()
                .contentHash()).isEqualTo(hash);
        assertThat(draft().headline("B").finish().contentHash()).isNotEqualTo(hash);
        assertThat(draft().headline("A").pubStatus(PubStatus.CANCELED).finish().contentHash()).isNotEqualTo(hash);
        assertThat(draft().subheadline("A").finish().contentHash()).isNotEqualTo(hash);
        assertThat(draft().headline("A").keywords(List.of("k")).finish().contentHash()).isNotEqualTo(hash);
    }

    @Test
    void listsHoldNothingTwiceAndNothingEmpty() {
        assertThat(draft().keywords(List.of("a", " ", "b", "a ")).finish().keywords()).containsExactly("a", "b");
    }

    @Test
    void textIsCleanedOfWhatNobodySees() {
        assertThat(PlainText.line(" a\u00A0\u200B b\u0000\r\n\tc\uFEFF ")).isEqualTo("a b c");
        assertThat(PlainText.line("lone \uD800 half")).isEqualTo("lone \uFFFD half");
        assertThat(PlainText.line("e\u0301")).isEqualTo("é");
        assertThat(PlainText.line("👩\u200D🚀")).isEqualTo("👩\u200D🚀");
        assertThat(PlainText.line(" \u0007 ")).isNull();
        assertThat(PlainText.excerpt("👩".repeat(100))).isEqualTo("👩".repeat(29) + "…");
    }

    @Test
    void controlsThatAreLettersOfWindowsAreReadAsSuch() {
        assertThat(PlainText.line("It\u0092s \u0093so\u0094 \u0096 for \u00805\u0085"))
                .isEqualTo("It’s “so” – for €5…");
        assertThat(PlainText.letters("caf\u00e9\u0092s")).isEqualTo("café’s");
    }

    private static Draft draft() {
        return new Draft("http", "ninjs-3", RECEIVED).uri("urn:a");
    }
}
