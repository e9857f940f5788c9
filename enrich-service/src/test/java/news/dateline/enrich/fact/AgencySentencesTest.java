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

    /** The time of a noun further in, and what an occasion of which one tells did. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The officer has resigned over an investigation into a September strike in Peru. | 2017-12-15 H The officer has resigned over an investigation into a September strike in Peru. + 2017-09-01 H The strike in Peru took place.
            The council has criticised the army for attacking civilians during its war earlier this year. | 2017-12-15 H The council has criticised the army for attacking civilians during its war earlier this year.
            The man is wanted in Peru for his alleged role in a 1976 airliner bombing. | 1976-01-01 H The airliner bombing took place.
            Smith will be out for four weeks after hurting his knee in a match on Sunday. |
            The third phase of the exercise, dubbed "Peace Mission 2005", will end on Monday. | 2017-12-18 P The third phase of the exercise, dubbed "Peace Mission 2005", will end on Monday.
            The endorsement comes on the heels of a recommendation from the council last week. |
            Shops close during weekly Friday prayers. India's Republic Day marks the founding of the state in 1950. |
            Friday's conversation between the two lasted an hour. | 2017-12-15 H Friday's conversation between the two lasted an hour.
            Oil prices fell more than two percent on Wednesday as the government reported a rise in supplies. | 2017-12-13 H Oil prices fell more than two percent on Wednesday as the government reported a rise in supplies.
            Gunmen entered a bar before dawn on Wednesday. | 2017-12-13 H Gunmen entered a bar before dawn on Wednesday.
            Lee has agreed to a deal ahead of this month's summit. | 2017-12-15 H Lee has agreed to a deal ahead of this month's summit.
            """)
    void nounsWithTheirOwnTime(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** Where what is said begins, and who says it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministry said on Monday an elderly woman who died overnight was the 54th victim. | 2017-12-11 H The ministry said on Monday an elderly woman who died overnight was the 54th victim. + 2017-12-14 R An elderly woman died overnight.
            A newspaper quoted the minister Ann Lee as saying Poland will withdraw its troops in July. | 2018-07-01 P Poland will withdraw its troops in July.
            Ann Lee said on Saturday if the court orders her release, Peru would refuse. | 2017-12-09 H Ann Lee said on Saturday if the court orders her release, Peru would refuse.
            In a statement issued on Thursday, the bank says its board set aside 250 million dollars for the plan. | 2017-12-14 H In a statement issued on Thursday, the bank says its board set aside 250 million dollars for the plan.
            Witnesses said the men belonged to the group, adding the attack on Monday wounded a third man. | 2017-12-11 R The attack on Monday wounded a third man.
            The first deadline expired on Sunday, but the mediator for the union, Ann Lee, said on Monday it was extended. | 2017-12-10 H The first deadline expired on Sunday. + 2017-12-11 H The first deadline expired on Sunday, but the mediator for the union, Ann Lee, said on Monday it was extended.
            """)
    void whatIsSaid(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** What goes with what, and whose clause it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoy on Wednesday called on banks and firms to send the money promised to Haiti at a meeting in July. | 2017-12-13 H The envoy on Wednesday called on banks and firms to send the money promised to Haiti at a meeting in July. + 2017-07-01 H A meeting took place.
            France is trying 15 men, though it has sent others to Kenya, including 11 who were handed over on Friday. | 2017-12-15 O France is trying 15 men, though it has sent others to Kenya, including 11. + 2017-12-15 H 11 were handed over on Friday.
            The country is still recovering from Cyclone Sidr, which hit in November. | 2017-12-15 O The country is still recovering from Cyclone Sidr. + 2017-11-01 H Cyclone Sidr hit in November.
            The ministry has defended its decision to allow the sailors and marines freed last week to sell their stories. | 2017-12-15 H The ministry has defended its decision to allow the sailors and marines freed last week to sell their stories.
            The judge is wanted for the death of an officer, killed in an ambush last Saturday. | 2017-12-09 H An officer was killed in an ambush last Saturday.
            A Defense Ministry report to parliament on Wednesday said the army was ready. | 2017-12-13 H A Defense Ministry report to parliament on Wednesday said the army was ready.
            Staff from the station protested on Thursday against a British news report that named them. | 2017-12-14 H Staff from the station protested on Thursday against a British news report that named them.
            At least 13 people have died since the first confirmed case in Peru about a year ago. |
            The ministers are also expected to formally decide on Monday on a new mission. | 2017-12-18 P The ministers are also expected to formally decide on Monday on a new mission.
            The Americans host Peru on Tuesday before facing Chile on Friday. | 2017-12-19 P The Americans host Peru on Tuesday before facing Chile on Friday.
            """)
    void cuts(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** What somebody says, quotes or has done, however it is led in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Events to mark the day will now be held on Monday. | 2017-12-18 P Events to mark the day will now be held on Monday.
            A report released on Monday says eight men are paid for it. A coalition statement released on Tuesday says a team will look into it. | 2017-12-11 H A report released on Monday says eight men are paid for it. + 2017-12-12 H A coalition statement released on Tuesday says a team will look into it.
            An envoy is denying a report that says the head of the council has resigned. | 2017-12-15 O An envoy is denying a report that says the head of the council has resigned.
            The agency quotes a spokesman as saying many civilians were hurt on Monday. | 2017-12-11 R Many civilians were hurt on Monday.
            The army confirmed the Thursday evening strike near the camp, saying it targeted a militant. | 2017-12-14 H The army confirmed the Thursday evening strike near the camp, saying it targeted a militant.
            Smith notified the club and the committee on Monday that he is leaving the team. | 2017-12-11 H Smith notified the club and the committee on Monday that he is leaving the team.
            People turned out on Monday to mark what they call a catastrophe. | 2017-12-11 H People turned out on Monday to mark what they call a catastrophe.
            Lee has called on the council to keep the tax, saying it will cut the deficit by 2020. | 2020-01-01 P It will cut the deficit by 2020.
            """)
    void sayingAndHaving(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** A relative clause that says when a thing ended or raged, and one without its word. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Officials say 33 fighters were killed during an offensive that ended last week. | 2017-12-04 R An offensive ended last week.
            It might lead to a war like the one that raged from 1975 to 1990. | 1975-01-01 H The one raged from 1975 to 1990.
            The town is to be handed over under an agreement the two sides reached last month. | 2017-11-01 H The two sides reached an agreement last month.
            The settlers left their homes and in 1870 came under British rule. | 1870-01-01 H The settlers in 1870 came under British rule.
            Reforms are needed before the start of a new hurricane season in June. |
            """)
    void whatEnded(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** {@code Despite what was said on Tuesday}: it stands aside, and the story goes on at the day of the rest. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Despite claims that he was dismissed on Tuesday, Lee on Thursday told a court that he had left. He also accused the council of lies. | 2017-12-12 H He was dismissed on Tuesday. + 2017-12-14 H Despite claims that he was dismissed on Tuesday, Lee on Thursday told a court that he had left. + 2017-12-14 H He also accused the council of lies.
            """)
    void whatAStoryIsAbout(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** A day beside what is compared, what will not be, and whose relative clause it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dollar lost value compared to other currencies on Tuesday after the bank cut its rate. | 2017-12-12 H The dollar lost value compared to other currencies on Tuesday after the bank cut its rate.
            Lee does not intend to seek re-election when his term expires at the end of the month. | 2017-12-01 D Lee does not intend to seek re-election when his term expires at the end of the month.
            A second Labor Department report on Thursday said output rose. | 2017-12-14 H A second Labor Department report on Thursday said output rose.
            The party may consider delaying key parliamentary elections scheduled for July. | 2018-07-01 P Key parliamentary elections are scheduled for July.
            Fighting that began in May has left thousands in need. | 2017-12-15 H Fighting has left thousands in need. + 2017-05-01 H Fighting began in May.
            He won in May after a campaign marked by charges that drove out his rivals. | 2017-05-01 H He won in May after a campaign marked by charges that drove out his rivals.
            """)
    void comparedAndDenied(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** Day, first letter of the modality and statement of each. */
    private static void told(String story, @Nullable String facts) {
        assertThat(find(story)).extracting(fact -> fact.from().substring(0, 10) + ' '
                + fact.modality().toString().charAt(0) + ' ' + fact.statement())
                .containsExactlyElementsOf(facts == null ? Arrays.asList() : Arrays.asList(facts.split(" \\+ ", -1)));
    }
}
