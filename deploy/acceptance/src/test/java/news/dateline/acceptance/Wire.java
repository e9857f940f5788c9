package news.dateline.acceptance;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A newsroom's wire: pushes batches of stories and keeps a journal of what was acknowledged. */
final class Wire {
    private static final int BATCH = 20;

    private final URI ingest;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    Wire(int port) {
        this.ingest = URI.create("http://127.0.0.1:" + port + "/v1/articles?source=wire");
    }

    /** The uris that ingest answered 202 for. */
    Set<String> acknowledged() {
        return acknowledged;
    }

    /** Pushes ten batches a second or fewer, until told to stop. */
    void flowUntil(BooleanSupplier enough) {
        for (var batch = 0; !enough.getAsBoolean(); batch++) {
            push(batch);
            pause(100);
        }
    }

    /** Pushes a batch until it is acknowledged, as a client with patience does. */
    private void push(int number) {
        while (!isAccepted(number)) {
            pause(200);
        }
        IntStream.range(0, BATCH).forEach(n -> acknowledged.add(uri(number, n)));
    }

    private boolean isAccepted(int number) {
        var body = IntStream.range(0, BATCH).mapToObj(n -> story(number, n)).collect(Collectors.joining("\n"));
        try {
            return Index.send(HttpRequest.newBuilder(ingest).header("Content-Type", "application/x-ndjson")
                    .timeout(Duration.ofSeconds(30)).POST(BodyPublishers.ofString(body)).build()).statusCode() == 202;
        } catch (UncheckedIOException e) {
            // It is down or has just died: nobody knows what became of the batch, so it goes again
            return false;
        }
    }

    private static String uri(int batch, int story) {
        return "urn:wire:" + batch + ":" + story;
    }

    private static String story(int batch, int story) {
        return """
                {"uri":"%s","version":"%d","versioncreated":"2020-05-05T10:00:00Z","headline":"Story %d of batch %d",\
                "body_text":"President Emmanuel Macron met ministers in Paris on Monday. Last week they had met in Berlin."}\
                """
                .formatted(uri(batch, story), 1, story, batch);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
