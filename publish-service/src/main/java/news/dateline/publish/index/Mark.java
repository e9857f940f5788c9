package news.dateline.publish.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.publish.story.Entity;
import news.dateline.publish.story.Story;
import news.dateline.publish.story.Time;
import org.jspecify.annotations.Nullable;

/**
 * A span of a story with what it means, so that the text can be shown with its names and times marked.
 *
 * @param in {@code HEADLINE} where the offsets count in the headline; else they count in the body
 * @param kind type of the entity, or {@code TIME}
 * @param name the one name of the entity
 * @param value the time, as TIMEX3
 */
record Mark(
        int start,
        int end,
        @Nullable String in,
        String kind,
        @Nullable String name,
        @Nullable String value,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String precision) {

    static List<Mark> of(Story story) {
        List<Mark> marks = new ArrayList<>();
        story.entities().stream().flatMap(Mark::of).forEach(marks::add);
        story.times().stream().map(Mark::of).forEach(marks::add);
        return marks;
    }

    private static Stream<Mark> of(Entity entity) {
        return entity.mentions().stream().map(mention -> new Mark(mention.start(), mention.end(), mention.in(),
                entity.type(), entity.name(), null, null, null, null));
    }

    private static Mark of(Time time) {
        return new Mark(time.start(), time.end(), time.in(), "TIME", null, time.value(), time.from(), time.until(),
                time.precision());
    }
}
