package news.dateline.enrich.fact;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static news.dateline.enrich.fact.Told.find;
import static org.assertj.core.api.Assertions.assertThat;

/** Usual sentences of news and what is told by them. Every story here was published on Friday, 15 December 2017. */
class UsualSentencesTest {

    /** Up to the day of publication. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Philippines has been on alert since last month. | 2017-11-01..2017-12-16 The Philippines has been on alert since last month.
            Yemen has been at war since the capital, Sanaa, fell to the rebels in 2014. | 2014-01-01..2017-12-16 Yemen has been at war since the capital, Sanaa, fell to the rebels in 2014. + 2014-01-01..2015-01-01 The capital, Sanaa, fell to the rebels in 2014.
            Since his arrest on Monday, Lee has refused to eat. | 2017-12-11..2017-12-16 Since his arrest on Monday, Lee has refused to eat. + 2017-12-11..2017-12-12 Lee’s arrest took place.
            Both companies have been in operation since the 1970s. | 1970-01-01..2017-12-16 Both companies have been in operation since the 1970s.
            The drought, now in its second year, has killed thousands of cattle since October. | 2017-10-01..2017-12-16 The drought, now in its second year, has killed thousands of cattle since October.
            Support rose by 27% since 1996 when the act became law. | 1996-01-01..1997-01-01 The act became law.
            Lee has been under arrest in Budapest since May. | 2017-05-01..2017-12-16 Lee has been under arrest in Budapest since May.
            In the past few days, dozens of people were arrested in Bucharest. | 2017-12-12..2017-12-16 In the past few days, dozens of people were arrested in Bucharest.
            The army has been deployed there for the past two days. | 2017-12-13..2017-12-16 The army has been deployed there for the past two days.
            """)
    void whatHasBeenSoSinceThenIsOfAllThatTime(String story, @Nullable String facts) {
        stretches(story, facts);
    }

    /** {@code has now left}, whatever came before. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lee, who had been fighting to stay, has now left the country. | 2017-12-15 H Lee, who had been fighting to stay, has now left the country.
            The race is now taking shape. | 2017-12-15 O The race is now taking shape.
            """)
    void whatIsSoNowIsOfTheDay(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** From the day it begins; where nobody says when that is, there is no fact. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The strike, which starts on Monday, is expected to last two weeks. | 2017-12-18..2018-01-02 The strike is expected to last two weeks. + 2017-12-18..2017-12-19 The strike starts on Monday.
            The trial, which began on Monday, is expected to last two weeks. | 2017-12-11..2017-12-26 The trial is expected to last two weeks. + 2017-12-11..2017-12-12 The trial began on Monday.
            The festival will run for ten days from 3 August. | 2018-08-03..2018-08-13 The festival will run for ten days from 3 August.
            President Xi will arrive in Paris on Sunday and stay for three days. | 2017-12-17..2017-12-18 President Xi will arrive in Paris on Sunday. + 2017-12-17..2017-12-21 President Xi will stay for three days.
            The trial begins on Monday. It is expected to last three weeks. | 2017-12-18..2017-12-19 The trial begins on Monday. + 2017-12-18..2018-01-09 It is expected to last three weeks.
            Lee arrived in Rome on Thursday. He will stay for two days. | 2017-12-14..2017-12-15 Lee arrived in Rome on Thursday. + 2017-12-14..2017-12-17 Lee will stay for two days.
            """)
    void whatIsToLastBeginsWhereItBegins(String story, @Nullable String facts) {
        stretches(story, facts);
    }

    /** {@code held on Monday and charged on Tuesday}: the helper is not lost, and none is given to what one does by oneself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lee was suspended on Monday, apologised on Tuesday and resigned on Wednesday. | 2017-12-11 H Lee was suspended on Monday. + 2017-12-12 H Lee apologised on Tuesday. + 2017-12-13 H Lee resigned on Wednesday.
            The firm was founded in 1998, bought by Google in 2006 and moved to Dublin in 2010. | 1998-01-01 H The firm was founded in 1998. + 2006-01-01 H The firm was bought by Google in 2006. + 2010-01-01 H The firm moved to Dublin in 2010.
            The bill was passed by the Senate on Tuesday and signed by the governor on Wednesday. | 2017-12-12 H The bill was passed by the Senate on Tuesday. + 2017-12-13 H The bill was signed by the governor on Wednesday.
            Two men were arrested on Monday and released on bail until 9 January. | 2017-12-11 H Two men were arrested on Monday. + 2018-01-09 P Two men were released on bail until 9 January.
            Two men were detained on Monday and charged on Tuesday with murder. | 2017-12-11 H Two men were detained on Monday. + 2017-12-12 H Two men were charged on Tuesday with murder.
            Lee was born in 1950 and moved to Paris in 1970. | 1950-01-01 H Lee was born in 1950. + 1970-01-01 H Lee moved to Paris in 1970.
            She was elected in 2010 and re-elected in 2014. | 2010-01-01 H She was elected in 2010. + 2014-01-01 H She was re-elected in 2014.
            The treaty was signed in 2015, ratified in 2016 and came into force in 2017. | 2015-01-01 H The treaty was signed in 2015. + 2016-01-01 H The treaty was ratified in 2016. + 2017-01-01 H The treaty came into force in 2017.
            The ship was seized in July, was released in August and arrived in Malta on Monday. | 2017-07-01 H The ship was seized in July. + 2017-08-01 H The ship was released in August. + 2017-12-11 H The ship arrived in Malta on Monday.
            The minister, who was appointed in May and dismissed in August, left the country on Monday. | 2017-12-11 H The minister left the country on Monday. + 2017-05-01 H The minister was appointed in May. + 2017-08-01 H The minister was dismissed in August.
            Lee has been arrested and charged on Monday with murder. | 2017-12-11 H Lee has been arrested. + 2017-12-11 H Lee was charged on Monday with murder.
            Lee flew home on Monday night, having spent the weekend in Washington. | 2017-12-11 H Lee flew home on Monday night. + 2017-12-09 H Lee had spent the weekend in Washington.
            """)
    void eachOfAListHasItsTimeAndItsHelper(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** Nor is the year of the deed that of the verdict; who did it, and whether, is for a court to say. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police arrested a friend of Smith, who was convicted of killing a nurse in 2015. |
            Smith was wrongly convicted of murdering his wife in 2015. |
            Marsh pleaded not guilty to murdering his wife in 2015. |
            Marsh was sentenced to death for killing a policeman in 1998. |
            On Monday the police denied a report of an explosion in Kiev on May 2. | 2017-12-11 H On Monday the police denied a report of an explosion in Kiev on May 2.
            The film, released on Monday, is about an imaginary attack on London in 2005. | 2017-12-11 H The film was released on Monday.
            Lee was convicted of murdering his wife in 2015. |
            Lee admitted stealing the painting in 2015. |
            Prosecutors accused Lee of taking bribes in 2012. |
            The court jailed Lee for taking bribes in 2012. |
            Lee was arrested on Monday for stealing a car. | 2017-12-11 H Lee was arrested on Monday for stealing a car.
            We have received reports on the killing of a journalist in Balochistan on August 14, the group said. | 2017-12-15 H We have received reports on the killing of a journalist in Balochistan on August 14, the group said.
            """)
    void whatSomebodyIsHeldForIsNotTold(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** Neither what is cancelled nor what was planned first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The wedding, planned for Monday, will not go ahead. |
            The execution, scheduled for Monday, was halted by a judge on Wednesday. | 2017-12-13 H The execution was halted by a judge on Wednesday.
            The talks were due to start on Monday but were called off. |
            The government has scrapped plans to raise fuel duty in March. |
            A march planned for Saturday was banned by police on Thursday. | 2017-12-14 H A march was banned by police on Thursday.
            The concert on Saturday has been cancelled. |
            The deadline has been extended from December 31 to January 31. | 2018-01-31 P The deadline has been extended from December 31 to January 31.
            The two sides will meet on Monday and the talks will not be public. | 2017-12-18 P The two sides will meet on Monday.
            The summit, scheduled for Monday, has been cancelled. | 2017-12-15 H The summit has been cancelled.
            The union cancelled a rally planned for Monday. |
            The ceremony planned for Monday will now take place on Tuesday. | 2017-12-19 P The ceremony will now take place on Tuesday.
            The Tuesday meeting was cancelled. |
            The company has cancelled all flights until Monday. | 2017-12-15 P The company has cancelled all flights until Monday.
            The election had originally been set for November 14 but was put back to March 28. | 2018-03-28 P The election had originally been set for November 14 but was put back to March 28.
            The meeting has been moved to Monday. | 2017-12-18 P The meeting has been moved to Monday.
            Belgium declared a day of mourning for Monday. | 2017-12-18 P Belgium declared a day of mourning for Monday.
            """)
    void whatIsCalledOffIsNotPlanned(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** A stretch up to a time, or a part of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sales rose 4 percent in the three months to the end of June. | 2017-04-01..2017-07-01 Sales rose 4 percent in the three months to the end of June.
            Profit fell in the year to March 2017. | 2016-04-01..2017-04-01 Profit fell in the year to March 2017.
            In the final days of October, Lee held rallies. | 2017-10-01..2017-11-01 In the final days of October, Lee held rallies.
            Lee spent much of August seeking votes. | 2017-08-01..2017-09-01 Lee spent much of August seeking votes.
            The debate took place on the last day of September in Ohio. | 2017-09-01..2017-10-01 The debate took place on the last day of September in Ohio.
            Dorian was forecast to reach the coast late on Monday or early Tuesday. | 2017-12-18..2017-12-19 Dorian was forecast to reach the coast late on Monday or early Tuesday.
            News of it was not reported until after August 7 when Lee spoke of it. | 2017-08-07..2017-08-08 Lee spoke of it.
            """)
    void aTimeMayBeOneEndOfAnother(String story, @Nullable String facts) {
        stretches(story, facts);
    }

    /** Names of other letters, commas, dashes and scores hide no verb. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moon Jae-in met Kim Jong-un in Panmunjom on Monday. | 2017-12-11 H Moon Jae-in met Kim Jong-un in Panmunjom on Monday.
            A spy who was jailed for passing secrets died on Monday. | 2017-12-11 H A spy who was jailed for passing secrets died on Monday.
            There was no attack in Malmo on Monday, police said. | 2017-12-11 D There was no attack in Malmo on Monday.
            In 1971, Lee co-founded the caucus. | 1971-01-01 H In 1971, Lee co-founded the caucus.
            In August, the parents tried to have Lee released. | 2017-08-01 H In August, the parents tried to have Lee released.
            In the late 1990s, thousands returned by their own means. | 1995-01-01 H In the late 1990s, thousands returned by their own means.
            So far no party has claimed it. So many people were hurt on Monday that cars helped. | 2017-12-11 H So many people were hurt on Monday that cars helped.
            According to the Saudi Interior Ministry over 300 pilgrims were killed on Monday. | 2017-12-11 R Over 300 pilgrims were killed on Monday.
            The WHO, which declared an emergency in May, lifted it on Monday. | 2017-12-11 H The WHO lifted it on Monday. + 2017-05-01 H The WHO declared an emergency in May.
            Refugees stuck there for years after fleeing their homes have begun returning. |
            Lee, who said he was ill, commented on it on Monday. | 2017-12-11 H Lee, who said he was ill, commented on it on Monday.
            The three teams each asked for help on Monday. | 2017-12-11 H The three teams each asked for help on Monday.
            Saturday's Brussels Pride was the 23rd of its kind. | 2017-12-09 H Saturday's Brussels Pride was the 23rd of its kind.
            On Monday, the union — the largest in Europe — filed a complaint. | 2017-12-11 H On Monday, the union — the largest in Europe — filed a complaint.
            On Monday, Poland beat Ukraine 1–0, Turkey lost 0–2 to Spain and Croatia drew. | 2017-12-11 H On Monday, Poland beat Ukraine 1–0. + 2017-12-11 H Turkey lost 0–2 to Spain. + 2017-12-11 H Croatia drew.
            This event, called the Feast, has taken place every year since 1973. | 1973-01-01 H This event, called the Feast, has taken place every year since 1973.
            Talks between the two sides, suspended in April, resumed on Monday. | 2017-12-11 H Talks between the two sides resumed on Monday. + 2017-04-01 H Talks between the two sides were suspended in April.
            The hospital, opened only nine years ago, had to be evacuated. | 2008-01-01 H The hospital was opened only nine years ago.
            The Britannica, first published in Edinburgh in 1768, will no longer be printed. | 1768-01-01 H The Britannica was first published in Edinburgh in 1768.
            """)
    void theVerbIsFound(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** What an editor would mark: who is meant, which verb carries the sentence, which time is whose. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prosecutor Tom Lane told the court the defendant had planned the attack. He was found guilty of murder on Wednesday. | 2017-12-13 H He was found guilty of murder on Wednesday.
            Joe Bell said on Tuesday that he was ill. He added on Wednesday that he would stay. | 2017-12-12 H Joe Bell said on Tuesday that he was ill. + 2017-12-13 H Joe Bell added on Wednesday that he would stay.
            Joe Bell told reporters on Tuesday the suspect had been identified. | 2017-12-12 H Joe Bell told reporters on Tuesday the suspect had been identified.
            Police arrested the owner of a ferry that sank in Lake Victoria on Sunday. | 2017-12-10 H A ferry sank in Lake Victoria on Sunday.
            Carapaz, who on Monday became the first to wear the yellow jersey, lost more than five minutes. | 2017-12-11 H Carapaz on Monday became the first to wear the yellow jersey.
            The airline, which in May reported a loss, will cut 500 jobs. | 2017-05-01 H The airline in May reported a loss.
            A lander launched on Dec. 8 burned up over the Pacific on Thursday. | 2017-12-14 H A lander burned up over the Pacific on Thursday. + 2017-12-08 H A lander was launched on Dec. 8.
            British lawmakers voted on Monday to allow assisted dying for ill people. | 2017-12-11 H British lawmakers voted on Monday to allow assisted dying for ill people.
            A plan announced in March to raise taxes was dropped on Wednesday. | 2017-12-13 H A plan announced in March to raise taxes was dropped on Wednesday.
            A man jailed in 2012 for murder was freed on Monday. | 2017-12-11 H A man was freed on Monday. + 2012-01-01 H A man was jailed in 2012 for murder.
            The Netherlands legalised assisted dying in 2002, Canada in 2016 and Spain in 2021. | 2002-01-01 H The Netherlands legalised assisted dying in 2002, Canada in 2016 and Spain in 2021.
            Boeing's 737 MAX 9 returned to service last week. | 2017-12-04 H Boeing's 737 MAX 9 returned to service last week.
            Two men were charged with the murder of a shopkeeper on Monday. | 2017-12-11 H Two men were charged with the murder of a shopkeeper on Monday.
            Had the bomb exploded on Sunday, hundreds would have died. |
            """)
    void eachIsToldOfWhoDidItAndWhen(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** Of a day or date without its year, the next one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bank is expected to keep rates unchanged on Thursday. | 2017-12-21 P The bank is expected to keep rates unchanged on Thursday.
            A second storm is forecast for Tuesday. | 2017-12-19 P A second storm is forecast for Tuesday.
            The hearing is set for Tuesday. | 2017-12-19 P The hearing is set for Tuesday.
            The warning is in force until Tuesday. | 2017-12-15 P The warning is in force until Tuesday.
            The bill could be signed into law by July 4. | 2018-07-04 P The bill could be signed into law by July 4.
            The union has threatened to strike on January 8. | 2018-01-08 P The union has threatened to strike on January 8.
            The election is on Jan. 5. | 2018-01-05 P The election is on Jan. 5.
            Kiptum set a record in Chicago in October and will run in Rotterdam on 14 April. | 2017-10-01 H Kiptum set a record in Chicago in October. + 2018-04-14 P Kiptum will run in Rotterdam on 14 April.
            The minister was due to speak on Tuesday but the speech was scrubbed. |
            """)
    void whatIsSetOrDueIsStillToCome(String story, @Nullable String facts) {
        told(story, facts);
    }

    /** By their first names, and by what the story has called them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Angela Merkel met Emmanuel Macron on Monday. She left on Tuesday. He left on Wednesday. | Angela Merkel left on Tuesday. + Emmanuel Macron left on Wednesday.
            Anton Weiss worked with Max Born. He married a nurse, Joan Lee, in 1950. She died in 1999. | Anton Weiss married a nurse, Joan Lee, in 1950. + Joan Lee died in 1999.
            Angela Merkel resigned on Monday. He left on Tuesday. | He left on Tuesday.
            Kim Marsh resigned on Monday. She left on Tuesday. He left on Wednesday. | Kim Marsh left on Tuesday. + He left on Wednesday.
            Anna Smith jailed Paul Marsh on Monday. She said on Tuesday Marsh would appeal. | Anna Smith said on Tuesday Marsh would appeal.
            """)
    void heAndSheAreKeptApart(String story, String statements) {
        assertThat(find(story)).extracting(Fact::statement).contains(statements.split(" \\+ ", -1));
    }

    /** After a death, a sale or a find a story looks back; a ¶ parts its paragraphs. */
    @ParameterizedTest
    @ValueSource(strings = {
            "The comedian Ted Marlow has died at 79.¶Marlow left school at 14. He joined the navy and told jokes to the crew.",
            "The maker Thornby has been bought by the firm Ferro.¶Joseph Thornby opened his first shop in Sheffield. It burned down.",
            "Scientists have found the oldest footprints of an animal.¶It walked on four legs and dragged its tail.",
            "Andy Murray has withdrawn from Wimbledon.¶Murray won the title twice. He grew up in Dunblane.",
            "A teacher has been jailed for eight years.¶Lowe invited boys to his flat and gave them alcohol."})
    void aLifeIsNotOfTheDay(String story) {
        assertThat(find(story.replace("¶", "\n\n"))).hasSize(1);
    }

    /** A story of some days ago stays on its day until it has told of two others, and comes back to it; a ¶ parts its paragraphs. */
    @ParameterizedTest
    @ValueSource(strings = {
            "A ferry sank off Oslo on Monday.¶A fishing boat picked up the crew.",
            "A ferry sank off Oslo on Monday.¶It was built in May 1986.¶Divers reached it on Monday.¶Crews pumped out its tanks.",
            "A ferry sank off Oslo on Monday.¶The owner praised the crew of the ferry.",
            "Voters in Lund elected a council on Monday.¶The farmers lost two seats.¶The greens kept theirs.",
            "A ferry sank off Oslo on Monday.¶Among the dead were two nurses.",
            "A ferry sank off Oslo on Monday.¶The search is to end by the end of the year.¶Two nurses died.",
            "A ferry sank off Oslo on Monday.¶The hull was built of oak, which burned in May 1986.¶Divers reached it on Monday.¶It had a crew of ten, who wore vests.",
            "A ferry sank off Oslo on Monday.¶“We saw it go down from the quay with all its lights on,” said the harbour master."})
    void aStoryStaysOnItsDay(String story) {
        var facts = find(story.replace("¶", "\n\n"));
        assertThat(facts.getLast().sentence().end()).isEqualTo(story.replace("¶", "\n\n").length());
        assertThat(facts.getLast().from()).startsWith("2017-12-11");
    }

    /** On the day of publication so is what has been done, however far down it stands, but not what has been done of late or before. */
    @Test
    void whatHasBeenDoneIsOfAStoryOfToday() {
        var story = "A ferry sank off Oslo today.¶It burned.¶It leaked.¶It turned.¶It broke.¶It rolled.¶It went down.¶";
        assertThat(find((story + "All ferries have been barred from the fjord.").replace("¶", "\n\n")).getLast())
                .satisfies(fact -> assertThat(fact.statement()).startsWith("All ferries"))
                .satisfies(fact -> assertThat(fact.from()).startsWith("2017-12-15"));
        assertThat(find((story + "Two ferries have already been barred from the fjord.").replace("¶", "\n\n")))
                .extracting(Fact::statement).noneMatch(statement -> statement.contains("barred"));
    }

    /** Away from its day it says nothing of it; nor is what is but said besides, a move of a game or what looks like a verb. */
    @ParameterizedTest
    @ValueSource(strings = {
            "A ferry sank off Oslo on Monday.¶It caught fire in June 1990.¶Crews painted its decks.",
            "A ferry sank off Oslo on Monday.¶It ran aground in May 1986.¶It caught fire in June 1990.¶Divers reached it on Monday.¶Crews painted its decks.",
            "A ferry sank off Oslo on Monday.¶The owner said the crew left it. The master also said that rats left.",
            "Lund beat Oslo on Monday.¶The game drew 400.¶Players of both teams were hurt.¶Rey scored.¶The goalkeeper of the match painted.",
            "A study was published on Monday.¶The study cites several factors, called tipping points."})
    void awayFromItsDayItIsNot(String story) {
        assertThat(find(story.replace("¶", "\n\n"))).extracting(Fact::statement)
                .noneMatch(statement -> statement.matches(".*(painted|also said|called).*"));
    }

    /** What opens a story in the past tense is gone on with, whatever paragraph it stands in. */
    @ParameterizedTest
    @ValueSource(strings = {"Protesters took to the streets.¶They burned cars.¶Police responded with tear gas.",
            "Six people were killed in a shooting.¶Many were taken to hospitals.¶The gunman opened fire in a hall.",
            "Ten people have been killed in a crash.¶The bus hit a wall.¶It caught fire."})
    void whatHappenedIsGoneOnWith(String story) {
        assertThat(find(story.replace("¶", "\n\n"))).hasSize(3).extracting(Fact::from)
                .allMatch(day -> day.startsWith("2017-12-15"));
    }

    /** What is called untrue is denied; what may be is planned, and a place opens again on the next such day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police said it was untrue that a suspect had been arrested on Sunday.|2017-12-10 D A suspect had been arrested on Sunday.
            The ministry said it was not true that the president died on Sunday.|2017-12-10 D The president died on Sunday.
            The vaccine may be ready by January.|2018-01-01 P The vaccine may be ready by January.
            The museum reopens on Saturday.|2017-12-16 P The museum reopens on Saturday.
            """)
    void untrueMayBeAndReopens(String sentence, String facts) {
        told(sentence, facts);
    }

    /** In a clause that says what was done to a thing or a person, {@code he} is not that person, and no word is a telling. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            His wife, Anna, whom he met in 1952, died in 2001.|2001-01-01 H His wife, Anna died in 2001. + 1952-01-01 H His wife, Anna, whom he met in 1952, died in 2001.
            The book, which she wrote in 1990, was reissued on Monday.|2017-12-11 H The book was reissued on Monday. + 1990-01-01 H She wrote the book in 1990.
            """)
    void whomHeMet(String sentence, String facts) {
        told(sentence, facts);
    }

    /** Of two times, what only goes along with the subject and what only counts back from a year give way; a list is one time, and {@code However} no word of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lee, speaking at a rally on Sunday, was born in 1950.|1950-01-01..1951-01-01 Lee was born in 1950. + 2017-12-10..2017-12-11 Lee was speaking at a rally on Sunday.
            The team last won the cup 28 years ago in 1990.|1990-01-01..1991-01-01 The team last won the cup 28 years ago in 1990.
            The union won the elections of 2004, 2008 and 2012.|2004-01-01..2013-01-01 The union won the elections of 2004, 2008 and 2012.
            However Somali officials resigned on Monday.|2017-12-11..2017-12-12 Somali officials resigned on Monday.
            The trial of the attacks of 2004, 2005 and 2006 begins on Monday.|2017-12-18..2017-12-19 The trial of the attacks of 2004, 2005 and 2006 begins on Monday. + 2004-01-01..2005-01-01 The attacks took place.
            """)
    void rivals(String sentence, String facts) {
        stretches(sentence, facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"According, to Lee, the firm made 20 dollars a share.", "According to, the firm grew."})
    void aSlipIsRead(String sentence) {
        assertThat(find(sentence)).hasSizeLessThan(2);
    }

    /** What was before Christ is told of, but not dated, and least of all to the day of publication. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The city was founded in 753 BC.|
            The palace burned between 1200 and 1100 B.C.|
            The statue was made in 200 BC. It was sold on Monday.|2017-12-11..2017-12-12 It was sold on Monday.
            Pompeii was buried in AD 79.|0079-01-01..0080-01-01 Pompeii was buried in AD 79.
            """)
    void beforeChrist(String story, @Nullable String facts) {
        stretches(story, facts);
    }

    /** Day, first letter of the modality and statement of each. */
    private static void told(String story, @Nullable String facts) {
        assertThat(find(story)).extracting(fact -> fact.from().substring(0, 10) + ' '
                + fact.modality().toString().charAt(0) + ' ' + fact.statement())
                .containsExactlyElementsOf(parts(facts));
    }

    /** First day, day after the last and statement of each. */
    private static void stretches(String story, @Nullable String facts) {
        assertThat(find(story)).extracting(fact -> fact.from().substring(0, 10) + ".." + fact.until().substring(0, 10)
                + ' ' + fact.statement()).containsExactlyElementsOf(parts(facts));
    }

    private static Iterable<String> parts(@Nullable String facts) {
        return facts == null ? Arrays.asList() : Arrays.asList(facts.split(" \\+ ", -1));
    }
}
