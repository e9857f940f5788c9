package news.dateline.publish.index;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.publish.story.Arrival;
import news.dateline.publish.story.Standing;
import news.dateline.publish.story.Story;
import news.dateline.publish.story.Verdict;
import news.dateline.publish.story.Verdict.Bury;
import news.dateline.publish.story.Verdict.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a batch of stories into the index, in an order that may be cut at any point and be done again.
 * <ol>
 * <li>The standing of each story is read, and with it the slots for facts that it has ever filled.
 * <li>New stories are written with their facts, recalled ones become tombstones with all of theirs. Of stories that
 * take the place of an older version, the facts are written, to be shown from one moment on, and those of the older
 * version, to be shown until then.
 * <li>When that moment has come, their articles are written.
 * <li>Then the standing is read once more. Where a newer version came in between, from a process that was thought dead
 * or over another partition, it may have read the standing before our article announced its slots. Those of our slots
 * that it does not know of are buried under its revision.
 * </ol>
 * All of it carries the revision as version, so a second time changes nothing, and a writer that was overtaken is
 * refused. Cut anywhere, the batch is delivered again. It then holds the same revision, which is written again: what is
 * there answers with a conflict, what is missing is written. Or it holds a newer one beside it, which knows the slots of
 * all versions of the batch. Or another process has written a newer one, and the older one's slots beyond are buried.
 */
@Component
public class Archive {
    private static final int LONGEST_ID = 512;
    private static final int LONGEST_SLOT = 9_999;

    private final Standings standings;
    private final Operations operations;
    private final Bulk bulk;
    private final Installation installation;
    private final BulkMeters meters;
    private final Changeover changeover;
    private final Clock clock;
    private final Age age;

    Archive(Standings standings, Operations operations, Bulk bulk, Installation installation, BulkMeters meters,
            Changeover changeover, IndexSettings settings, Clock clock) {
        this.standings = standings;
        this.operations = operations;
        this.bulk = bulk;
        this.installation = installation;
        this.meters = meters;
        this.changeover = changeover;
        this.clock = clock;
        this.age = new Age(settings, clock);
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
        // However old: what is recalled has to go
        List<Story> kept = stories.stream().filter(story -> story.isRecalled() || !age.isPast(story)).toList();
        meters.conflicts(stories.size() - kept.size());
        List<Arrival> arrivals = Arrival.of(kept).stream().filter(a -> fits(a, refusals)).toList();
        meters.conflicts(arrivals.stream().mapToInt(Arrival::superseded).sum());
        Map<String, Standing> before = standingsOf(arrivals);
        List<Verdict> verdicts = arrivals.stream().map(a -> Verdict.on(a, standing(before, a.story()))).toList();
        List<Write> writes = ofType(verdicts, Write.class);
        List<Bury> burials = ofType(verdicts, Bury.class);
        meters.conflicts(burials.size());
        write(writes, burials(burials), refusals);
        overtaken(writes, before, refusals);
        return refusals;
    }

    private void write(List<Write> writes, List<Operation> burials, Map<String, Refusal> refusals) {
        List<Operation> batch = new ArrayList<>(burials);
        Map<Boolean, List<Write>> bySwap = writes.stream().collect(Collectors.partitioningBy(Write::isSwap));
        List<Write> plain = bySwap.getOrDefault(false, List.of());
        List<Write> swaps = bySwap.getOrDefault(true, List.of());
        List<Write> stricter = plain.stream().filter(Write::isStricter).toList();
        plain.forEach(write -> built(write.story(), refusals, batch,
                () -> write.isStricter() ? operations.facts(write) : whole(write)));
        if (swaps.isEmpty()) {
            send(batch, plain, refusals);
        } else {
            swap(batch, plain, swaps, refusals);
        }
        hide(stricter, refusals);
    }

    /** Articles last: as long as they are not written, a second delivery finds the facts still to be hidden. */
    private void hide(List<Write> stricter, Map<String, Refusal> refusals) {
        List<Operation> articles = new ArrayList<>();
        stricter.stream().filter(write -> !refusals.containsKey(write.story().uri()))
                .forEach(write -> built(write.story(), refusals, articles, () -> List.of(operations.article(write))));
        send(articles, stricter, refusals);
    }

    private List<Operation> whole(Write write) {
        List<Operation> whole = new ArrayList<>();
        whole.add(operations.article(write));
        whole.addAll(operations.facts(write));
        return whole;
    }

    /** The rest of the batch goes with the facts of those that take another's place; their articles follow. */
    private void swap(List<Operation> batch, List<Write> plain, List<Write> swaps, Map<String, Refusal> refusals) {
        Map<String, ObjectNode> seen = standings.facts(swaps.stream().flatMap(Archive::seen).toList());
        Instant started = clock.instant();
        Instant moment = changeover.next();
        List<Operation> articles = new ArrayList<>();
        swaps.forEach(write -> built(write.story(), refusals, articles, () -> List.of(operations.article(write))));
        swaps.stream().filter(write -> !refusals.containsKey(write.story().uri())).forEach(
                write -> built(write.story(), refusals, batch, () -> operations.facts(write, moment, seen)));
        send(batch, plain, refusals);
        standings.refreshFacts();
        changeover.await(moment, started);
        send(articles, swaps, refusals);
        standings.refreshArticles();
    }

    private static Stream<String> seen(Write write) {
        return IntStream.range(0, write.slots()).filter(write::keeps)
                .mapToObj(slot -> FactDocument.id(write.story().uri(), slot));
    }

    /** Writes; where an article or a fact is refused, nothing that does not belong there stays. */
    private void send(List<Operation> batch, List<Write> writes, Map<String, Refusal> refusals) {
        List<Refused> refused = bulk.write(batch);
        refused.forEach(one -> refusals.putIfAbsent(one.uri(), one.refusal()));
        Set<String> articles = refused.stream().filter(Refused::isArticle).map(Refused::uri)
                .collect(Collectors.toSet());
        List<Operation> graves = graves(refused);
        writes.stream().filter(write -> articles.contains(write.story().uri()))
                .flatMap(write -> IntStream.range(0, write.slots())
                        .mapToObj(slot -> operations.grave(write.story(), slot)))
                .forEach(graves::add);
        bulk.write(graves);
    }

    /** Where a fact is refused, the one that an older version left in its slot must not stay. */
    private List<Operation> graves(List<Refused> refused) {
        List<Refused> facts = refused.stream().filter(one -> !one.isArticle()).toList();
        Set<String> filled = standings.filled(facts.stream().map(one -> one.operation().id).toList());
        return facts.stream().map(Refused::operation).filter(operation -> filled.contains(operation.id))
                .map(operation -> operations.tombstone(operation.story, slot(operation), operation.story.revision()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static int slot(Operation fact) {
        return Integer.parseInt(fact.id.substring(fact.story.uri().length() + 1));
    }

    /** Tombstones for what is really there, of all that may be. */
    private List<Operation> burials(List<Bury> burials) {
        List<Operation> all = burials.stream().flatMap(bury -> IntStream.range(bury.firstSlot(), bury.slots())
                .mapToObj(slot -> operations.tombstone(bury.story(), slot, bury.revision()))).toList();
        Set<String> filled = standings.filled(all.stream().map(operation -> operation.id).toList());
        return all.stream().filter(operation -> filled.contains(operation.id)).toList();
    }

    private void overtaken(List<Write> writes, Map<String, Standing> before, Map<String, Refusal> refusals) {
        Map<String, Long> unsure = writes.stream()
                .filter(write -> write.slots() > standing(before, write.story()).factSlots())
                .collect(Collectors.toMap(write -> write.story().uri(), write -> write.story().revision()));
        Map<String, Standing> newer = standings.of(standings.newer(unsure));
        List<Bury> burials = writes.stream().filter(write -> newer.containsKey(write.story().uri()))
                .map(write -> new Bury(write.story(), standing(newer, write.story()).revision(),
                        standing(newer, write.story()).factSlots(), write.slots()))
                .toList();
        send(burials(burials), List.of(), refusals);
    }

    private Map<String, Standing> standingsOf(List<Arrival> arrivals) {
        return standings.of(arrivals.stream().map(arrival -> arrival.story().uri()).collect(Collectors.toSet()));
    }

    private static Standing standing(Map<String, Standing> standings, Story story) {
        return standings.getOrDefault(story.uri(), Standing.NONE);
    }

    private static boolean fits(Arrival arrival, Map<String, Refusal> refusals) {
        Story story = arrival.story();
        String longest = FactDocument.id(story.uri(), LONGEST_SLOT);
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
