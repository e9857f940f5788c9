package news.dateline.publish.story;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One time expression of the text and what it means; the time is half-open, an absent end is open. */
public record Time(
        int start,
        int end,
        String text,
        @Nullable String in,
        String type,
        String value,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String precision) {

    public Time {
        Required.of("times.text", text);
        Required.of("times.type", type);
        Required.of("times.value", value);
    }
}
