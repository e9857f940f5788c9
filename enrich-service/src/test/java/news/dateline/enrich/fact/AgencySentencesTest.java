package news.dateline.enrich.fact;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static news.dateline.enrich.fact.Told.find;
import static org.assertj.core.api.Assertions.assertThat;

/** Sentences of the kinds that agencies write, and what is told by them. Every story here was published on Friday, 15 December 2017. */
class AgencySentencesTest {

    /** {@code Thursday's move comes after weeks of talks}: what something that is over means is of its own day, whatever the tense. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thursday's raids came as a U.N. team arrived in Cairo to prepare for an inquiry. | 2017-12-14 H Thursday's raids came as a U.N. team arrived in Cairo to prepare for an inquiry.
            Thursday's move comes after weeks of talks between the two. | 2017-12-14 H Thursday's move comes after weeks of talks between the two.
            Thursday's agreement breaks weeks of deadlock over the size of the committee. | 2017-12-14 H Thursday's agreement breaks weeks of deadlock over the size of the committee.
            Monday's attack brings to 40 the number of soldiers killed this year. | 2017-12-11 H Monday's attack brings to 40 the number of soldiers. + 2017-01-01 H Soldiers were killed this year.
            Tuesday's demonstrations come two months after the opposition led a one-day strike. | 2017-12-12 H Tuesday's demonstrations come two months after the opposition led a one-day strike. + 2017-10-01 H The opposition led a one-day strike.
            """)
    void whatFollowsFromIt(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** A weekday of what one is doing is the next one, and {@code gets under way} is a thing of the calendar. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ministers are meeting on Sunday in Lima. The team is flying to Rome on Monday. | 2017-12-17 P Ministers are meeting on Sunday in Lima. + 2017-12-18 P The team is flying to Rome on Monday.
            The summit gets under way in Oslo on Saturday. | 2017-12-16 P The summit gets under way in Oslo on Saturday.
            The police are questioning a man about a fire on Monday. | 2017-12-15 O The police are questioning a man about a fire on Monday. + 2017-12-11 H A fire took place.
            """)
    void whatIsArranged(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** A time that says which occasion is meant is not that of what has been done since. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A security body has urged the candidates in Kenya's July 10 election to agree to a code of conduct. | 2017-12-15 H A security body has urged the candidates in Kenya's July 10 election to agree to a code of conduct.
            Following the July 7 bombings in London, Denmark has also been named as a target. | 2017-07-07 H The bombings in London took place.
            The police have solved the Easter Sunday murder of a nun. | 2017-12-15 H The police have solved the Easter Sunday murder of a nun.
            Mr. Lee said on Monday intelligence agencies believe the New Year's Eve blasts were carried out by people who lost power. | 2017-12-11 H Mr. Lee said on Monday intelligence agencies believe the New Year's Eve blasts were carried out by people who lost power.
            Another person has died from cholera, bringing the toll to 96 since the outbreak began in 2013. | 2017-12-15 H Another person has died from cholera, bringing the toll to 96 since the outbreak began in 2013. + 2013-01-01 H The outbreak began in 2013.
            Ms. Smith's party won four more seats than Mr. Lee's Social Democrats in last month's parliamentary elections. | 2017-11-01 H Ms. Smith's party won four more seats than Mr. Lee's Social Democrats in last month's parliamentary elections.
            """)
    void timesOfNouns(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** Who did what a clause within says, and what is no clause at all. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army says rescue teams have reached the wreckage of a helicopter that went down on Tuesday in eastern Peru. | 2017-12-15 R Rescue teams have reached the wreckage of a helicopter. + 2017-12-12 R A helicopter went down on Tuesday in eastern Peru.
            Ann Smith of Italy, who briefly led the rally on Thursday, dropped to ninth place. | 2017-12-14 H Ann Smith of Italy briefly led the rally on Thursday.
            Israel and the group fought a 34-day war in 2006, which killed 1,200 people. | 2006-01-01 H Israel and the group fought a 34-day war in 2006. + 2006-01-01 H A 34-day war killed 1,200 people.
            The police say the arrests are linked to an inquiry in which a Turk, a Swede and a Dane were arrested in Sarajevo on October 19. | 2017-10-19 R A Turk, a Swede and a Dane were arrested in Sarajevo on October 19.
            Peru has released 17 men who had been freed from U.S. custody nine months ago and detained for further investigation. | 2017-12-15 H Peru has released 17 men. + 2017-03-01 H 17 men had been freed from U.S. custody nine months ago and detained for further investigation.
            His nomination was virtually assured after his main challenger Ann Smith dropped out last month. | 2017-11-01 H His main challenger Ann Smith dropped out last month.
            Tests have confirmed that a man who died on Monday had contracted bird flu. | 2017-12-15 H Tests have confirmed that a man who died on Monday had contracted bird flu. + 2017-12-11 R A man died on Monday.
            """)
    void whoDidIt(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** {@code a process that the two sides began in 2004}: they began it then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks will be held under a peace process that the two sides began in January 2004. | 2004-01-01 H The two sides began a peace process in January 2004.
            The bank, which the state rescued in 2009, was sold on Monday. | 2017-12-11 H The bank was sold on Monday. + 2009-01-01 H The state rescued the bank in 2009.
            He honoured the deal they signed in May. | 2017-05-01 H They signed the deal in May.
            The council imposed a curfew on the town, which it lifted last Thursday. | 2017-12-14 H The council imposed a curfew on the town, which it lifted last Thursday.
            """)
    void whatTheyMade(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** Past forms that stand before what they describe, and {@code am} that is no verb. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Three armed men in uniform broke into Mr. Lee's home on Sunday and shot him. | 2017-12-10 H Three armed men in uniform broke into Mr. Lee's home on Sunday and shot him.
            At least 100 injured passengers were rescued on Monday from the water. | 2017-12-11 H At least 100 injured passengers were rescued on Monday from the water.
            The name of the winner remained a tightly guarded secret until Monday. | 2017-12-11 H The name of the winner remained a tightly guarded secret until Monday.
            Several expressed concern on Monday. | 2017-12-11 H Several expressed concern on Monday.
            She told the Bild am Sonntag newspaper that her driver had disappeared on Monday. | 2017-12-11 R Her driver had disappeared on Monday.
            Ann Lee said on Wednesday she was not worried about her illness, a complication that doctors have described as rare. | 2017-12-13 H Ann Lee said on Wednesday she was not worried about her illness, a complication that doctors have described as rare.
            """)
    void nouns(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** Day, first letter of the modality and statement of each. */
    private static void told(String story, @Nullable String facts) {
        assertThat(find(story)).extracting(fact -> fact.from().substring(0, 10) + ' '
                + fact.modality().toString().charAt(0) + ' ' + fact.statement())
                .containsExactlyElementsOf(facts == null ? Arrays.asList() : Arrays.asList(facts.split(" \\+ ", -1)));
    }
}
