package news.dateline.local.rejected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import news.dateline.local.stack.StackFailure;

/** Pushes what was refused into ingest again, as what it came as. */
public final class Replay {
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI ingest;
    private final @Nullable String token;

    /** Into an ingest service; with the token of the provider where it asks for one. */
    public Replay(URI ingest, @Nullable String token) {
        this.ingest = ingest;
        this.token = token;
    }

    /**
     * What became of it.
     *
     * @param isTaken whether ingest took it this time
     * @param answer what ingest said
     */
    public record Outcome(boolean isTaken, String answer) {
    }

    /** Pushes one. */
    public Outcome push(Reject reject) {
        var query = "source=" + encoded(reject.get("source"))
                + (reject.get("filename").isEmpty() ? "" : "&filename=" + encoded(reject.get("filename")));
        var request = HttpRequest.newBuilder(ingest.resolve("/v1/articles?" + query)).timeout(Duration.ofMinutes(1))
                .header("Content-Type", reject.get("content-type").isEmpty()
                        ? "application/octet-stream"
                        : reject.get("content-type"))
                .POST(BodyPublishers.ofByteArray(reject.bytes()));
        if (token != null)
            request.header("Authorization", "Bearer " + token);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Outcome(answer.statusCode() == 202 && answer.body().contains("\"rejected\":[]"),
                    answer.statusCode() + " " + answer.body());
        } catch (ConnectException e) {
            throw new StackFailure("No ingest service at " + ingest + "; name its ports with --ports-from N, or its "
                    + "address with --ingest URL");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot push to " + ingest, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while replaying " + reject.id());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
