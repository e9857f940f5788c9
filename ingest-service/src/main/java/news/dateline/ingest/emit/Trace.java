package news.dateline.ingest.emit;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** A W3C trace: goes on with the one that came, or starts one; each record is a span of its own. */
final class Trace {

    private static final Pattern TRACEPARENT = Pattern.compile(
            "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})(-.*)?");

    private final String id;
    private final String flags;

    private Trace(String id, String flags) {
        this.id = id;
        this.flags = flags;
    }

    static Trace from(@Nullable String traceparent) {
        Matcher came = TRACEPARENT.matcher(traceparent == null ? "" : traceparent.strip());
        if (came.matches())
            return new Trace(came.group(1), came.group(2));
        return new Trace(hex() + hex(), "00");
    }

    /** The header of the next span. */
    String next() {
        return "00-" + id + "-" + hex() + "-" + flags;
    }

    /** 16 hex digits, not all of them 0. */
    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }
}
