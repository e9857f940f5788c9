package news.dateline.publish.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import news.dateline.publish.story.Arrival;
import news.dateline.publish.story.Standing;
import news.dateline.publish.story.Story;
import news.dateline.publish.story.Verdict;
import news.dateline.publish.story.Verdict.Bury;
import news.dateline.publish.story.Verdict.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Puts a batch of stories into the index, in an order that may be cut at any point and be done again.
 * <ol>
 * <li>The standing of each story is read, and with it the slots for facts that it has ever filled.
 * <li><b>Articles are written first.</b> An article announces its slots before any of its facts is there, so whoever
 * replaces it knows what to bury, even when its own writer died in between. The article of a recalled story is gone
 * with this step.
 * <li>Then facts, and tombstones in the slots that are left empty. All of it carries the revision as version, so a
 * second time changes nothing, and a writer that was overtaken is refused.
 * <li>Then the standing is read once more. Where a newer version came in between, from a process that was thought dead
 * or over another partition, it may have read the standing before our article announced its slots. Those of our slots
 * that it does not know of are buried under its revision.
 * </ol>
 * Cut anywhere, the batch is delivered again. It then holds the same revision, which is written again: what is there
 * answers with a conflict, what is missing is written. Or it holds a newer one beside it, which knows the announced
 * slots and those of all versions of the batch. Or another process has written a newer one, and the older one's slots
 * beyond are buried.
 * <p>
 * What remains: a process that was overtaken, wrote facts in new slots and was killed before the last step, while its
 * records had been handled by another. It takes two faults at once, and the next version of the story heals it where
 * it fills those slots.
 */
@Component
public class Archive {
    private static final int LONGEST_ID = 512;

    private final Standings standings;
    private final Operations operations;
    private final Bulk bulk;
    private final Installation installation;
    private final BulkMeters meters;

    Archive(Standings standings, Operations operations, Bulk bulk, Installation installation, BulkMeters meters) {
        this.standings = standings;
        this.operations = operations;
        this.bulk = bulk;
        this.installation = installation;
        this.meters = meters;
    }

    /**
     * Publishes the newest version of each story.
     *
     * @return what was refused for good; a story is named once, however many of its documents were refused
     * @throws ElasticsearchAway if not all of the rest could be written; to be called again with the same stories
     */
    public Collection<Refusal> publish(List<Story> stories) {
        installation.expectDone();
        try {
            return writeAll(stories);
        } catch (ElasticsearchAway e) {
            installation.doubt();
            throw e;
        }
    }

    /** Where the newest version of a story is refused, the next one gets its chance. */
    private Collection<Refusal> writeAll(List<Story> stories) {
        List<Refusal> refusals = new ArrayList<>();
        List<Story> batch = stories;
        while (!batch.isEmpty()) {
            Map<String, Refusal> refused = write(batch);
            refusals.addAll(refused.values());
            batch = batch.stream().filter(story -> isNext(story, refused.get(story.uri()))).toList();
        }
        return refusals;
    }

    private static boolean isNext(Story story, @Nullable Refusal refused) {
        return refused != null && story.revision() < refused.story().revision();
    }

    private Map<String, Refusal> write(List<Story> stories) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        List<Arrival> arrivals = Arrival.of(stories).stream().filter(a -> fits(a, refusals)).toList();
        meters.conflicts(arrivals.stream().mapToInt(Arrival::superseded).sum());
        Map<String, Standing> before = standingsOf(arrivals);
        List<Verdict> verdicts = arrivals.stream().map(a -> Verdict.on(a, standing(before, a.story()))).toList();
        List<Write> writes = articles(ofType(verdicts, Write.class), refusals);
        List<Bury> burials = ofType(verdicts, Bury.class);
        meters.conflicts(burials.size());
        facts(writes, burials, refusals);
        overtaken(writes, before, refusals);
        return refusals;
    }

    /** Writes the articles; returns those whose facts may follow. */
    private List<Write> articles(List<Write> writes, Map<String, Refusal> refusals) {
        List<Operation> batch = new ArrayList<>(writes.size());
        writes.forEach(write -> built(write.story(), refusals, batch, () -> List.of(operations.article(write))));
        bulk.write(batch).forEach(refused -> refusals.putIfAbsent(refused.uri(), refused.refusal()));
        return writes.stream().filter(write -> !refusals.containsKey(write.story().uri())).toList();
    }

    private void facts(List<Write> writes, List<Bury> burials, Map<String, Refusal> refusals) {
        List<Operation> batch = new ArrayList<>();
        writes.forEach(write -> built(write.story(), refusals, batch, () -> operations.facts(write)));
        burials.forEach(bury -> batch.addAll(operations.burials(bury)));
        List<Refused> refused = bulk.write(batch);
        refused.forEach(one -> refusals.putIfAbsent(one.uri(), one.refusal()));
        bulk.write(graves(refused));
    }

    /** Where a fact is refused, the one that an older version left in its slot must not stay. */
    private List<Operation> graves(List<Refused> refused) {
        Set<String> filled = standings.filled(refused.stream().map(one -> one.operation().id).toList());
        return refused.stream().map(Refused::operation).filter(operation -> filled.contains(operation.id))
                .map(operation -> {
                    Story story = operation.story;
                    int slot = Integer.parseInt(operation.id.substring(story.uri().length() + 1));
                    return operations.tombstone(story, slot, story.revision());
                }).toList();
    }

    private void overtaken(List<Write> writes, Map<String, Standing> before, Map<String, Refusal> refusals) {
        List<Arrival> unsure = writes.stream()
                .filter(write -> write.slots() > standing(before, write.story()).factSlots())
                .map(write -> new Arrival(write.story(), write.slots(), 0)).toList();
        Map<String, Standing> after = standingsOf(unsure);
        List<Verdict> verdicts = unsure.stream().map(a -> Verdict.on(a, standing(after, a.story()))).toList();
        facts(List.of(), ofType(verdicts, Bury.class), refusals);
    }

    private Map<String, Standing> standingsOf(List<Arrival> arrivals) {
        return standings.of(arrivals.stream().map(arrival -> arrival.story().uri()).collect(Collectors.toSet()));
    }

    private static Standing standing(Map<String, Standing> standings, Story story) {
        return standings.getOrDefault(story.uri(), Standing.NONE);
    }

    private static boolean fits(Arrival arrival, Map<String, Refusal> refusals) {
        Story story = arrival.story();
        String longest = FactDocument.id(story.uri(), Math.max(0, arrival.slots() - 1));
        int bytes = longest.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_ID) {
            refusals.put(story.uri(), new Refusal(story, "id_too_long", "`uri` makes ids of " + bytes
                    + " bytes, the index takes " + LONGEST_ID, 0));
        }
        return bytes <= LONGEST_ID;
    }

    /** Adds the operations of a story to the batch; a story that cannot be made into JSON is refused. */
    private static void built(Story story, Map<String, Refusal> refusals, List<Operation> batch,
            Supplier<List<Operation>> operations) {
        try {
            batch.addAll(operations.get());
        } catch (JacksonException e) {
            refusals.putIfAbsent(story.uri(), new Refusal(story, e.getClass().getSimpleName(),
                    String.valueOf(e.getOriginalMessage()), 0));
        }
    }

    private static <T extends Verdict> List<T> ofType(List<Verdict> verdicts, Class<T> type) {
        return verdicts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
