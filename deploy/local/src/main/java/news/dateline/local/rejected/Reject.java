package news.dateline.local.rejected;

import java.time.Instant;
import java.util.Map;

/**
 * Something that ingest could not read.
 *
 * @param id where it stands on the topic, as {@code partition-offset}
 * @param headers what ingest says of it
 * @param bytes the bytes as they came
 * @param isWhole whether all of the bytes are there
 * @param kept when it was put on the topic
 */
@SuppressWarnings("ArrayRecordComponent") // two of them are never compared
public record Reject(String id, Map<String, String> headers, byte[] bytes, boolean isWhole, Instant kept) {

    public Reject {
        headers = Map.copyOf(headers);
    }

    /** What ingest says of it under this name; empty where it says nothing. */
    public String get(String header) {
        return headers.getOrDefault(header, "");
    }

    /** One line that tells it from the others. */
    public String line() {
        return "%-10s %s  %-14s %-10s %8d bytes  %s  %s".formatted(id, kept, get("source"), get("kind"), bytes.length,
                get("filename").isEmpty() ? "item " + get("position") : get("filename") + "[" + get("position") + "]",
                get("reason"));
    }
}
