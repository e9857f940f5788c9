package news.dateline.enrich.fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static news.dateline.enrich.fact.Told.find;
import static org.assertj.core.api.Assertions.assertThat;

/** What is told without a time of its own, in stories that were published on Friday, 15 December 2017. */
class FactsOfTheDayTest {

    @Test
    void eachReportOfARoundupOpensOnTheDayOfPublication() {
        assertThat(find("""
                Bank cuts rates

                The bank cut its rate on Wednesday.

                Four dead in school attack

                A man with a foot-long knife killed four people in a school in Lima.

                Airline fined

                The airline has been fined by the ministry.""")).extracting(fact -> fact.from().substring(0, 10))
                .containsExactly("2017-12-13", "2017-12-15", "2017-12-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A court has dismissed an appeal over the 2005 riots.",
            "The council has approved a plan for the 2020 games.",
            "A bus plunged into a river in Peru. Divers pulled 20 people from the water."})
    void whatOpensAStoryIsOfTheDayOfPublicationWhateverElseItNames(String story) {
        assertThat(find(story)).filteredOn(fact -> !fact.statement().endsWith("took place.")).isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.from()).startsWith("2017-12-15"));
    }

    @Test
    void eachMatchOfARoundupIsOfItsOwnDay() {
        assertThat(
                find("""
                        On Monday, Spain defeated the Czech side 1-0 in the tournament. On Tuesday, Hungary beat Austria in a 2-0 win.

                        Gerard Smith scored a goal for Spain in the second half against the Czech goalkeeper.

                        Hungary scored two goals against ten-man Austria in the second half of the match.
                        """))
                .extracting(fact -> fact.from().substring(0, 10)).containsExactly("2017-12-11", "2017-12-12",
                        "2017-12-11", "2017-12-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The study has found a new star.", "The ministry is refusing to answer.",
            "Peter Smith said the bridge was safe.", "Officials said the bridge was safe.",
            "The council continues to look for a site.", "Ten people remain missing.",
            "The army is investigating claims that the police used a bomb in an attack on May 4.",
            "The airport, backed by the council, has opened a terminal.",
            "Peter Smith told the court that the bridge was safe.",
            "A court has jailed an officer for ten months after he was convicted."})
    void newsWithoutATimeIsOfTheDayOfPublication(String sentence) {
        assertThat(find("Talks go on in Lima. " + sentence)).isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.from()).startsWith("2017-12-15"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The club has won ten games this season.", "Ten men have already been jailed.",
            "No picture has been released.", "The vote is pending.", "The bridge has been a danger.",
            "“The bridge has been safe for us all,” Peter Smith said.",
            "The study has found that the bridge was closed."})
    void whatHasLastedOrIsSaidByNobodyIsNot(String sentence) {
        assertThat(find("Talks go on in Lima. " + sentence)).extracting(Fact::predicate)
                .doesNotContain("won", "jailed", "released", "pending", "said", "closed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lee met the king in Oslo on Thursday and signed a treaty on trade there. | Lee met the king in Oslo on Thursday. + Lee signed a treaty on trade there.
            Lee resigned and left on Thursday. | Lee resigned and left on Thursday.
            Lee began his trip to Norway in Oslo on Thursday, where he met the king. | Lee began his trip to Norway in Oslo on Thursday, where he met the king. + Lee met the king.
            The import of beef was banned in 2003 after a cow fell ill. | The import of beef was banned in 2003 after a cow fell ill. + A cow fell ill.
            The ministry moved two battalions in May and later sent another one there. | The ministry moved two battalions in May.
            """)
    void whatWasDoneOnOneDayIsAFactEach(String sentence, String statements) {
        assertThat(find(sentence)).extracting(Fact::statement).containsExactly(statements.split(" \\+ ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lee moved in 1956 to Rome, in 1960 to Oslo and in 1966 to Paris. | 1956-01-01 Lee moved in 1956 to Rome. + 1960-01-01 Lee moved in 1960 to Oslo. + 1966-01-01 Lee moved in 1966 to Paris.
            The law was approved by the house on May 24, the senate on May 25 and the council on May 27. | 2017-05-24 The law was approved by the house on May 24. + 2017-05-25 The law was approved the senate on May 25. + 2017-05-27 The law was approved the council on May 27.
            After his term expired in 2007, Lee held elections in the capital. | 2007-01-01 Lee held elections in the capital. + 2007-01-01 His term expired in 2007.
            In 1986 the court allowed them to return to Oslo where they started a paper. | 1986-01-01 In 1986 the court allowed them to return to Oslo where they started a paper. + 1986-01-01 They started a paper.
            Lee was arrested in 1980 in Rome, and Smith, his friend from the city, smuggled letters out. | 1980-01-01 Lee was arrested in 1980 in Rome. + 1980-01-01 Smith, his friend from the city, smuggled letters out.
            The minister told the court Thursday of his plan to leave. | 2017-12-14 The minister told the court Thursday of his plan to leave.
            Introduced in 1983, the law made it a crime. | 1983-01-01 The law was introduced in 1983.
            Troops set out on Monday, landing in Rome on Wednesday. | 2017-12-11 Troops set out on Monday, landing in Rome on Wednesday. + 2017-12-13 Troops landed in Rome on Wednesday.
            Lee was president of the club from 1967-1998. | 1967-01-01 Lee was president of the club from 1967-1998.
            As the town last weekend marked its feast, concern continues to mount. | 2017-12-15 Concern continues to mount. + 2017-12-09 The town last weekend marked its feast.
            Lee sang at Peter Smith's 2009 inauguration. | 2009-01-01 Lee sang at Peter Smith's 2009 inauguration.
            Daryl Lee said Monday will see a vote. | 2017-12-18 Monday will see a vote.
            The minister has resigned, the council, now in charge of the city, announced on Thursday. | 2017-12-14 The minister has resigned. + 2017-12-14 The minister has resigned, the council, now in charge of the city, announced on Thursday.
            Lee, the president ousted in February after protests, has been charged with theft. | 2017-12-15 Lee, the president, has been charged with theft. + 2017-02-01 The president was ousted in February after protests.
            """)
    void eachIsToldWithItsOwnTime(String story, String facts) {
        assertThat(find(story)).extracting(fact -> fact.from().substring(0, 10) + ' ' + fact.statement())
                .containsExactly(facts.split(" \\+ ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The toll from Thursday's bridge collapse has risen to ten. The bridge fell into the river. | 2017-12-14 The bridge fell into the river.
            The toll from Thursday's bridge collapse in Oslo has risen to ten. | 2017-12-15 The toll from Thursday's bridge collapse in Oslo has risen to ten.
            A bridge has collapsed in Oslo. The bridge fell on Thursday. | 2017-12-14 A bridge has collapsed in Oslo.
            A pilot has died in Oslo. He was 40. He had many friends. He had a son. Police confirmed that the injured pilot died on Monday. | 2017-12-11 A pilot has died in Oslo.
            A ship was attacked off Somalia. It is large. It is new. It is red. Meanwhile the crew of the ship fought the pirates. Monday's attack was the second. | 2017-12-11 The crew of the ship fought the pirates.
            A pilot has died in Oslo. He was 40. He had many friends. He had a son. His brother left Rome on Monday. | 2017-12-15 A pilot has died in Oslo.
            Wreckage has washed ashore in Oslo. It is red. It is large. It is new. A team arrived on Monday to take charge of wreckage washed ashore there. | 2017-12-15 Wreckage has washed ashore in Oslo.
            Bomb attacks on a market claimed the lives of ten people. | 2017-12-15 Bomb attacks on a market claimed the lives of ten people.
            The news comes after another shock yesterday which left six people dead. | 2017-12-14 Another shock left six people dead.
            The city was hit by the earthquake in March, which caused a flood there. | 2017-03-01 The earthquake caused a flood there.
            """)
    void whatIsOnlyNamedDatesWhatIsToldOfIt(String story, String fact) {
        assertThat(find(story)).extracting(any -> any.from().substring(0, 10) + ' ' + any.statement()).contains(fact);
    }

    /** Somebody else, something else of its kind, another sense, a quotation, another report: each leaves the opening on its day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A helicopter has crashed into the North Sea. | Another helicopter of the company crashed on Monday.
            A car bomb has exploded in central Baghdad. | On Tuesday, a bomb exploded in Basra.
            Scotland's first minister has resigned. | Wales's health minister resigned on Tuesday.
            A former banker has been sentenced in Oslo. | His partner, Tom Jones, was sentenced on Monday.
            Rebels have attacked an army base. | The rebels attacked another base on Tuesday.
            A bomb has exploded in central Baghdad. | The minister explained on Monday that it was large.
            The Senate has killed a bill on taxes. | Two children were killed on Monday in Texas.
            A train has derailed in Spain. | Talks on wages were derailed on Monday.
            A boss of the mine has resigned. | "My boss resigned on Monday and nobody asked me," a man said.
            Police have freed a girl after a kidnapping. | She was kidnapped on Monday.
            """)
    void anotherDeedDatesNoOpening(String opening, String later) {
        var facts = find(opening + " It is late. It is dark. It is cold.\n\n" + later);
        assertThat(facts).extracting(any -> any.from().substring(0, 10) + ' ' + any.statement())
                .contains("2017-12-15 " + opening);
    }

    @Test
    void anotherReportDatesNoOpening() {
        var facts = find(
                "News in brief\n\nA judge has resigned in Ohio. He is 70. He is ill. He lives there.\n\nTurkey\n\n"
                        + "The judge resigned on Tuesday in Ankara.");
        assertThat(facts).extracting(any -> any.from().substring(0, 10) + ' ' + any.statement())
                .contains("2017-12-15 A judge has resigned in Ohio.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maria Smith wrote plays before moving to London in 2003. | Maria Smith moved to London in 2003.
            Peter Lee retired after winning gold in Rio in 2016. | Peter Lee won gold in Rio in 2016.
            Before studying law in Oslo in 1994, Peter Lee was a baker. | Peter Lee studied law in Oslo in 1994.
            Output in January fell, after rising 6.7 percent in December. | Output rose 6.7 percent in December.
            The firm has had no debt since agreeing to a merger in 2010. | The firm agreed to a merger in 2010.
            """)
    void whatWasDoneBeforeOrAfterItHasItsOwnTime(String sentence, String statement) {
        assertThat(find(sentence)).extracting(Fact::statement).contains(statement);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lee, 45, who joined the firm in 1999, became its chief in 2005 and left in 2010. | 2005 Lee, 45, became its chief in 2005. + 1999 Lee joined the firm in 1999. + 2010 Lee left in 2010.
            It was a season to remember for Bergen, who were promoted in 2010 and won the cup in May 2012. | 2010 Bergen were promoted in 2010. + 2012 Bergen won the cup in May 2012.
            Coach Henrik Dahl, appointed last June, resigned on Thursday. | 2017 Coach Henrik Dahl resigned on Thursday. + 2017 Coach Henrik Dahl was appointed last June.
            In 2007, he dropped the appeal. Two days later, he was released from prison. | 2007 In 2007, he dropped the appeal. + 2007 Two days later, he was released from prison.
            A bomb killed ten men in a bombing in Kabul on Wednesday. Two days after the bombing, the schools reopened. | 2017 A bomb killed ten men in a bombing in Kabul on Wednesday. + 2017 Two days after the bombing, the schools reopened.
            """)
    void eachVerbHasTheTimeThatStandsWithIt(String story, String facts) {
        assertThat(find(story)).extracting(fact -> fact.from().substring(0, 4) + ' ' + fact.statement())
                .containsExactly(facts.split(" \\+ ", -1));
    }

    @Test
    void minutesAfterItIsTheSameDayAndTheDayAfterItIsNot() {
        assertThat(
                find("The rocket was launched on Wednesday. The satellite left it 27 minutes after the launch. The crew"
                        + " spoke to workers the day after the launch."))
                .extracting(fact -> fact.from().substring(0, 10))
                .containsExactly("2017-12-13", "2017-12-13");
    }

    @Test
    void whatIsDescribedWithItsTimeIsAFactOfItsOwn() {
        assertThat(
                find("In February last year, Lee denied that it was so, but fought to keep the details released today"
                        + " secret."))
                .filteredOn(fact -> "denied".equals(fact.predicate())).singleElement()
                .satisfies(fact -> assertThat(fact.from()).startsWith("2016-02-01"));
    }

    @Test
    void whatOnlySaysWhenIsPartOfTheTelling() {
        assertThat(find("In remarks made after a visit on Wednesday, Kofi Annan warned that peace was at risk."))
                .extracting(Fact::statement).singleElement().asString().contains("Kofi Annan warned");
    }
}
