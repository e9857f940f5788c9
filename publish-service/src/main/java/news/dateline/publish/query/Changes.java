package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    /** So many are held at one time, unless one moment has more. */
    private static final int MOST = 2_000;

    private final Readers readers;

    Changes(Readers readers) {
        this.readers = readers;
    }

    /** Tells of stories and facts, in the order of their time, all of them; a long time is looked through in parts. */
    void since(Instant start, Instant end, Consumer<Change> listener) {
        Page<Article> stories = stories(start, end, null);
        Page<TimelineFact> facts = facts(start, end, null);
        Duration half = Duration.between(start, end).dividedBy(2).truncatedTo(ChronoUnit.MILLIS);
        if (half.isPositive() && Math.max(stories.total(), facts.total()) > MOST) {
            Instant middle = start.plus(half);
            // What is shown later than it was written comes in its own part
            since(start, middle, change -> tellBefore(middle, change, listener));
            since(middle, end, listener);
        } else {
            List<Change> changes = new ArrayList<>();
            rest(stories, cursor -> stories(start, end, cursor)).forEach(one -> changes.add(Change.of(one)));
            rest(facts, cursor -> facts(start, end, cursor)).forEach(one -> changes.add(Change.of(one)));
            changes.stream().sorted(Comparator.comparing(Change::at)).forEach(listener);
        }
    }

    private static void tellBefore(Instant end, Change change, Consumer<Change> listener) {
        if (change.at().isBefore(end)) {
            listener.accept(change);
        }
    }

    private Page<Article> stories(Instant start, Instant end, @Nullable String cursor) {
        return readers.whole(new Question().anyWithin(start, end, "indexed", "embargoedUntil")
                .sorted("indexed", SortOrder.Asc, "uri", PAGE, cursor));
    }

    private Page<TimelineFact> facts(Instant start, Instant end, @Nullable String cursor) {
        return readers.timeline(new Question()
                .anyWithin(start, end, "indexed", "embargoedUntil", "shownFrom").without("shownUntil")
                .sorted("indexed", SortOrder.Asc, "id", PAGE, cursor));
    }

    /** What the first page has, and all pages after it. */
    private static <T> List<T> rest(Page<T> first, Function<String, Page<T>> ask) {
        List<T> items = new ArrayList<>(first.items());
        for (String cursor = first.next(); cursor != null;) {
            Page<T> page = ask.apply(cursor);
            items.addAll(page.items());
            cursor = page.next();
        }
        return items;
    }
}
