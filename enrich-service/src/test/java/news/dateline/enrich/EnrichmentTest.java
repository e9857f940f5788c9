package news.dateline.enrich;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.enrich.entity.Entity;
import news.dateline.enrich.fact.Fact;
import news.dateline.enrich.text.Language;
import news.dateline.enrich.time.TimeExpression;
import news.dateline.testsupport.SharedFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class EnrichmentTest {

    private static final Instant PUBLISHED = Instant.parse("2017-12-15T00:00:00Z");

    private final Enrichment enrichment = new Enrichment(text -> Language.UNKNOWN);

    @Test
    void theSeedStory() throws IOException {
        var enriched = enrichment.enrich(story(seed()));
        assertThat(enriched.entities()).extracting(Entity::name).contains("Rex Tillerson", "Taro Kono",
                "Antonio Guterres",
                "Jeffrey Feltman", "Ri Yong Ho", "Pak Myong Guk", "Kim Jong Un", "United Nations",
                "U.N. Security Council",
                "International Atomic Energy Agency", "North Korea", "United States", "Japan", "New York", "Pyongyang");
        assertThat(enriched.entities()).extracting(Entity::name).noneMatch(name -> name.contains("State "));
        assertThat(enriched.times()).extracting(TimeExpression::text, TimeExpression::value).containsExactly(
                tuple("Friday", "2017-12-15"), tuple("this month", "2017-12"), tuple("2017", "2017"),
                tuple("September 3", "2017-09-03"), tuple("the year", "2017"), tuple("Last week", "2017-W49"),
                tuple("almost eight years", "P8Y"), tuple("earlier this week", "2017-W50"),
                tuple("more than 15 hours", "PT15H"), tuple("several days", "PXD"));
        assertThat(enriched.timeline()).extracting(Fact::predicate, fact -> fact.from().substring(0, 10),
                fact -> fact.until().substring(0, 10)).contains(tuple("said", "2017-12-15", "2017-12-16"),
                        tuple("carried", "2017-09-03", "2017-09-04"), tuple("conducted", "2017-01-01", "2017-12-16"),
                        tuple("traveled", "2017-12-04", "2017-12-11"), tuple("told", "2017-12-11", "2017-12-16"));
        assertThat(enriched.timeline()).filteredOn(fact -> fact.statement().contains("15 hours"))
                .allSatisfy(fact -> assertThat(fact.from()).startsWith("2017-12-04"));
        assertThat(enriched.timeline()).extracting(Fact::statement)
                .noneMatch(words -> words.contains("expected to speak"));
    }

    @ParameterizedTest
    @MethodSource("news.dateline.enrich.HostileTexts#all")
    void everySpanIsTheTextItSays(String source) {
        var enriched = enrichment.enrich(story(source));
        for (var entity : enriched.entities()) {
            entity.mentions().forEach(
                    mention -> assertThat(source.substring(mention.start(), mention.end())).isEqualTo(mention.text()));
        }
        for (var fact : enriched.timeline()) {
            var words = fact.expression();
            assertThat(source.substring(words.start(), words.end())).isEqualTo(words.text());
            assertThat(fact.sentence().end()).isLessThanOrEqualTo(source.length());
            assertThat(Instant.parse(fact.from())).isBefore(Instant.parse(fact.until()));
            assertThat(fact.statement()).isNotBlank();
        }
        assertThat(enrichment.enrich(story(source))).isEqualTo(enriched);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Monday ", ".", ".\"", ".)", "!", "…", "A.", "a-", "(", "“", "’s", "9", "1,", "x", "King ",
            "he said ", "If ", "who ", "on Monday, ", "Mr. ", "\n\n", "of the ", "Bank of ", "Kim Jong Un and ",
            "U.N. "})
    void sixteenTimesTheTextTakesAboutSixteenTimesTheWork(String words) {
        // four times as much for what the machine does besides; work that grows with the square would take 256 times,
        // in each try
        assertThat(IntStream.range(0, 10).anyMatch(any -> work(words, 640_000) < 64 * work(words, 40_000))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Secretary Rex T%sa said so. The secretary left with Rex.", "George %s Bush said so."})
    void sixteenTimesThePeopleTakeAboutSixteenTimesTheWork(String sentence) {
        // once before, so that what a machine does at first does not hide what grows with the square
        work(people(sentence, 2_000));
        assertThat(IntStream.range(0, 5).anyMatch(
                any -> work(people(sentence, 32_000)) < 64 * work(people(sentence, 2_000)))).isTrue();
    }

    /** A story of so many people of one first name and one office, or of one name but for their initials. */
    private static String people(String sentence, int count) {
        return IntStream.range(0, count).mapToObj(i -> letters(Integer.toString(i, 26)))
                .map(name -> sentence.formatted(sentence.startsWith("George")
                        ? name.toUpperCase(Locale.ROOT).replaceAll("\\p{L}", "$0.")
                        : name))
                .collect(Collectors.joining("\n\n"));
    }

    /** The same with letters for its digits, which base 26 leaves over. */
    private static String letters(String number) {
        var letters = new StringBuilder(number);
        for (int i = 0; i < letters.length(); i++) {
            char one = letters.charAt(i);
            letters.setCharAt(i, one <= '9' ? (char) ('q' + one - '0') : one);
        }
        return letters.toString();
    }

    @Test
    void eachOfManyTimesIsFound() {
        assertThat(enrichment.enrich(story("Monday ".repeat(1_600_000 / 7))).times()).hasSize(1_600_000 / 7);
    }

    /** Nanoseconds of CPU that a text of so many units takes. */
    private long work(String words, int length) {
        return work(words.repeat(length / words.length()));
    }

    private long work(String body) {
        var story = story(body);
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        enrichment.enrich(story);
        return threads.getCurrentThreadCpuTime() - before;
    }

    @Test
    void fiveMegabytesWithoutASpaceAreDoneInAWhile() {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        enrichment.enrich(story("x".repeat(5_000_000)));
        enrichment.enrich(story("A.".repeat(2_500_000)));
        enrichment.enrich(story("Bank of ".repeat(600_000)));
        enrichment.enrich(story("“".repeat(3_000_000)));
        // CPU time, whatever else the machine does
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofMinutes(2));
    }

    @Test
    void aDeclaredLanguageIsRespected() {
        assertThat(enrichment.enrich(story("Hallo")).language()).isEqualTo(new Language("en", 1));
    }

    @Test
    void theDatelineMayDateTheStory() {
        var story = new Story(null, "He left today.", PUBLISHED, "PARIS, Dec. 14", "en");
        assertThat(enrichment.enrich(story).times()).extracting(TimeExpression::value).containsExactly("2017-12-14");
    }

    @Test
    void soMayTheDatelineThatTheBodyOpensWith() {
        var story = story("PARIS, Dec. 14 (Own) - He left today.");
        assertThat(enrichment.enrich(story).times()).extracting(TimeExpression::value).containsExactly("2017-12-14",
                "2017-12-14");
    }

    private static Story story(String body) {
        return new Story(null, body, PUBLISHED, null, "en");
    }

    private static String seed() throws IOException {
        var file = SharedFiles.find("gold/seed.txt");
        assumeTrue(file.isPresent(), "no gold/seed.txt beside the checkout");
        return Files.readString(file.orElseThrow());
    }
}
