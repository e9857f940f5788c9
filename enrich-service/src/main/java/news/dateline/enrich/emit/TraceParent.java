package news.dateline.enrich.emit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import org.apache.kafka.common.header.Headers;

/** W3C trace context, carried by hand because the binder does not for batches. */
final class TraceParent {

    static final String HEADER = "traceparent";
    static final String STATE = "tracestate";

    private static final Pattern VALID = Pattern
            .compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})");
    private static final HexFormat HEX = HexFormat.of();

    private TraceParent() {
    }

    /** Goes on with the trace of the incoming headers under a new span, or begins one where they have none. */
    static void carry(Headers incoming, Headers outgoing) {
        var parent = incoming.lastHeader(HEADER);
        var valid = VALID.matcher(parent == null ? "" : text(parent.value()));
        if (valid.matches()) {
            add(outgoing, valid.group(1), valid.group(2));
            var state = incoming.lastHeader(STATE);
            if (state != null) {
                outgoing.add(state);
            }
        } else {
            add(outgoing, id() + id(), "01");
        }
    }

    private static void add(Headers outgoing, String trace, String flags) {
        var value = "00-%s-%s-%s".formatted(trace, id(), flags);
        outgoing.add(HEADER, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String id() {
        return HEX.toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }

    private static String text(byte[] value) {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
