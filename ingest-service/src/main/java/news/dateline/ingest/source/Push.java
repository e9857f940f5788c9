package news.dateline.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.emit.Origin;
import news.dateline.ingest.format.Hints;
import news.dateline.ingest.format.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A request, read by hand: the servlet's own parameters would swallow a body that a sender, as curl does by default,
 * declares to be a form.
 */
final class Push {

    private final HttpServletRequest request;
    private final Map<String, String> query = new HashMap<>();

    Push(HttpServletRequest request) {
        this.request = request;
        String raw = request.getQueryString();
        if (raw == null)
            return;
        for (String part : raw.split("&", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0)
                query.putIfAbsent(decode(part.substring(0, equals)), decode(part.substring(equals + 1)));
        }
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

    /** How many bytes the body has, at most. */
    long expectSize(long limit) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Problem.unsupported("Content-Encoding: came " + encoding + ", expected a body that is not encoded");
        }
        long length = request.getContentLengthLong();
        if (length > limit)
            throw Problem.tooLarge(limit);
        return length < 0 ? limit : length;
    }

    Raw body(long limit) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(Math.toIntExact(limit + 1));
            if (bytes.length > limit)
                throw Problem.tooLarge(limit);
            return Raw.of(bytes);
        } catch (IOException e) {
            throw Problem.badRequest("The body broke off: " + e.getMessage());
        }
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
