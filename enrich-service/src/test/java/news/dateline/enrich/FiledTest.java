package news.dateline.enrich;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.enrich.fact.Fact;
import news.dateline.enrich.text.detect.ProfiledLanguages;

import static org.assertj.core.api.Assertions.assertThat;

/** From which day the days of a story count. Every story here was made on Thursday, 30 November 2023. */
class FiledTest {

    private static final Enrichment ENRICHMENT = new Enrichment(new ProfiledLanguages());

    /** A dateline of the evening before holds, but where the story names the new day and calls none today. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WASHINGTON, Nov 29 (Wire) - Ann Lee died on Wednesday. Tom Smith praised her on Thursday. | 2023-11-30
            WASHINGTON, Nov 29 (Wire) - Ann Lee died today. Tom Smith will speak on Thursday. | 2023-11-30
            WASHINGTON, Nov 29 (Wire) - Ann Lee died. Tom Smith praised her today. | 2023-11-29
            WASHINGTON, Nov 29 (Wire) - Ann Lee died. Tom Smith praised her on Wednesday. | 2023-11-29
            WASHINGTON, Nov 28 (Wire) - Ann Lee died. Tom Smith praised her on Thursday. | 2023-11-23
            """)
    void theDayOfTheDatelineHolds(String story, String last) {
        var facts = ENRICHMENT.enrich(new Story(null, story, Instant.parse("2023-11-30T02:00:00Z"), null, "en"))
                .timeline();
        assertThat(facts).extracting(Fact::from).last().asString().startsWith(last);
    }
}
