package news.dateline.publish.index;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import news.dateline.publish.story.Story;
import org.jspecify.annotations.Nullable;

/** What is too old to be kept, by when the version of the story was made. */
final class Age {
    private final IndexSettings settings;
    private final Clock clock;

    Age(IndexSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Stories of versions made before this are not shown; for ever kept, it is the beginning of time. */
    Instant articlesFrom() {
        return from(settings.keepArticles());
    }

    /** The same for facts. They may be kept longer; without a time of their own they leave with their story. */
    Instant factsFrom() {
        return from(settings.keepTimeline() == null ? settings.keepArticles() : settings.keepTimeline());
    }

    private Instant from(@Nullable Duration kept) {
        return kept == null ? Instant.MIN : clock.instant().minus(kept);
    }

    /** Whether the story itself leaves, and its facts may stay. */
    boolean retires(Story story) {
        return story.versionCreated().isBefore(articlesFrom());
    }

    /** Whether nothing of it is kept. */
    boolean isPast(Story story) {
        return story.versionCreated().isBefore(factsFrom());
    }
}
