package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What has become searchable since a moment: written since then, or shown since then because an embargo or a change of
 * versions came due. A write may be found a little later than it was made, so whoever asks goes back by {@link #SLACK}
 * and passes over what it has seen.
 */
@Component
class Changes {
    /** Longer than a write takes to be found. */
    static final Duration SLACK = Duration.ofSeconds(6);
    private static final int PAGE = 500;
    private static final int MOST_PAGES = 20;

    private final Readers readers;

    Changes(Readers readers) {
        this.readers = readers;
    }

    /** Stories and facts, in the order of their time. */
    List<Change> since(Instant start, Instant end) {
        List<Change> changes = new ArrayList<>();
        pages(cursor -> readers.whole(new Question().anyWithin(start, end, "indexed", "embargoedUntil")
                .sorted("indexed", SortOrder.Asc, "uri", PAGE, cursor))).forEach(one -> changes.add(Change.of(one)));
        pages(cursor -> readers.timeline(new Question()
                .anyWithin(start, end, "indexed", "embargoedUntil", "shownFrom").without("shownUntil")
                .sorted("indexed", SortOrder.Asc, "id", PAGE, cursor))).forEach(one -> changes.add(Change.of(one)));
        changes.sort(Comparator.comparing(Change::at));
        return changes;
    }

    private static <T> List<T> pages(Function<@org.jspecify.annotations.Nullable String, Page<T>> ask) {
        List<T> items = new ArrayList<>();
        String cursor = null;
        for (int page = 0; page == 0 || (cursor != null && page < MOST_PAGES); page++) {
            Page<T> answer = ask.apply(cursor);
            items.addAll(answer.items());
            cursor = answer.next();
        }
        return items;
    }
}
