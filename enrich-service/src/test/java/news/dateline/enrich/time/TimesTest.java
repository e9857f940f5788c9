package news.dateline.enrich.time;

import java.io.IOError;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every story here was published on Friday, 15 December 2017. */
class TimesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2017, 12, 15);
    private static final Times TIMES = new Times();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It was held on August 4-8, 2005.                 | 2005-08-04 | 2005-08-08
            en | It was held from August 4 to 8, 2005.            | 2005-08-04 | 2005-08-08
            en | It ran from 30 August to 2 September 2005.       | 2005-08-30 | 2005-09-02
            en | It ran from December 30 to January 2, 2006.      | 2005-12-30 | 2006-01-02
            en | It was held on the 4th and 5th of August 2005.   | 2005-08-04 | 2005-08-05
            en | It was held on May 4th and 5th.                  | 2017-05-04 | 2017-05-05
            en | It was open from May 4th until 11th.             | 2017-05-04 | 2017-05-11
            en | It ran from June to August 2005.                 | 2005-06    | 2005-08
            en | It ran from November to February 2006.           | 2005-11    | 2006-02
            en | He was born on May 4 and died in 2005.           | 2017-05-04 | 2005
            en | It shook on July 4 and May 2006 was calm.        | 2017-07-04 | 2006-05
            en | On March 3 and 4, 2000 people came.              | 2017-03-03 | 2017-03-04
            en | The talks of 3 and 5 May failed.                 | 2017-05-03 | 2017-05-05
            en | It ran from the 30th of August to the 2nd of September 2005. | 2005-08-30 | 2005-09-02
            de | Es lief vom 30. August bis zum 2. September 2005. | 2005-08-30 | 2005-09-02
            de | Es lief vom 30. August bis 2. September 2005.    | 2005-08-30 | 2005-09-02
            fr | Elle a duré du 30 août au 2 septembre 2005.      | 2005-08-30 | 2005-09-02
            es | Duró del 4 al 8 de agosto de 2005.               | 2005-08-04 | 2005-08-08
            es | Estuvo cerrada de junio a agosto de 2005.        | 2005-06    | 2005-08
            """)
    void theYearBehindTheLastDayIsThatOfTheFirst(String language, String text, String first, String last) {
        assertThat(TIMES.find(Text.of(text, language), PUBLISHED, null)).extracting(TimeExpression::value)
                .containsExactly(first, last);
    }

    /** What was before Christ has no place on our calendar, but is no year, day or century after either. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Caesar was killed on 15 March 44 BC.               | 15 March 44 BC         | PAST_REF
            Caesar was killed on March 15, 44 B.C.             | March 15, 44 B.C.      | PAST_REF
            The tools date to 2000 B.C., he said.              | 2000 B.C.              | PAST_REF
            It burned between 1200 and 1100 BCE.               | 1200 and 1100 BCE      | PAST_REF
            In the 5th century BC, Athens was at war.          | the 5th century BC     | PAST_REF
            In June 2003 BC Hydro was split.                   | June 2003              | 2003-06
            Pompeii was buried in AD 79.                       | AD 79                  | 0079
            The temple was destroyed in 70 A.D. by Titus.      | 70 A.D.                | 0070
            In the 1st century AD, Rome ruled Britain.         | the 1st century AD     | 00
            In 2003 ad sales rose.                             | 2003                   | 2003
            """)
    void theEraIsPartOfTheTime(String text, String words, String value) {
        assertThat(TIMES.find(Text.of(text, "en"), PUBLISHED, null)).singleElement().satisfies(time -> {
            assertThat(time.text()).isEqualTo(words);
            assertThat(time.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He was hurt on March 3rd and 20 others died. | March 3rd
            The team climbed on March 4 to second place. | March 4
            On May 4 and 5 people met.                   | May 4
            He won the first and second of three races in May. | May
            """)
    void aNumberBesideADayIsNoDay(String text, String words) {
        assertThat(TIMES.find(Text.of(text, "en"), PUBLISHED, null)).extracting(TimeExpression::text)
                .containsExactly(words);
    }

    /** The states of the automaton are made by the texts that come first. */
    @Test
    void anAbbreviationSpoilsNoMonthToCome() {
        var times = new Times();
        assertThat(times.find(Text.of("Jan. was wet.", "en"), PUBLISHED, null)).hasSize(1);
        assertThat(times.find(Text.of("It rained in May and June.", "en"), PUBLISHED, null)).hasSize(2);
    }

    @Test
    void whatIsAgreedIsPast() {
        assertThat(find("At a meeting in Rome, Tuesday, both agreed to begin talks.").getFirst().value())
                .isEqualTo("2017-12-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He said Friday that it was over.         | Friday            | 2017-12-15       | 2017-12-15T00 | 2017-12-16T00
            He left Thursday.                        | Thursday          | 2017-12-14       | 2017-12-14T00 | 2017-12-15T00
            They will meet on Monday.                | Monday            | 2017-12-18       | 2017-12-18T00 | 2017-12-19T00
            They left last Friday.                   | last Friday       | 2017-12-08       | 2017-12-08T00 | 2017-12-09T00
            It went off on September 3.              | September 3       | 2017-09-03       | 2017-09-03T00 | 2017-09-04T00
            On May 2, two thousand people came.      | May 2             | 2017-05-02       | 2017-05-02T00 | 2017-05-03T00
            It is due on Jan. 5.                     | Jan. 5            | 2018-01-05       | 2018-01-05T00 | 2018-01-06T00
            On 11 March 2011 it shook.               | 11 March 2011     | 2011-03-11       | 2011-03-11T00 | 2011-03-12T00
            It began on 2017-11-30 there.            | 2017-11-30        | 2017-11-30       | 2017-11-30T00 | 2017-12-01T00
            He resigned yesterday.                   | yesterday         | 2017-12-14       | 2017-12-14T00 | 2017-12-15T00
            He holds it this month.                  | this month        | 2017-12          | 2017-12-01T00 | 2018-01-01T00
            Last week he traveled.                   | Last week         | 2017-W49         | 2017-12-04T00 | 2017-12-11T00
            He told them earlier this week.          | earlier this week | 2017-W50         | 2017-12-11T00 | 2017-12-16T00
            It grew throughout the year.             | the year          | 2017             | 2017-01-01T00 | 2018-01-01T00
            It fell in 2008.                         | 2008              | 2008             | 2008-01-01T00 | 2009-01-01T00
            It rose in the third quarter.            | the third quarter | 2017-Q3          | 2017-07-01T00 | 2017-10-01T00
            It began last fall.                      | last fall         | 2017-FA          | 2017-09-01T00 | 2017-12-01T00
            It began in the late 1990s.              | the late 1990s    | 199              | 1990-01-01T00 | 2000-01-01T00
            He died four years ago.                  | four years ago    | 2013             | 2013-01-01T00 | 2014-01-01T00
            They left three weeks ago.               | three weeks ago   | 2017-W47         | 2017-11-20T00 | 2017-11-27T00
            He spoke at 5 p.m. Thursday.             | 5 p.m. Thursday   | 2017-12-14T17:00 | 2017-12-14T17 | 2017-12-14T18
            It hit on Wednesday night.               | Wednesday night   | 2017-12-13TNI    | 2017-12-13T18 | 2017-12-14T06
            It struck in March.                      | March             | 2017-03          | 2017-03-01T00 | 2017-04-01T00
            It will open in March.                   | March             | 2018-03          | 2018-03-01T00 | 2018-04-01T00
            """)
    void aPointOfTheCalendar(String text, String words, String value, String from, String until) {
        assertThat(find(text)).singleElement().satisfies(time -> {
            assertThat(time.text()).isEqualTo(words);
            assertThat(time.value()).isEqualTo(value);
            assertThat(time.from()).startsWith(from).endsWith(":00:00Z");
            assertThat(time.until()).startsWith(until).endsWith(":00:00Z");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the first in almost eight years.  | almost eight years | DURATION | P8Y
            more than 15 hours of talks       | more than 15 hours | DURATION | PT15H
            talks over several days           | several days       | DURATION | PXD
            a two-week trip                   | two-week           | DURATION | P2W
            it took 2 1/2 years               | 2 1/2 years        | DURATION | P2Y6M
            for the past two months           | the past two months| DURATION | P2M
            within half an hour               | half an hour       | DURATION | PT30M
            it flies every day                | every day          | SET      | P1D
            it meets each Thursday            | each Thursday      | SET      | XXXX-WXX-4
            """)
    void aLengthOrARecurrenceHasNoPlaceOnTheCalendar(String text, String words, TimeType type, String value) {
        assertThat(find(text)).anySatisfy(time -> {
            assertThat(time.text()).isEqualTo(words);
            assertThat(time.type()).isEqualTo(type);
            assertThat(time.value()).isEqualTo(value);
            assertThat(time.from()).isNull();
            assertThat(time.until()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a 22-year-old student", "children six months and older", "its sixth nuclear test",
            "it registered 6.1 on the scale", "the first tests of two missiles", "on 19 additional entities",
            "He may march on", "They paid $2000 for it", "The 2000 people left"})
    void whatOnlyLooksLikeATime(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void theYearIsThatOfWhichTheTextSpoke() {
        assertThat(find("In 2016 it fell. Throughout the year it tested.")).extracting(TimeExpression::value)
                .containsExactly("2016", "2016");
    }

    @ParameterizedTest
    @MethodSource("news.dateline.enrich.HostileTexts#all")
    void expressionsLieInTheTextInOrderAndApart(String source) {
        int at = 0;
        for (var time : find(source)) {
            assertThat(time.start()).isGreaterThanOrEqualTo(at).isLessThan(time.end());
            assertThat(source.substring(time.start(), time.end())).isEqualTo(time.text());
            assertThat(time.value()).isNotEmpty();
            at = time.end();
        }
    }

    private static List<TimeExpression> find(String text) {
        return TIMES.find(Text.of(text), PUBLISHED, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It happened 10,000 years ago.", "Dinosaurs died 66000000 years ago.",
            "It ends in 9,000 years.", "It ends 8,000 years from now."})
    void whatTheCalendarDoesNotReachHasNoDate(String text) {
        assertThat(TIMES.find(Text.of(text), LocalDate.of(2024, 3, 5), null))
                .allSatisfy(time -> assertThat(time.from()).isNull());
    }

    @Test
    void manyDaysAreCountedToTheirEnd() {
        assertThat(TIMES.find(Text.of("He left 99999 days ago."), LocalDate.of(2024, 3, 5), null)).singleElement()
                .satisfies(time -> assertThat(time.value()).isEqualTo("1750-05-22"));
    }

    @ParameterizedTest
    @CsvSource({"'The firm was founded in 2003. In October of that year it went public.',2003-10",
            "'The firm was founded in 2003. It went public on October 5 of that year.',2003-10-05",
            "'He won in May 1998. He left in July of the same year.',1998-07"})
    void aMonthOfThatYearIsOfTheYearThatWasTold(String text, String value) {
        assertThat(TIMES.find(Text.of(text), PUBLISHED, null)).last().satisfies(time -> assertThat(time.value())
                .isEqualTo(value));
    }

    @Test
    void aLanguageThatCannotBeReadIsNotTheFaultOfTheStory() {
        assertThatThrownBy(() -> Times.expect("xx")).isInstanceOf(IOError.class).hasMessageContaining("/time/xx.words");
    }
}
