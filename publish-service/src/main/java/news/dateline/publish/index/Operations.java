package news.dateline.publish.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.publish.json.UtcTimes;
import news.dateline.publish.story.Story;
import news.dateline.publish.story.Verdict.Write;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns verdicts into the documents to write. */
@Component
final class Operations {
    private final IndexSettings settings;
    private final Clock clock;
    private final Age age;
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new UtcTimes())
            .build();

    Operations(IndexSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.age = new Age(settings, clock);
    }

    Operation article(Write write) {
        Story story = write.story();
        return operation(settings.allArticles(), story.uri(), story.revision(), guard(write), story,
                ArticleDocument.of(write, clock.instant(), age.retires(story)));
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
            return fact(write, FactDocument.of(story, slot - write.first(), slot, at, clock.instant()));
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
        JsonNode document = old.deepCopy().put("shownUntil", at.toString())
                .put("indexed", clock.instant().toString());
        return operation(settings.allFacts(), FactDocument.id(story.uri(), slot), story.revision(), "external", story,
                document);
    }

    private Operation fact(Write write, FactDocument document) {
        Story story = write.story();
        return operation(settings.allFacts(), document.id(), story.revision(), guard(write), story, document);
    }

    Operation tombstone(Story story, int slot, long revision) {
        return tombstone(story, slot, revision, "external");
    }

    /** A tombstone in place of what was written with the same revision, too. */
    Operation grave(Story story, int slot) {
        return tombstone(story, slot, story.revision(), "external_gte");
    }

    private Operation tombstone(Story story, int slot, long revision, String guard) {
        FactDocument document = FactDocument.tombstone(story, slot, revision, clock.instant());
        return operation(settings.allFacts(), document.id(), revision, guard, story, document);
    }

    private Operation operation(String index, String id, long version, String guard, Story story, Object document) {
        byte[] before = ("{\"index\":{\"_index\":\"" + index + "\",\"_id\":").getBytes(StandardCharsets.UTF_8);
        byte[] name = json.writeValueAsBytes(id);
        byte[] after = (",\"version\":" + version + ",\"version_type\":\"" + guard + "\"}}")
                .getBytes(StandardCharsets.UTF_8);
        return new Operation(story, id, joined(before, name, after), json.writeValueAsBytes(document));
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(Stream.of(parts).mapToInt(part -> part.length).sum());
        Stream.of(parts).forEach(all::put);
        return all.array();
    }
}
