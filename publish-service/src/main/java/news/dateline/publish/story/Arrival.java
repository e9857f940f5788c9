package news.dateline.publish.story;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one batch brings of one story: its newest version, and the most facts that any of its versions has. The
 * older versions are not written, but an earlier, interrupted attempt may have written them.
 *
 * @param story the newest version; of two with the same revision the stricter one, else the first
 * @param facts the most facts that any version of the batch has
 * @param superseded how many records of the batch it makes needless
 */
public record Arrival(Story story, int facts, int superseded) {

    /** The stories of a batch, each once, in the order of their first record. */
    public static Collection<Arrival> of(List<Story> stories) {
        Map<String, Arrival> arrivals = new LinkedHashMap<>();
        stories.forEach(story -> arrivals.merge(story.uri(), new Arrival(story, story.facts().size(), 0),
                Arrival::and));
        return arrivals.values();
    }

    private Arrival and(Arrival later) {
        boolean newer = later.story.revision() > story.revision();
        boolean stricter = later.story.revision() == story.revision()
                && later.story.restraint().isStricterThan(story.restraint());
        Story newest = newer || stricter ? later.story : story;
        return new Arrival(newest, Math.max(facts, later.facts), superseded + 1);
    }
}
