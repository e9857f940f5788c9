package news.dateline.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Raw;
import news.dateline.testsupport.SharedFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** Reads through the front door, as tests want to. */
public final class Readings {

    /** When all of them came. */
    public static final Instant RECEIVED = Instant.parse("2026-01-02T03:04:05Z");

    private Readings() {
    }

    /** The items of some bytes. */
    public static List<Item> items(@Nullable String contentType, byte[] body) {
        return items(contentType, null, Hints.NONE, body);
    }

    /** The items of some bytes of which something is said. */
    public static List<Item> items(@Nullable String contentType, @Nullable String filename, Hints hints, byte[] body) {
        Reading reading = new Formats()
                .read(new Submission("test", Raw.of(body), contentType, filename, hints, RECEIVED));
        assertThat(reading).isInstanceOf(Reading.Items.class);
        return ((Reading.Items) reading).items();
    }

    /** The stories of some bytes from a wire with these habits. */
    public static List<Article> articles(Habits habits, byte[] body) {
        Reading reading = new Formats(habits)
                .read(new Submission("test", Raw.of(body), null, null, Hints.NONE, RECEIVED));
        assertThat(reading).isInstanceOf(Reading.Items.class);
        return ((Reading.Items) reading).items().stream().map(item -> ((Item.Story) item).article()).toList();
    }

    /** The one story of some JSON. */
    public static Article story(String json) {
        return story(json.getBytes(UTF_8));
    }

    /** The one story of some JSON. */
    public static Article story(byte[] json) {
        return story("application/json", json);
    }

    /** The one story of some bytes. */
    public static Article story(@Nullable String contentType, byte[] body) {
        List<Item> items = items(contentType, body);
        assertThat(items).singleElement().isInstanceOf(Item.Story.class);
        return ((Item.Story) items.getFirst()).article();
    }

    /** Why some JSON is no story. */
    public static String refusal(String json) {
        return refusal("application/json", json.getBytes(UTF_8));
    }

    /** Why some bytes are no story. */
    public static String refusal(@Nullable String contentType, byte[] body) {
        List<Item> items = items(contentType, body);
        assertThat(items).singleElement().isInstanceOf(Item.Refusal.class);
        return ((Item.Refusal) items.getFirst()).reason();
    }

    /** Why some bytes are of no format. */
    public static String unsupported(@Nullable String contentType, byte[] body) {
        Reading reading = new Formats()
                .read(new Submission("test", Raw.of(body), contentType, null, Hints.NONE, RECEIVED));
        assertThat(reading).isInstanceOf(Reading.Unsupported.class);
        return ((Reading.Unsupported) reading).reason();
    }

    /** A file of the wires, where the checkout has them beside it. */
    public static byte[] fixture(String name) {
        Optional<Path> file = SharedFiles.find("fixtures/" + name);
        Assumptions.assumeTrue(file.isPresent(), name + " is not here");
        try {
            return Files.readAllBytes(file.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
