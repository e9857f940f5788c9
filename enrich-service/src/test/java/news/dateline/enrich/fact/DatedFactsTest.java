package news.dateline.enrich.fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.enrich.text.Text;

import static news.dateline.enrich.fact.Told.find;
import static org.assertj.core.api.Assertions.assertThat;

/** Which time dates what is told, and to which day. Every story here was published on Friday, 15 December 2017. */
class DatedFactsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Elections will be held within three months.             | 2017-12-15 | 2018-03-16
            The ministry plans to open the road within two weeks.   | 2017-12-15 | 2017-12-30
            A vote will be held in the next two days.               | 2017-12-15 | 2017-12-18
            """)
    void whatIsToBeDoneWithinALengthOfTimeIsPlanned(String body, String from, String until) {
        assertThat(find(body)).singleElement().satisfies(fact -> {
            assertThat(fact.from()).startsWith(from);
            assertThat(fact.until()).startsWith(until);
            assertThat(fact.modality()).isEqualTo(Modality.PLANNED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The hearing was adjourned until January 10. | 2018-01-10
            The match has been postponed until Tuesday. | 2017-12-19
            The verdict has been delayed until February 20 while the judges seek documents. | 2018-02-20
            The launch was delayed to Monday. | 2017-12-18
            The trial was deferred until March. | 2018-03-01
            The hearing was rescheduled for January 10. | 2018-01-10
            The talks were put off until next week. | 2017-12-18
            The club suspended the player until May. | 2018-05-01
            The government has given the militia until January 8 to give up their arms. | 2018-01-08
            The company has until January 31 to pay. | 2018-01-31
            """)
    void whatIsPutOffIsPlannedForThen(String body, String day) {
        assertThat(find(body)).singleElement().satisfies(fact -> {
            assertThat(fact.from()).startsWith(day);
            assertThat(fact.modality()).isEqualTo(Modality.PLANNED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The funeral is on Tuesday.                    | 2017-12-19
            The bank is closed on Monday for the holiday. | 2017-12-18
            The trial begins on Monday.                   | 2017-12-18
            The Fed meets on January 30.                  | 2018-01-30
            """)
    void whatIsOnAWeekdayOrBeginsThenIsPlanned(String body, String day) {
        whatIsPutOffIsPlannedForThen(body, day);
    }

    @ParameterizedTest
    @CsvSource({"He is accused of killing a man on Monday.",
            "He was remanded in custody until a hearing on January 3."})
    void whatHangsOnSomethingElseIsNotPlannedForThen(String body) {
        assertThat(find(body)).noneMatch(fact -> fact.modality() == Modality.PLANNED)
                .noneMatch(fact -> fact.from().startsWith("2017-01-03"));
    }

    /** What would be more than half a year ahead was put off to a day that is over. */
    @Test
    void whatWasPutOffToADayThatIsOverWasThen() {
        assertThat(find("The trial was adjourned until October.")).singleElement().satisfies(fact -> {
            assertThat(fact.from()).startsWith("2017-10-01");
            assertThat(fact.modality()).isEqualTo(Modality.HAPPENED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They were found guilty of Lee's murder at the High Court in Leeds on June 3. | 2017-06-03
            Both sides agreed Tuesday to begin talks on the thorniest issues blocking peace. | 2017-12-12
            It was open in May and June. | 2017-05-01
            The final, held on Tuesday, was watched by thousands. | 2017-12-12
            They called for free elections and an end to violence on Thursday. | 2017-12-14
            Ten have been hurt since the March election, in which Lee won the most votes. | 2017-03-01
            The ruling released late Tuesday confirmed that Lee would stay. | 2017-12-12
            A poll published last week showed support for Lee at 58 percent. | 2017-12-04
            Lee reacted by calling the minister a liar on Wednesday. | 2017-12-13
            On June 8, an official stood by the report. | 2017-06-08
            Debris is reported to have washed ashore as early as May 31. | 2017-05-31
            Lee defended the plan before the US Senate yesterday. | 2017-12-14
            In the past few days, pieces were found on at least three islands. | 2017-12-12
            Since the designer Lee's death in 1990, many have tried it. | 1990-01-01
            Prices have risen, following a victory over rebels in the nation's east last November. | 2017-11-01
            Rain fell during the last two weeks of August. | 2017-08-18
            Lee vanished on March 8. On the day she disappeared, neighbours saw a van. | 2017-03-08
            In the late 1990s, thousands of refugees returned home. | 1995-01-01
            The February earthquake killed 300 people. | 2017-02-01
            Amid the debate, Lee's 2010 election broke the majority in the chamber. | 2010-01-01
            Lee's share rose from 5% in 2010 to 8% in 2013. | 2013-01-01
            Tension has grown since the American-led Lima conference in November. | 2017-11-01
            In the December 12 press conference, Lee said: "The report that I saw this morning was wrong." | 2017-12-12
            """)
    void aTimeIsThatOfItsVerb(String body, String from) {
        assertThat(find(body)).extracting(Fact::from).anyMatch(day -> day.startsWith(from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The vote must be held within 90 days of his death.",
            "Talks were still going on a month before his release in July this year.",
            "Iran saw itself as an empire in the 21st century.", "Suspects must be charged within two days.",
            "He was charged with the attack on a court on June 3.",
            "The law could take effect as early as Tuesday.",
            "Copies of her original 1978 one-piece swimsuit started off the show."})
    void whatCountsFromSomethingElseOrIsAllOfOurTimeDatesNothing(String body) {
        assertThat(find(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fair ran from Friday, May 26, to Sunday, May 28, 2017, in Oslo. | 2017-05-26 | 2017-05-29
            The fair was held on May 4, 5 and 6 in Oslo. | 2017-05-04 | 2017-05-07
            Storms hit the coast on Saturday, Sunday and Monday. | 2017-12-09 | 2017-12-12
            The team won the title in 2001, 2003, and 2005. | 2001-01-01 | 2006-01-01
            On May 4, 20 and 30 were hurt in two towns. | 2017-05-04 | 2017-05-05
            Lee won on May 4, 5 people said. | 2017-05-04 | 2017-05-05
            """)
    void severalTimesTogetherAreOfAllOfThem(String body, String from, String until) {
        assertThat(find(body)).singleElement().satisfies(fact -> {
            assertThat(fact.from()).startsWith(from);
            assertThat(fact.until()).startsWith(until);
        });
    }

    @Test
    void whatIsCountedFromSomethingToldOfIsNotOfItsDay() {
        var facts = find("On May 27, Lee made a statement. Two days before the statement was made, a group met.");
        assertThat(facts).extracting(Fact::statement).containsExactly("On May 27, Lee made a statement.");
    }

    @Test
    void oneEndOfAMonthIsSoManyDaysLong() {
        assertThat(find("They received 272 letters in the first four days of October.")).singleElement()
                .satisfies(fact -> {
                    assertThat(fact.from()).startsWith("2017-10-01");
                    assertThat(fact.until()).startsWith("2017-10-05");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Messe lief vom 30. August bis 2. September 2005. | 2005-08-30 | 2005-09-03
            de | Die Messe lief vom 30. August bis zum 2. September 2005. | 2005-08-30 | 2005-09-03
            de | Von Juni bis August 2005 war es geschlossen. | 2005-06-01 | 2005-09-01
            fr | De juin à août 2005, elle était fermée. | 2005-06-01 | 2005-09-01
            fr | La réunion a eu lieu du 4 au 8 août 2005 à Rome. | 2005-08-04 | 2005-08-09
            es | La reunión se celebró del 4 al 8 de agosto de 2005 en Roma. | 2005-08-04 | 2005-08-09
            """)
    void aRangeHasBothItsEndsInEachLanguage(String language, String body, String from, String until) {
        assertThat(find(Text.of(body, language))).singleElement().satisfies(fact -> {
            assertThat(fact.from()).startsWith(from);
            assertThat(fact.until()).startsWith(until);
        });
    }
}
