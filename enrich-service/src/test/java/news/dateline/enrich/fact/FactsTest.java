package news.dateline.enrich.fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.enrich.text.Text;

import static news.dateline.enrich.fact.Told.find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** Every story here was published on Friday, 15 December 2017. */
class FactsTest {

    @Test
    void aClauseWithItsOwnDateIsAFact() {
        assertThat(find("On September 3, Japan signed a treaty in Paris.")).singleElement().satisfies(fact -> {
            assertThat(fact.from()).isEqualTo("2017-09-03T00:00:00Z");
            assertThat(fact.until()).isEqualTo("2017-09-04T00:00:00Z");
            assertThat(fact.who()).containsExactly("Japan");
            assertThat(fact.where()).containsExactly("Paris");
            assertThat(fact.predicate()).isEqualTo("signed");
            assertThat(fact.modality()).isEqualTo(Modality.HAPPENED);
        });
    }

    @Test
    void anEventTakesPartInNothing() {
        assertThat(find("On September 3, Japan won the World Cup.")).singleElement()
                .satisfies(fact -> assertThat(fact.who()).containsExactly("Japan"));
    }

    @Test
    void whatHappenedIsCutAtTheDayOfPublication() {
        assertThat(find("In 2017, Japan tested missiles.").getFirst().until()).isEqualTo("2017-12-16T00:00:00Z");
    }

    @Test
    void whatIsToComeIsPlanned() {
        assertThat(find("Japan will host the games in 2020.")).singleElement()
                .satisfies(fact -> assertThat(fact.modality()).isEqualTo(Modality.PLANNED));
    }

    @Test
    void whatIsSaidNotToHaveHappenedIsDenied() {
        assertThat(find("Japan did not attend the talks on Monday.")).singleElement()
                .satisfies(fact -> assertThat(fact.modality()).isEqualTo(Modality.DENIED));
    }

    @Test
    void whoSaysItIsKept() {
        assertThat(find("Rex Tillerson said that Japan tested a missile on September 3.")).singleElement()
                .satisfies(fact -> {
                    assertThat(fact.attributedTo()).isEqualTo("Rex Tillerson");
                    assertThat(fact.modality()).isEqualTo(Modality.REPORTED);
                    assertThat(fact.statement()).isEqualTo("Japan tested a missile on September 3.");
                });
    }

    @Test
    void theDayOfTheTellingIsNotTheDayOfTheTold() {
        assertThat(find("Jeffrey Feltman told reporters earlier this week that he engaged in 15 hours of talks."))
                .singleElement().satisfies(fact -> {
                    assertThat(fact.predicate()).isEqualTo("told");
                    assertThat(fact.from()).startsWith("2017-12-11");
                });
    }

    @Test
    void aCapitalThatActsIsItsCountry() {
        assertThat(find("California watched. On September 3, Washington signed a treaty.")).singleElement()
                .satisfies(fact -> assertThat(fact.who()).containsExactly("United States"));
    }

    @ParameterizedTest
    @CsvSource({"de, Der Kanzler reiste am Freitag nach Paris., Paris",
            "fr, Le premier ministre est arrivé vendredi à Madrid., Madrid",
            "es, El presidente viajó el viernes a Madrid., Madrid"})
    void aCapitalThatSomebodyGoesToIsAPlaceInEveryLanguage(String language, String sentence, String place) {
        assertThat(find(Text.of(sentence, language))).singleElement().satisfies(fact -> {
            assertThat(fact.where()).containsExactly(place);
            assertThat(fact.who()).doesNotContain("France", "Spain");
        });
    }

    @Test
    void aDurationDatesNothing() {
        assertThat(find("It was the first visit of Japan in almost eight years.")).isEmpty();
    }

    @Test
    void aTimeThatIsComparedWithDatesNothing() {
        assertThat(find("It sold more than in 2016.")).isEmpty();
    }

    @Test
    void aTimeOfTheDayIsOfTheDayOfTheStory() {
        assertThat(find("Two trains collided near Lyon on Thursday. The collision occurred at 08:17 local time."))
                .hasSize(2).allSatisfy(fact -> assertThat(fact.from()).startsWith("2017-12-14"));
    }

    @Test
    void whatGoesOnInTheSameParagraphIsOfTheSameDay() {
        assertThat(find("Police raided a house in Lyon on Thursday. They seized two computers.")).hasSize(2)
                .allSatisfy(fact -> assertThat(fact.from()).startsWith("2017-12-14"));
    }

    @Test
    void whatComesLaterIsCountedFromWhatWasToldBefore() {
        assertThat(find("The probe met the comet on Aug. 17, 2017. Controllers sealed the tray four days later."))
                .last().satisfies(fact -> assertThat(fact.from()).startsWith("2017-08-21"));
    }

    @Test
    void datesThatDifferPartASentence() {
        assertThat(find("Investigators recovered the recorders on Thursday and expect results by Monday."))
                .extracting(fact -> fact.from().substring(0, 10), Fact::modality)
                .containsExactly(tuple("2017-12-14", Modality.HAPPENED), tuple("2017-12-18", Modality.PLANNED));
    }

    @Test
    void aRelativeClauseWithItsOwnDateIsAFactAboutItsName() {
        assertThat(find("Harlan, who was fired in 2016, was sentenced on Thursday.")).extracting(Fact::statement)
                .containsExactlyInAnyOrder("Harlan was sentenced on Thursday.", "Harlan was fired in 2016.");
    }

    @Test
    void aDayIsAHeadingForWhatStandsBelow() {
        assertThat(find("What to watch.\n\nMonday, December 18\n\n- Steelmaker Kordova reports results."))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.from()).startsWith("2017-12-18");
                    assertThat(fact.modality()).isEqualTo(Modality.PLANNED);
                    assertThat(fact.statement()).isEqualTo("Steelmaker Kordova reports results.");
                });
    }

    @Test
    void aDatelineIsNoPartOfTheStatement() {
        assertThat(find("OSLO, Dec. 15 (Agency) - The bank cut rates on Friday.")).singleElement()
                .satisfies(fact -> assertThat(fact.statement()).isEqualTo("The bank cut rates on Friday."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was the worst flood since 2009.", "If talks fail on Monday, troops will leave.",
            "If talks fail on Monday, the strike begins on Tuesday.", "Unless talks succeed, troops leave on Friday.",
            "Turnout was higher than in 2016.", "The 2015 budget was too small.", "He was the best player since June.",
            "Profit rose from $3 million a year earlier.", "The year-old child was found.",
            "The agency has grown in 1998.", "Sales fell 8 percent from a year ago.",
            "In 2015, that would not have been possible.", "Lee was charged over the riots last month."})
    void whatIsNoDateOfWhatIsSaidDatesNothing(String sentence) {
        assertThat(find("Talks go on. " + sentence)).isEmpty();
    }

    @Test
    void anOrganisationThatSpeaksOfItselfIsNamed() {
        assertThat(find("NASA said it launched the probe on Thursday.")).singleElement()
                .satisfies(fact -> assertThat(fact.statement()).isEqualTo("NASA launched the probe on Thursday."));
    }

    @Test
    void whoSaysItNeedsNoName() {
        assertThat(find("Four men were arrested on Thursday, local officials said.")).singleElement()
                .satisfies(fact -> assertThat(fact.attributedTo()).isEqualTo("local officials"));
    }

    @Test
    void whatIsDeniedIsDenied() {
        assertThat(find("The minister denied that troops crossed the border on Thursday.")).singleElement()
                .satisfies(fact -> assertThat(fact.modality()).isEqualTo(Modality.DENIED));
    }

    /** The day of each fact and what it says, as the facts of a story stand in it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Thursday, Sweden defeated Korea and Belgium beat Panama. | 2017-12-14 On Thursday, Sweden defeated Korea. + 2017-12-14 Belgium beat Panama.
            Five people died and three soldiers were hurt on Thursday. | 2017-12-14 Five people died. + 2017-12-14 Three soldiers were hurt on Thursday.
            The plan backed by the union in May was rejected on Thursday. | 2017-12-14 The plan was rejected on Thursday. + 2017-05-01 The plan was backed by the union in May.
            Voters went to the polls on Thursday, with results expected on Sunday. | 2017-12-14 Voters went to the polls on Thursday. + 2017-12-17 Results are expected on Sunday.
            Figures to be published on Monday were leaked on Thursday. | 2017-12-14 Figures were leaked on Thursday. + 2017-12-18 Figures are to be published on Monday.
            Born in 1927, Dodd made his debut in 1954. | 1954-01-01 Dodd made his debut in 1954. + 1927-01-01 Dodd was born in 1927.
            The bank closed the plant it had opened in 2005. | 2005-01-01 It had opened the plant in 2005.
            The camp opened in 1991, when rebels seized the capital. | 1991-01-01 The camp opened in 1991. + 1991-01-01 Rebels seized the capital.
            Shares fell on Thursday, a day after the bank cut its rate. | 2017-12-14 Shares fell on Thursday. + 2017-12-13 The bank cut its rate.
            Kenya announced that it would close the camp last April. | 2017-04-01 Kenya announced that it would close the camp last April.
            Voters rejected the plan in a referendum held on Thursday. | 2017-12-14 Voters rejected the plan in a referendum held on Thursday.
            Next year's competition is to take place in Mexico. | 2018-01-01 Next year's competition is to take place in Mexico.
            The team had been refused visas until last week. | 2017-12-04 The team had been refused visas until last week.
            The offices will move early in 2018. | 2018-01-01 The offices will move early in 2018.
            Police were called shortly after 1 a.m. today. | 2017-12-15 Police were called shortly after 1 a.m. today.
            Security forces also detained two men on Thursday. | 2017-12-14 Security forces also detained two men on Thursday.
            Parliament voted on Thursday to approve new rules on waste. | 2017-12-14 Parliament voted on Thursday to approve new rules on waste.
            The new rules come into force on January 1. | 2018-01-01 The new rules come into force on January 1.
            The findings, published Thursday in the journal Nature, describe a new ape. | 2017-12-14 The findings were published Thursday in the journal Nature.
            She was chosen to replace Ann Lee, who resigned in May. | 2017-05-01 Ann Lee resigned in May.
            Russia hosted the Winter Olympics in 2014. | 2014-01-01 Russia hosted the Winter Olympics in 2014.
            Temperatures are forecast to fall below zero on Monday. | 2017-12-18 Temperatures are forecast to fall below zero on Monday.
            The strike began at midnight. | 2017-12-15 The strike began at midnight.
            Lee was charged with murder on Thursday. | 2017-12-14 Lee was charged with murder on Thursday.""")
    void eachTimeDatesWhatItStandsWith(String story, String facts) {
        assertThat(find(story)).extracting(fact -> fact.from().substring(0, 10) + ' ' + fact.statement())
                .containsExactly(facts.split(" \\+ ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Smith was released on Thursday.\n\nHe had read of the plan. He wrote to a friend.",
            "Lee was born on August 5, 1930. He served in the navy.",
            "A defector was arrested in Lyon.\n\nHe was released on Thursday.",
            "Fishermen rescued 700 people on Monday.\n\nNorway asked its neighbours to help.",
            "A fire destroyed the hall on Thursday. Lee later gave money for a new one.",
            "Lee died on Thursday.\n\nShe led the revolt that overthrew the king in 1959."})
    void whatWasAtAnotherTimeIsNotOfTheDayOfTheLead(String story) {
        assertThat(find(story)).hasSizeLessThanOrEqualTo(2).extracting(Fact::statement).doesNotHaveDuplicates()
                .noneMatch(statement -> statement.matches(".*(wrote|served|arrested|asked|gave|led).*"));
    }

    @Test
    void aWeekendIsCarriedOn() {
        assertThat(find("The fair took place in Toronto last weekend. Hundreds of vendors offered toys.")).hasSize(2)
                .allSatisfy(fact -> assertThat(fact.from()).startsWith("2017-12-09"));
    }

    @Test
    void whatHappenedBeforeItIsSaidWhenIsOfThatDay() {
        assertThat(find("A bus plunged into a river in Peru. The accident happened on Thursday.")).hasSize(2)
                .allSatisfy(fact -> assertThat(fact.from()).startsWith("2017-12-14"));
    }

    @Test
    void theTodayOfAQuotationIsTheDayOfTheSaying() {
        assertThat(find("Sweden beat Korea on Tuesday. “We have learned a lot today,” the coach said.")).last()
                .satisfies(fact -> assertThat(fact.from()).startsWith("2017-12-12"));
    }

    @Test
    void aMatchStaysOnItsDay() {
        var report = "Sweden beat Korea on Thursday.\n\nThe match began with a goal.\n\nThe referee gave a penalty.\n\n"
                + "The goalkeeper kept Korea in the game.\n\nThe striker missed.\n\nA defender scored from a corner.";
        assertThat(find(report)).last().satisfies(fact -> {
            assertThat(fact.statement()).startsWith("A defender scored");
            assertThat(fact.from()).startsWith("2017-12-14");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Several towns have banned fireworks in the past three days. | 2017-12-12 | 2017-12-16
            In the past few weeks five schools have closed. | 2017-11-24 | 2017-12-16
            The phone was shipped nearly a decade ago. | 2007-01-01 | 2008-01-01
            The species was last seen two decades ago. | 1997-01-01 | 1998-01-01
            In 2014 the tax has changed by law. | 2014-01-01 | 2015-01-01
            The request follows a ruling by the court on July 8. | 2017-07-08 | 2017-07-09
            The request of the towns results from a ruling by the court on July 8. | 2017-07-08 | 2017-07-09
            Lee attended the Thursday opening with his wife. | 2017-12-14 | 2017-12-15
            The wallet was found by a woman who gave it to police on Thursday. | 2017-12-14 | 2017-12-15
            The festival runs through January 20 next year. | 2017-12-15 | 2018-01-21
            The parties signed a deal to close the plant by 2030. | 2030-01-01 | 2031-01-01
            The fair ran from 20 December to 5 January 2017. | 2016-12-20 | 2017-01-06
            The attacks of September 11, 2001 shook the country. | 2001-09-11 | 2001-09-12
            The lander is believed to have crashed on October 19, 2016. | 2016-10-19 | 2016-10-20
            Lee was found guilty on Thursday of murder. | 2017-12-14 | 2017-12-15
            A fire broke out on the evening of December 13. | 2017-12-13 | 2017-12-14
            Authorities said Thursday's fire was started by a boy. | 2017-12-14 | 2017-12-15
            The vote has been postponed to January 8. | 2018-01-08 | 2018-01-09
            Today marks the tenth anniversary of the accident. | 2017-12-15 | 2017-12-16
            With Thursday's ruling, the court ended the dispute. | 2017-12-14 | 2017-12-15
            The ruling, handed down on Thursday, ends the dispute. | 2017-12-14 | 2017-12-15
            They estimated by 2050, the world would need more food. | 2050-01-01 | 2051-01-01
            A court has dismissed the complaint. | 2017-12-15 | 2017-12-16
            The first tremor was felt at 00:37 local time (03:37 UTC). | 2017-12-15 | 2017-12-15
            Lee has sent the minister to visit the town on Monday. | 2017-12-18 | 2017-12-19
            The storm was forecast to reach the coast on Monday. | 2017-12-18 | 2017-12-19
            The board was to meet on Wednesday. | 2017-12-13 | 2017-12-14
            The curfew was expected to end on January 15. | 2018-01-15 | 2018-01-16
            They used the figures of the years 2005–2015. | 2005-01-01 | 2016-01-01
            In a report published on Thursday, researchers warned of floods. | 2017-12-14 | 2017-12-15
            Lee was one of the hostages freed on July 2 by the army. | 2017-07-02 | 2017-07-03
            The fair will open on Monday, followed by a vote. | 2017-12-18 | 2017-12-19
            On Thursday, Kim Lee, who was a candidate in the race, announced the end of his campaign. | 2017-12-14 | 2017-12-15
            On December 13, the hosting service re-enabled the public access. | 2017-12-13 | 2017-12-14
            The decision is pending and expected in June of next year. | 2018-06-01 | 2018-07-01
            On Wednesday, security forces (ISF) killed ten men. | 2017-12-13 | 2017-12-14
            The singer died on Thursday of heart failure. | 2017-12-14 | 2017-12-15
            The court has today lifted its ban. | 2017-12-15 | 2017-12-16
            Politicians this past weekend asked the cardinal for help. | 2017-12-09 | 2017-12-11
            The start was rescheduled for last Friday evening. | 2017-12-08 | 2017-12-09
            Two towns declared a state of calamity following Wednesday's quake. | 2017-12-13 | 2017-12-14
            """)
    void aTimeDatesWhatItStandsWith(String body, String from, String until) {
        assertThat(find(body)).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.from()).startsWith(from);
            assertThat(fact.until()).startsWith(until);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was the worst storm in the past ten years.",
            "The party has won seats in the last days of the race.", "Why did he resign on Thursday?",
            "The model used data from 2014.",
            "Kim Lee, the 2007 Renault and 2009 Formula champion, is ill.", "He drove a recalled 2005 Opel.",
            "They feed there in winter.", "A tenant moved in the day before the blast.",
            "May God protect them.", "Easter Island has no streams.",
            "The stores agree to sell on Super Tuesday only."})
    void aTimeOfSomethingElseDatesNothing(String body) {
        assertThat(find("Talks go on. " + body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2013, Lee joined Marussia; the following year, at the fair, he won a prize. | 2013-01-01 | 2014-01-01
            Yesterday, Sweden beat Korea; Belgium beat Panama. | 2017-12-14 | 2017-12-14
            Lee flew home today, two days after being freed by the rebels. | 2017-12-15 | 2017-12-13
            Freed hostage Kim Lee flew home today, two days after she was freed by the rebels. | 2017-12-15 | 2017-12-13
            With the games scheduled to start on Monday, Lee met Kim on Thursday. | 2017-12-14 | 2017-12-18
            Lee died on Tuesday night. It was announced by his family the following morning. | 2017-12-12 | 2017-12-13
            """)
    void oneSentenceMayTellOfTwoTimes(String body, String first, String second) {
        assertThat(find(body)).extracting(fact -> fact.from().substring(0, 10)).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kim Lee is the only man convicted of the Lockerbie bombing of 1988. | 1988-01-01 | The Lockerbie bombing took place.
            Lee condemns Monday's attack. | 2017-12-11 | The attack took place.
            In the Senate, preliminary results from Thursday's vote. | 2017-12-14 | The vote took place.
            After an attack in London last year, two men are in jail. | 2016-01-01 | An attack in London took place.
            Kim Lee spoke. He has been in jail since his arrest on Thursday. | 2017-12-14 | Kim Lee’s arrest took place.
            """)
    void whatIsNamedWithItsTimeHappened(String body, String from, String statement) {
        assertThat(find(body)).anySatisfy(fact -> {
            assertThat(fact.from()).startsWith(from);
            assertThat(fact.statement()).isEqualTo(statement);
        });
    }

    @Test
    void whatIsToldToSomebodyBeginsBehindHim() {
        assertThat(find("A prosecutor told reporters today tests will be carried out in May."))
                .extracting(Fact::statement)
                .contains("Tests will be carried out in May.");
        assertThat(find("Lee told the press, \"We built a machine three years ago.\"")).extracting(Fact::statement)
                .containsExactly("We built a machine three years ago.");
    }

    @Test
    void whatIsLeftOutTakesItsPrepositionAlong() {
        assertThat(find("In May, Lee recounted a case in which the paper printed a story made in 2002."))
                .extracting(Fact::statement).noneMatch(statement -> statement.contains(" in ."))
                .contains("In May, Lee recounted a case.");
    }
}
