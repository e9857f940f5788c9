package news.dateline.publish.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dated statement of a story; the time is half-open, an absent end is open. */
public record Fact(
        @Nullable Instant from,
        @Nullable Instant until,
        String precision,
        String statement,
        @Nullable String predicate,
        List<String> who,
        @Nullable String what,
        List<String> where,
        String modality,
        @Nullable String attributedTo,
        @Nullable Double confidence,
        @Nullable Mention expression,
        @Nullable Span sentence) {

    public Fact {
        Required.of("timeline.precision", precision);
        Required.of("timeline.statement", statement);
        who = Required.listOf("timeline.who", who);
        where = Required.listOf("timeline.where", where);
        Required.of("timeline.modality", modality);
    }
}
