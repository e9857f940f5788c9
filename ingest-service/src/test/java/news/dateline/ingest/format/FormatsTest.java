package news.dateline.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.items;
import static news.dateline.ingest.format.Readings.unsupported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Raw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Detection, batches and text: what comes in at the front door. */
class FormatsTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void arrayGivesAnItemAnElementWithItsOwnBytes() {
        List<Item> items = items("application/json", """
                [ {"uri":"ü0"} , {"uri":1,"urgency":77},
                  "three", {"uri":"u3"}]""".getBytes(UTF_8));

        assertThat(items).extracting(Item::index).containsExactly(0, 1, 2, 3);
        assertThat(items).extracting(item -> new String(item.raw().bytes(), UTF_8)).containsExactly("{\"uri\":\"ü0\"}",
                "{\"uri\":1,\"urgency\":77}", "\"three\"", "{\"uri\":\"u3\"}");
        assertThat(items.get(0)).isInstanceOf(Item.Story.class);
        assertThat(items.get(1)).isInstanceOf(Item.Refusal.class);
        assertThat(items.get(2)).isInstanceOf(Item.Refusal.class);
        assertThat(items.get(3)).isInstanceOf(Item.Story.class);
    }

    @Test
    void arrayThatBreaksOffKeepsWhatCameBefore() {
        List<Item> items = items("application/json", "[{\"uri\":\"a\"},{\"uri\":\"b\",}]".getBytes(UTF_8));

        assertThat(items).hasSize(2);
        assertThat(items.get(0)).isInstanceOf(Item.Story.class);
        assertThat(items.get(1)).isInstanceOfSatisfying(Item.Refusal.class, broken -> {
            assertThat(broken.kind()).isEqualTo(Item.Kind.SYNTAX);
            assertThat(new String(broken.raw().bytes(), UTF_8)).isEqualTo("{\"uri\":\"b\",}]");
        });
    }

    @Test
    void whatStandsBehindAnArrayIsRefusedAndKept() {
        List<Item> items = items("application/json", "[{\"uri\":\"a\"}]\n[{\"uri\":\"b\"}]".getBytes(UTF_8));

        assertThat(items).hasSize(2);
        assertThat(items.get(0)).isInstanceOf(Item.Story.class);
        assertThat(items.get(1)).isInstanceOfSatisfying(Item.Refusal.class, rest -> {
            assertThat(rest.reason()).startsWith("more stands behind the end of the array");
            assertThat(new String(rest.raw().bytes(), UTF_8)).contains("[{\"uri\":\"b\"}]");
        });
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"application/x-ndjson,-", "application/json,-", "-,-", "-,a.ndjson",
            "application/octet-stream,a.jsonl", "application/x-www-form-urlencoded,-"})
    void linesAreToldByTypeByNameOrByLooking(@Nullable String type, @Nullable String filename) {
        byte[] lines = "{\"uri\":\"a\"}\r\n\r\n{\"uri\":\"b\"}\r\n".getBytes(UTF_8);

        assertThat(items(type, filename, Hints.NONE, lines)).extracting(Item::index).containsExactly(0, 2);
    }

    @Test
    void documentOverSeveralLinesIsOneStory() {
        assertThat(items(null, "{\n  \"uri\": \"a\"\n}\n".getBytes(UTF_8))).singleElement()
                .isInstanceOf(Item.Story.class);
    }

    @Test
    void tooDeepIsRefusedAlone() {
        String deep = "{\"uri\":\"deep\",\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        List<Item> items = items("application/x-ndjson", (deep + "\n{\"uri\":\"b\"}").getBytes(UTF_8));

        assertThat(items.get(0)).isInstanceOfSatisfying(Item.Refusal.class,
                item -> assertThat(item.reason()).contains("nesting depth"));
        assertThat(items.get(1)).isInstanceOf(Item.Story.class);
    }

    @Test
    void linesThatAreNoUtf8LoseNoLetter() {
        byte[] lines = "{\"uri\":\"a\"}\n{\"uri\":\"caf\u00e9\"}\n{\"uri\":\"b\"}".getBytes(WINDOWS_1252);

        assertThat(items("application/x-ndjson", lines)).extracting(item -> ((Item.Story) item).article().uri())
                .containsExactly("a", "café", "b");
    }

    @Test
    void jsonInAnotherCharsetIsRead() {
        assertThat(uri(items("application/json; charset=windows-1252", "{\"uri\":\"é\"}".getBytes(WINDOWS_1252))))
                .isEqualTo("é");
        assertThat(uri(items("application/json", "\uFEFF{\"uri\":\"é\"}".getBytes(UTF_8)))).isEqualTo("é");
        assertThat(uri(items("application/json", "{\"uri\":\"é\"}".getBytes(UTF_16)))).isEqualTo("é");
    }

    @Test
    void textIsDecodedByMarkByDeclarationAsUtf8ElseAsWindows1252() {
        String text = "Café – “très” bon.";

        assertThat(body("text/plain", text.getBytes(UTF_8))).isEqualTo(text);
        assertThat(body("text/plain", text.getBytes(WINDOWS_1252))).isEqualTo(text);
        assertThat(body("text/plain; charset=\"UTF-8\"", text.getBytes(WINDOWS_1252))).isEqualTo(text);
        assertThat(body("text/plain;charset=iso-8859-1", text.getBytes(WINDOWS_1252))).isEqualTo(text);
        assertThat(body("text/plain;charset=koi8-r", "Привет".getBytes(Charset.forName("KOI8-R")))).isEqualTo("Привет");
        assertThat(body("text/plain;charset=utf-8", text.getBytes(UTF_16))).isEqualTo(text);
        assertThat(body("text/plain;charset=klingon", text.getBytes(UTF_8))).isEqualTo(text);
    }

    @Test
    void textGetsAUriThatTheSameWordsFromTheSameSourceAlwaysGet() {
        String uri = uri(items("text/plain", "One.\n\nTwo.".getBytes(UTF_8)));

        assertThat(uri).matches("urn:dateline:test:[0-9a-f]{32}");
        assertThat(uri(items("text/plain", "One.\r\n\r\nTwo.\r\n".getBytes(UTF_8)))).isEqualTo(uri);
        assertThat(uri(items("text/plain", "One.\n\nThree.".getBytes(UTF_8)))).isNotEqualTo(uri);
    }

    @Test
    void textThatIsPublishedLaterTakesThePlaceOfWhatWasBefore() {
        List<Article> versions = Stream.of("2026-03-02T10:00:00Z", "2026-03-02T12:00:00+01:00", "2026-03-02T12:00:00Z")
                .map(published -> new Hints("urn:t", null, published, null))
                .map(hints -> items("text/plain", null, hints, "Text.".getBytes(UTF_8)).getFirst())
                .map(item -> ((Item.Story) item).article()).toList();

        assertThat(versions).extracting(Article::revision).isSorted().doesNotHaveDuplicates();
        assertThat(versions.getFirst().version()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(items("text/plain", "Text.".getBytes(UTF_8)).getFirst()).isInstanceOfSatisfying(Item.Story.class,
                story -> assertThat(story.article().revision()).isEqualTo(1));
    }

    @Test
    void hintsAreChecked() {
        Hints hints = new Hints("urn:t", "Head", "last week", "en");

        assertThat(items("text/plain", null, hints, "Text.".getBytes(UTF_8))).singleElement()
                .isInstanceOfSatisfying(Item.Refusal.class, item -> assertThat(item.reason())
                        .isEqualTo("published: came 'last week', expected an ISO 8601 time such as"
                                + " 2017-12-15T20:00:00Z"));
        assertThat(items("text/plain", " \n ".getBytes(UTF_8))).singleElement().isInstanceOf(Item.Refusal.class);
    }

    @Test
    void whatIsNotReadHereIsSaidSo() {
        assertThat(unsupported("image/png", new byte[3])).startsWith("Content-Type: came image/png, expected one of ")
                .contains("application/json", "text/plain");
        assertThat(unsupported(null, "<!-- c --><svg/>".getBytes(UTF_8)))
                .startsWith("the bytes look like mark-up that begins with <svg>, expected one of ");
        assertThat(unsupported(null, new byte[]{1, 0, 2})).startsWith("the bytes are no text and look like no format");
    }

    @Test
    void noBytesWhateverBreakTheReader() {
        Random random = new Random(20171215);
        byte[] seed = "[{\"uri\":\"a\",\"headlines\":[{\"value\":\"h\"}],\"urgency\":3}]\n{\"uri\":\"b\"}"
                .getBytes(UTF_8);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = seed.clone();
            for (int change = random.nextInt(6); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThatNoException().isThrownBy(() -> new Formats()
                    .read(new Submission("t", Raw.of(bytes), random.nextBoolean() ? "application/json" : null, null,
                            Hints.NONE, Readings.RECEIVED)));
        }
    }

    private static String body(String type, byte[] bytes) {
        return article(items(type, bytes)).bodyText();
    }

    private static String uri(List<Item> items) {
        return article(items).uri();
    }

    private static Article article(List<Item> items) {
        assertThat(items).singleElement().isInstanceOf(Item.Story.class);
        return ((Item.Story) items.getFirst()).article();
    }
}
