package news.dateline.publish.index;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import news.dateline.publish.story.Story;
import news.dateline.publish.story.Verdict.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Turns verdicts into the documents to write. */
@Component
final class Operations {
    private final IndexSettings settings;
    private final Clock clock;
    private final Age age;
    private final ThreadLocal<Scribe> scribes = ThreadLocal.withInitial(Scribe::new);

    Operations(IndexSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.age = new Age(settings, clock);
    }

    Operation article(Write write) {
        Story story = write.story();
        return operation(settings.allArticles(), story.uri(), story.revision(), guard(write), story,
                out -> ArticleDocument.write(write, clock.instant(), age.retires(story), out));
    }

    /** The facts of a version that takes no other's place, and tombstones in all other slots. */
    List<Operation> facts(Write write) {
        return slots(write, null, Map.of());
    }

    /**
     * The facts of a version, shown from that moment on; those that are seen now, shown until then; and tombstones in
     * all other slots.
     *
     * @param seen documents of the facts that are seen now, by their id
     */
    List<Operation> facts(Write write, Instant at, Map<String, ObjectNode> seen) {
        return slots(write, at, seen);
    }

    private List<Operation> slots(Write write, @Nullable Instant at, Map<String, ObjectNode> seen) {
        return IntStream.range(0, write.slots()).mapToObj(slot -> slot(write, slot, at, seen)).toList();
    }

    private Operation slot(Write write, int slot, @Nullable Instant at, Map<String, ObjectNode> seen) {
        Story story = write.story();
        if (write.fills(slot)) {
            return operation(settings.allFacts(), FactDocument.id(story.uri(), slot), story.revision(), guard(write),
                    story,
                    out -> FactDocument.write(story, slot - write.first(), slot, at, clock.instant(), out));
        }
        ObjectNode old = seen.get(FactDocument.id(story.uri(), slot));
        if (at != null && old != null && write.keeps(slot) && isShown(old, write.replaced().revision())) {
            return closed(story, slot, old, at);
        }
        return tombstone(story, slot, story.revision(), guard(write));
    }

    /** An equal revision is refused, because it is there already; but not where it has to be hidden. */
    private static String guard(Write write) {
        return write.isStricter() ? "external_gte" : "external";
    }

    private static boolean isShown(ObjectNode fact, long revision) {
        return fact.path("revision").asLong(-1) == revision && !fact.path("tombstone").asBoolean(false)
                && !fact.has("shownUntil");
    }

    private Operation closed(Story story, int slot, ObjectNode old, Instant at) {
        ObjectNode document = old.deepCopy().put("shownUntil", at.toString()).put("indexed",
                clock.instant().toString());
        return operation(settings.allFacts(), FactDocument.id(story.uri(), slot), story.revision(), "external", story,
                out -> document.forEachEntry(out::any));
    }

    Operation tombstone(Story story, int slot, long revision) {
        return tombstone(story, slot, revision, "external");
    }

    /** A tombstone in place of what was written with the same revision, too. */
    Operation grave(Story story, int slot) {
        return tombstone(story, slot, story.revision(), "external_gte");
    }

    private Operation tombstone(Story story, int slot, long revision, String guard) {
        return operation(settings.allFacts(), FactDocument.id(story.uri(), slot), revision, guard, story,
                out -> FactDocument.tombstone(story, slot, revision, clock.instant(), out));
    }

    private Operation operation(String index, String id, long version, String guard, Story story,
            Consumer<Fields> document) {
        Scribe scribe = scribes.get();
        try {
            byte[] action = scribe.write(out -> out.object("index", () -> {
                out.text("_index", index);
                out.text("_id", id);
                out.number("version", version);
                out.text("version_type", guard);
            }));
            return new Operation(story, id, action, scribe.write(document));
        } catch (RuntimeException | Error e) {
            scribes.remove(); // it stands in the middle of a document
            throw e;
        }
    }
}
