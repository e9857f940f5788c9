package news.dateline.enrich.fact;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import news.dateline.enrich.Enrichment;
import news.dateline.enrich.Story;
import news.dateline.enrich.text.Language;
import news.dateline.enrich.time.Precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What holds for the facts of any story. */
class FactPropertiesTest {

    /** So many characters hold the first three sentences. */
    private static final int LEAD = 600;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final List<String> JOINTS = List.of(" ", ", ", " and ", " of ");
    private static final List<String> TIMES = List.of("once a century", "each century", "the 19th century", "two weeks",
            "three days", "a decade", "June", "June 2003", "February 28", "February 29", "29 February 2024", "Monday",
            "last Friday", "2010", "the 1990s", "early 2016", "50 BC", "AD 60", "recent years", "the day", "that month",
            "yesterday", "now", "5 p.m.", "the morning", "next week", "the first quarter", "spring", "Christmas",
            "every Sunday", "a year ago", "the following day", "12/11/2017", "the weekend", "two months later");

    private final Enrichment enrichment = new Enrichment(text -> Language.UNKNOWN);

    /** When, how sure, in what words: all of a fact but the names, for which later paragraphs may know a fuller form. */
    private record When(String from, String until, Precision precision, Expression expression, Modality modality,
            double confidence) {
    }

    /** But those kept aside, which a failure would show. */
    static Stream<Path> stories() throws IOException, URISyntaxException {
        var gold = Path.of(Objects.requireNonNull(FactPropertiesTest.class.getResource("/gold")).toURI());
        try (var files = Files.walk(gold)) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.toString().contains("-kept"))
                    .sorted().toList().stream();
        }
    }

    /**
     * The lead is read from the first three sentences. Where they name no day, one place further on may name it, as its
     * facts say, and from there on nothing changes.
     */
    @ParameterizedTest
    @MethodSource("stories")
    void aParagraphMoreChangesNothingBefore(Path file) throws IOException {
        var node = MAPPER.readTree(Files.readString(file));
        var published = Instant.parse(node.get("publication_date").asString() + "T12:00:00Z");
        var body = node.get("bodyText").asString();
        var language = node.get("language").asString();
        var all = facts(body, published, language);
        var ahead = all.stream().filter(fact -> fact.expression().start() > fact.sentence().end() + LEAD)
                .map(fact -> fact.expression().end()).distinct().toList();
        assertThat(ahead).hasSizeLessThan(2);
        int named = ahead.isEmpty() ? 0 : ahead.getFirst();
        for (int end = body.indexOf("\n\n", Math.max(LEAD, named)); end > 0; end = body.indexOf("\n\n", end + 2)) {
            int cut = end;
            var before = all.stream().filter(fact -> fact.sentence().end() <= cut).toList();
            assertThat(when(facts(body.substring(0, end), published, language))).isEqualTo(when(before));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyFactIsWhatItSays(Path file) throws IOException {
        var node = MAPPER.readTree(Files.readString(file));
        var published = Instant.parse(node.get("publication_date").asString() + "T12:00:00Z");
        var body = node.get("bodyText").asString();
        assertThat(facts(body, published, node.get("language").asString())).isNotEmpty().allSatisfy(fact -> {
            var words = fact.expression();
            assertThat(body.substring(words.start(), words.end())).isEqualTo(words.text());
            assertThat(Instant.parse(fact.from())).isBefore(Instant.parse(fact.until()));
            assertThat(fact.statement()).matches("(?s)[^\\p{Ll}].*[.!?…”»\"]");
            assertThat(fact.statement()).doesNotContainPattern("^(However|But|And|Meanwhile|That|Which|Who)\\b");
            if (fact.modality() != Modality.PLANNED && fact.modality() != Modality.ONGOING
                    && fact.modality() != Modality.DENIED) {
                // a story with the hour 15:11 in it may be dated by its day alone
                assertThat(Instant.parse(fact.from()))
                        .isBefore(published.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS));
            }
        });
    }

    /** A joint, a telling or a relative clause without an end: whoever looks around does not look far. */
    @ParameterizedTest
    @ValueSource(strings = {"said that ", ", who was ", "and met ", "He said ", "in 2017, which ", "“ said ",
            "after it was ", "police said, ", "that ", "- ", "since ", "will be held on Friday, "})
    void aLongTextOfTheSameIsDoneInAWhile(String piece) {
        var body = piece.repeat(300_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofMinutes(1),
                () -> facts(body, Instant.parse("2017-12-15T00:00:00Z"), "en"));
    }

    /** Copies lose words, and gain commas where none belong. */
    @ParameterizedTest
    @MethodSource("stories")
    void aStoryIsReadThatWasCopiedBadly(Path file) throws IOException {
        var node = MAPPER.readTree(Files.readString(file));
        var words = node.get("bodyText").asString().split("(?<=\\s)", -1);
        for (int every = 5; every < 9; every++) {
            var body = new StringBuilder();
            for (int i = 0; i < words.length; i++) {
                body.append(i % every == 0 ? "" : i % every == 1 ? words[i].stripTrailing() + ", " : words[i]);
            }
            assertThat(facts(body.toString(), Instant.parse("2024-02-10T12:00:00Z"), node.get("language").asString()))
                    .allSatisfy(fact -> assertThat(Instant.parse(fact.from())).isBefore(Instant.parse(fact.until())));
        }
    }

    static Stream<String> frames() {
        return Stream.of("Floods came %s%s%s of war.", "He spoke of %s%s%s in Rome.",
                "The ban lasts from %s%s%s to %s.", "Since %s%s%s it has been shut.");
    }

    /** Times of all kinds, and what is none, beside each other in any way; the year is a leap year. */
    @ParameterizedTest
    @MethodSource("frames")
    void twoTimesAreReadHoweverTheyStandTogether(String frame) {
        var published = Instant.parse("2024-02-10T12:00:00Z");
        for (String first : TIMES) {
            for (String joint : JOINTS) {
                for (String second : TIMES) {
                    String body = String.format(Locale.ROOT, frame, first, joint, second, first);
                    assertThat(facts(body, published, "en")).as(body).allSatisfy(
                            fact -> assertThat(Instant.parse(fact.from())).isBefore(Instant.parse(fact.until())));
                }
            }
        }
    }

    private List<Fact> facts(String body, Instant published, String language) {
        return enrichment.enrich(new Story(null, body, published, null, language)).timeline();
    }

    private static List<When> when(List<Fact> facts) {
        return facts.stream().map(fact -> new When(fact.from(), fact.until(), fact.precision(), fact.expression(),
                fact.modality(), fact.confidence())).toList();
    }
}
