package news.dateline.local.rejected;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * Something that ingest could not read, or a record that enrich or publish put aside.
 *
 * @param id where it stands on the topic, as {@code partition-offset}
 * @param key key of its record
 * @param headers what is said of it
 * @param raw the same headers as they stand in the record
 * @param size how many bytes it has
 * @param bytes the bytes as they came; none where they were not asked for
 * @param isWhole whether all of the bytes are there
 * @param kept when it was put on the topic
 */
@SuppressWarnings("ArrayRecordComponent") // two of them are never compared
public record Reject(String id, byte @Nullable [] key, Map<String, String> headers, List<Header> raw, long size,
        byte[] bytes, boolean isWhole, Instant kept) {
    private static final String DEAD = "dlt_";

    public Reject {
        headers = Map.copyOf(headers);
        raw = List.copyOf(raw);
    }

    /** What is said of it under this name; empty where nothing is. */
    public String get(String header) {
        return headers.getOrDefault(header, "");
    }

    /** Whether it is a record that a service put aside, and not something that ingest could not read. */
    public boolean isDeadLetter() {
        return headers.containsKey(DEAD + "topic");
    }

    /** The id of its source; of a record that was put aside, the service that did. */
    public String source() {
        return isDeadLetter() ? get(DEAD + "service") : get("source");
    }

    /** What kind of refusal it is; of a record that was put aside, the short name of the reason. */
    public String kind() {
        var reason = get(DEAD + "reason");
        return isDeadLetter() ? reason.substring(reason.lastIndexOf('.') + 1) : get("kind");
    }

    /** The headers of the record before it was put aside. */
    List<Header> original() {
        return raw.stream().filter(header -> !header.key().startsWith(DEAD)).toList();
    }

    /** One line that tells it from the others. */
    public String line() {
        return "%-10s %s  %-14s %-10s %8d bytes  %s  %s".formatted(id, kept, source(), kind(), size, place(),
                isDeadLetter() ? get(DEAD + "message") : get("reason"));
    }

    private String place() {
        if (isDeadLetter())
            return get(DEAD + "topic") + "[" + get(DEAD + "partition") + "-" + get(DEAD + "offset") + "]";
        return get("filename").isEmpty() ? "item " + get("position") : get("filename") + "[" + get("position") + "]";
    }
}
