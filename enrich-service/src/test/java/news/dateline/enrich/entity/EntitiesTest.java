package news.dateline.enrich.entity;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.enrich.entity.model.LearnedTagger;
import news.dateline.enrich.text.Field;
import news.dateline.enrich.text.Text;

import static org.assertj.core.api.Assertions.assertThat;

class EntitiesTest {

    private final Entities entities = new Entities(LearnedTagger.english());

    @Test
    void aSurnameIsTheFullName() {
        var found = find("Rex Tillerson spoke on Friday. Later Tillerson left.");
        assertThat(found).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo("person/rex-tillerson");
            assertThat(person.mentions()).extracting(Mention::text).containsExactly("Rex Tillerson", "Tillerson");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Tillerson: All Options on the Table on North Korea|Tillerson said all options remain.|All Options|false",
            "Green Party Wins Vote in Berlin|The Green Party won. It is no green party, said Smith.|Green Party|true",
            "Theresa May Resigns in London|Theresa May may go. She left.|Theresa May|true"})
    void whatTheStoryWritesSmallIsNoNameOfTheHeadline(String headline, String body, String name, boolean named) {
        var found = entities.find(Text.of(headline), Text.of(body));
        assertThat(found.stream().anyMatch(entity -> entity.name().equals(name))).isEqualTo(named);
    }

    @Test
    void aRoleIsWhoHasIt() {
        var person = named("Secretary of State Rex Tillerson spoke on Friday. Later the secretary left for Paris.",
                "Rex Tillerson");
        assertThat(person.references()).extracting(Mention::text).containsExactly("the secretary");
    }

    @Test
    void aRoleThatTwoHaveIsNobody() {
        var found = find(
                "Prime Minister John Major met President Bill Clinton. President Boris Yeltsin called. Then the "
                        + "president left.");
        assertThat(found).allSatisfy(entity -> assertThat(entity.references()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"PARIS (AP) — Judges ruled on Friday.,Paris,FR", "'KABUL, Afghanistan — Judges ruled.',Kabul,AF",
            "ROME (Reuters) - Judges ruled.,Rome,IT", "THE HAGUE (AP) — Judges ruled.,The Hague,NL",
            "GENEVA (AP) — Judges ruled on Friday.,Geneva,CH", "Judges ruled in Köln.,Cologne,DE",
            "Judges ruled in Lodz.,Łódź,PL",
            "Judges ruled in the UAE.,United Arab Emirates,AE", "Judges ruled in Fès.,Fez,MA"})
    void aPlaceHasItsEnglishNameHoweverItIsWritten(String text, String name, String country) {
        assertThat(find(text)).filteredOn(entity -> entity.name().equals(name)).singleElement()
                .satisfies(place -> assertThat(place.country()).isEqualTo(country));
    }

    @Test
    void anAliasIsTheCountryAndItsPeopleReferToIt() {
        var found = find("Officials of the DPRK met North Korean troops in North Korea.");
        assertThat(found).singleElement().satisfies(country -> {
            assertThat(country.name()).isEqualTo("North Korea");
            assertThat(country.country()).isEqualTo("KP");
            assertThat(country.mentions()).extracting(Mention::text).containsExactly("DPRK", "North Korea");
            assertThat(country.references()).extracting(Mention::text).containsExactly("North Korean");
        });
    }

    @Test
    void anAcronymIsItsLongForm() {
        var found = named("The Kenya Wildlife Service said on Monday that the KWS had found them.",
                "Kenya Wildlife Service");
        assertThat(found.mentions()).extracting(Mention::text).containsExactly("Kenya Wildlife Service", "KWS");
    }

    @Test
    void aCapitalKeepsItsNameAndKnowsItsCountry() {
        var city = named("They flew to Pyongyang on Monday.", "Pyongyang");
        assertThat(city.country()).isEqualTo("KP");
        assertThat(city.location()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He was born in Paris, Texas, in 1950.                                                  | Paris   | US
            He was born in Paris on a Monday.                                                      | Paris   | FR
            The Russian army left Georgia for Abkhazia, the president said in Tbilisi.             | Georgia | GE
            A judge in Atlanta, Georgia, said voters in Florida and Alabama had been misled.       | Georgia | US
            Officials in Georgia said on Monday that the storm was over.                           | Georgia |
            The storm reached Birmingham, Alabama, on Monday.                                      | Birmingham | US
            Andrew Jackson was a general. The mayor of Jackson, Mississippi, resigned on Monday.   | Jackson | US
            The mayor of Paris, Texas, resigned. Officials in Paris said he left.                  | Paris   | US
            A storm hit Peru, Indiana, on Monday. Officials in Peru said ten were hurt.            | Peru    | US
            He visited Chile, Peru, Colombia and Brazil on Monday.                                 | Peru    | PE
            He won Ohio, Texas and Florida on Monday.                                              | Ohio    | US
            They spoke about China, Florida and Iran. China acts.                                  | China   | CN
            London, Canada and Brazil were named. Theresa May spoke in London. Britain agreed.     | London  | GB
            In Berlin, Georgia and Armenia signed a deal. Berlin hosted them.                      | Berlin  | DE
            LONDON, Ontario - Police in London said on Friday that two men were held.              | London  | CA
            PARIS, Tenn. - Paris police said on Friday that a man was held.                        | Paris   | US
            Lebanese soldiers fought in the northern city of Tripoli, and in Beirut they spoke.    | Tripoli | LB
            Libya's government in Tripoli said it would talk.                                      | Tripoli | LY
            KINSHASA, Congo - Rebels in Congo killed ten. | Democratic Republic of the Congo | CD
            Rebels in Congo killed ten on Monday.                                                  | Congo   |
            """)
    void theStorySaysWhichOfMany(String text, String name, String country) {
        assertThat(named(text, name).country()).isEqualTo(country);
    }

    @Test
    void aPlaceIsInTheSamePlaceThroughoutAStory() {
        var paris = named("The mayor of Paris, Texas, resigned. Officials in Paris said he left.", "Paris");
        assertThat(paris.mentions()).hasSize(2);
    }

    @Test
    void aStateIsNotTheCityOfItsName() {
        var found = find(
                "Police in Vancouver, Washington, met officials from Washington, D.C., and Buffalo, New York.");
        assertThat(found).filteredOn(place -> place.name().equals("Washington")).extracting(Entity::id)
                .containsExactlyInAnyOrder("place/washington-us", "place/washington");
        assertThat(found).filteredOn(place -> place.name().equals("New York")).extracting(Entity::id)
                .containsExactly("place/new-york-us");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bashar al-Assad spoke on Friday. Assad left, and al-Assad did not return. Later Al-Assad called. | 4
            Ursula von der Leyen spoke on Friday in Berlin. Later von der Leyen left. | 2
            Alexander De Croo spoke on Friday. De Croo left.                          | 2
            Al Gore spoke on Friday. Later Gore left.                                 | 2
            De Croo won. Alexander De Croo spoke on Friday. De Croo left.             | 3
            Andrés Manuel López Obrador spoke on Friday. Later López Obrador left.    | 2
            """)
    void aSurnameMayHaveSmallWordsBeforeItOrBeTwo(String body, int mentions) {
        assertThat(find(body)).filteredOn(entity -> entity.type() == EntityType.PERSON).singleElement()
                .satisfies(person -> assertThat(person.mentions()).hasSize(mentions));
    }

    @Test
    void initialsTellPeopleApart() {
        assertThat(find("George W. Bush met his father, George H.W. Bush. George Bush and George W. Bush spoke."))
                .extracting(Entity::id).containsExactlyInAnyOrder("person/george-w-bush", "person/george-hw-bush");
        assertThat(find("John F. Kennedy was shot on Friday. John Kennedy was 46.")).singleElement()
                .satisfies(one -> assertThat(one.mentions()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Der französische Präsident traf am Montag deutsche Minister und einen Norweger. | France,Germany,Norway
            de | Die Deutsche Bank wuchs.                                                         |
            fr | Le ministre allemand a rencontré des Nord-Coréens.                               | Germany,North Korea
            es | El presidente mexicano habló con los ministros norcoreanos.                      | Mexico,North Korea
            """)
    void aPeopleIsItsCountryInOtherLanguages(String language, String body, String names) {
        var found = entities.find(null, Text.of(body, language), language);
        assertThat(found.stream().filter(entity -> !entity.references().isEmpty()).map(Entity::name))
                .containsExactlyInAnyOrder(names == null ? new String[0] : names.split(",", -1));
    }

    @Test
    void aPlayerIsNoCountry() {
        assertThat(named("Michael Jordan scored 40 points. Jordan was named player of the game.", "Michael Jordan")
                .mentions()).hasSize(2);
    }

    @Test
    void anEventIsAnEntityOfItsOwn() {
        var cup = named("They won the World Cup in 1998. After the World Cup they went home.", "World Cup");
        assertThat(cup.id()).isEqualTo("event/world-cup");
        assertThat(cup.type()).isEqualTo(EntityType.EVENT);
        assertThat(cup.mentions()).hasSize(2);
    }

    @Test
    void aMentionInTheHeadlineSaysSo() {
        var found = entities.find(Text.of("Japan protests"), Text.of("It did so in Japan."));
        assertThat(found.getFirst().mentions()).extracting(Mention::in).containsExactly(Field.HEADLINE, null);
    }

    @Test
    void inALanguageThatNobodyReadsOnlyWhatIsKnownIsFound() {
        var found = entities.find(null, Text.of("Angela Merkel reiste am Montag von Berlin nach Frankreich."), "de");
        assertThat(found).extracting(Entity::name).containsExactly("Berlin", "France");
        assertThat(found).extracting(Entity::country).containsExactly("DE", "FR");
    }

    @Test
    void aCityIsTheSameInAnyLanguage() {
        var found = entities.find(null, Text.of("Sie fuhr von Mailand in den Süden Frankreichs.", "de"), "de");
        assertThat(found).extracting(Entity::name).containsExactly("Milan", "France");
        assertThat(found.getFirst().location()).isNotNull();
    }

    @Test
    void theNewsroomKnowsBest() {
        var authority = Authority.of(List.of(new Authority.Entry("q1", "Acme Holdings", List.of("Acme", "the Firm"),
                EntityType.ORGANIZATION, "CH", null)));
        var found = new Entities(LearnedTagger.english(), () -> authority).find(null,
                Text.of("Shares of Acme rose on Monday after the Firm spoke."), "en");
        assertThat(found).filteredOn(entity -> entity.id().equals("q1")).singleElement().satisfies(firm -> {
            assertThat(firm.name()).isEqualTo("Acme Holdings");
            assertThat(firm.country()).isEqualTo("CH");
            assertThat(firm.mentions()).extracting(Mention::text).containsExactly("Acme", "the Firm");
        });
    }

    @ParameterizedTest
    @MethodSource("news.dateline.enrich.HostileTexts#all")
    void spansAreExactAndApartAndTheSameEachTime(String source) {
        var found = find(source);
        found.forEach(entity -> entity.references().forEach(words -> assertThat(
                source.substring(words.start(), words.end())).isEqualTo(words.text())));
        var mentions = found.stream().flatMap(entity -> entity.mentions().stream())
                .sorted(java.util.Comparator.comparingInt(Mention::start)).toList();
        int at = 0;
        for (var mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(at);
            assertThat(source.substring(mention.start(), mention.end())).isEqualTo(mention.text());
            at = mention.end();
        }
        assertThat(find(source)).isEqualTo(found);
    }

    private Entity named(String body, String name) {
        return find(body).stream().filter(entity -> entity.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + find(body)));
    }

    private List<Entity> find(String body) {
        return entities.find(null, Text.of(body));
    }
}
