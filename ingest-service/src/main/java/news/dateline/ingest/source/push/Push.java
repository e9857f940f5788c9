package news.dateline.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.emit.Origin;
import news.dateline.ingest.format.Hints;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.source.intake.LineChunks;
import news.dateline.ingest.source.net.Flowing;
import org.jspecify.annotations.Nullable;

/**
 * A request, read by hand: the servlet's own parameters would swallow a body that a sender, as curl does by default,
 * declares to be a form.
 */
final class Push {

    /** What a query may say; one that is misspelt would be passed over, and the story have another source. */
    private static final List<String> PARAMETERS = List.of("source", "filename", "uri", "headline", "published",
            "language");

    private final HttpServletRequest request;
    private final Clock clock;
    private final Map<String, String> query = new HashMap<>();
    private @Nullable InputStream body;

    Push(HttpServletRequest request, Clock clock) {
        this.request = request;
        this.clock = clock;
        String raw = request.getQueryString();
        if (raw == null)
            return;
        for (String part : raw.split("&", -1)) {
            if (!part.isEmpty())
                put(part);
        }
    }

    private void put(String part) {
        int equals = part.indexOf('=');
        String name = decode(equals < 0 ? part : part.substring(0, equals));
        if (!PARAMETERS.contains(name)) {
            throw Problem.badRequest("query: came '" + PlainText.excerpt(name) + "', expected one of "
                    + String.join(", ", PARAMETERS));
        }
        if (query.putIfAbsent(name, equals < 0 ? "" : decode(part.substring(equals + 1))) != null)
            throw Problem.badRequest("query: " + name + " came more than once, expected it once");
    }

    @Nullable
    String query(String name) {
        String value = query.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    @Nullable
    String header(String name) {
        return request.getHeader(name);
    }

    /** How many bytes the body has; -1 where it does not say. */
    long expectLength() {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Problem.unsupported("Content-Encoding: came " + encoding + ", expected a body that is not encoded");
        }
        return request.getContentLengthLong();
    }

    /** Whether it is one story a line, in an encoding in which lines can be told apart byte by byte. */
    boolean isLines() {
        return LineChunks.areLines(request.getContentType(), query("filename"));
    }

    InputStream body() throws IOException {
        if (body == null)
            body = new BufferedInputStream(new Flowing(request.getInputStream(), clock));
        return body;
    }

    /** Whether it begins like something packed, which is much larger than it looks. */
    boolean isPacked() throws IOException {
        InputStream in = body();
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return (first == 0x1F && second == 0x8B) || (first == 'P' && second == 'K');
    }

    Raw wholeBody(long limit) throws IOException {
        byte[] bytes = body().readNBytes(Math.toIntExact(limit + 1));
        if (bytes.length > limit)
            throw Problem.tooLarge(limit);
        return Raw.of(bytes);
    }

    Submission submission(String source, Raw body, Instant received) {
        Hints hints = new Hints(query("uri"), query("headline"), query("published"), query("language"));
        return new Submission(source, body, request.getContentType(), query("filename"), hints, received);
    }

    Origin origin(String source, Instant received) {
        return new Origin(source, request.getContentType(), query("filename"), header("traceparent"), received);
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("query: came '" + part + "', expected %xx to be two hex digits");
        }
    }
}
