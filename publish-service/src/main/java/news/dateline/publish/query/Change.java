package news.dateline.publish.query;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A story or a fact that has become searchable.
 *
 * @param at when it could be seen first, as far as its document says
 * @param name what kind it is
 * @param key what it is: its id and revision
 */
record Change(Instant at, String name, String key, Object data) {
    static Change of(Article article) {
        return new Change(latest(article.indexed(), article.embargoedUntil()), "story",
                article.uri() + "@" + article.revision(), Found.of(article, null));
    }

    static Change of(TimelineFact fact) {
        return new Change(latest(fact.indexed(), fact.shownFrom(), fact.embargoedUntil()), "fact",
                fact.id() + "@" + fact.revision(), fact);
    }

    private static Instant latest(@Nullable Instant... times) {
        return Stream.of(times).flatMap(Stream::ofNullable).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
