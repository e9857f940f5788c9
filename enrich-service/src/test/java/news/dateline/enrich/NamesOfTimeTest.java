package news.dateline.enrich;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.enrich.text.detect.ProfiledLanguages;
import news.dateline.enrich.time.TimeExpression;

import static org.assertj.core.api.Assertions.assertThat;

/** A word of time within a name is no time. Every story here was published on Friday, 15 December 2017. */
class NamesOfTimeTest {

    private static final Enrichment ENRICHMENT = new Enrichment(new ProfiledLanguages());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Theresa May is to resign by Wednesday evening. | Wednesday evening
            Theresa May left London. May said in June she would stand. Mrs May spoke in May. | June, May
            Theresa May left London in May. | May
            He met April Jones on Friday, USA Today reported. | Friday
            The Independence March was first held in 2009. | 2009
            Thousands joined the March for Life in March. | March
            March for Life leaders met the president on Monday. | Monday
            In a speech in Tokyo Mrs May praised the navy. They expect May to resign in July. | July
            Dr August told the inquiry in June that he was ill. | June
            The March elections were free, and by March the house was sold. | March, March
            Last March she left, and on March 3 he came. | Last March, March 3
            The Winter Palace burned in the winter of 1837. | the winter of 1837
            He ran at the Summer Games, rested in the summer and missed the next Winter Olympics. | the summer
            """)
    void onlyTimesAreFound(String story, @Nullable String times) {
        var found = ENRICHMENT
                .enrich(new Story(null, story, Instant.parse("2017-12-15T12:00:00Z"), null, "en")).times();
        assertThat(String.join(", ", found.stream().map(TimeExpression::text).toList())).isEqualTo(times);
    }
}
