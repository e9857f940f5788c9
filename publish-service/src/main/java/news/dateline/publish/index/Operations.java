package news.dateline.publish.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.publish.story.Story;
import news.dateline.publish.story.Verdict.Bury;
import news.dateline.publish.story.Verdict.Write;
import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns verdicts into the documents to write. */
@Component
final class Operations {
    private final IndexSettings settings;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    Operations(IndexSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The same name as it stands in a bulk request. */
    private record Index(String _index, String _id, long version, String version_type) {
    }

    private record Action(Index index) {
    }

    Operation article(Write write) {
        Story story = write.story();
        return operation(settings.allArticles(), story.uri(), story.revision(), story,
                ArticleDocument.of(story, write.facts(), write.slots(), clock.instant()));
    }

    /** The facts of a version, and tombstones in the slots that it leaves empty. */
    List<Operation> facts(Write write) {
        List<Operation> operations = new ArrayList<>(write.slots());
        IntStream.range(0, write.facts()).mapToObj(slot -> fact(write.story(), slot)).forEach(operations::add);
        operations.addAll(tombstones(write.story(), write.facts(), write.slots(), write.story().revision()));
        return operations;
    }

    List<Operation> burials(Bury bury) {
        return tombstones(bury.story(), bury.firstSlot(), bury.slots(), bury.revision());
    }

    private Operation fact(Story story, int slot) {
        FactDocument document = FactDocument.of(story, slot);
        return operation(settings.allFacts(), document.id(), story.revision(), story, document);
    }

    private List<Operation> tombstones(Story story, int first, int end, long revision) {
        return IntStream.range(first, end).mapToObj(slot -> tombstone(story, slot, revision)).toList();
    }

    Operation tombstone(Story story, int slot, long revision) {
        FactDocument document = FactDocument.tombstone(story, slot, revision);
        return operation(settings.allFacts(), document.id(), revision, story, document);
    }

    private Operation operation(String index, String id, long version, Story story, Object document) {
        byte[] action = json.writeValueAsBytes(new Action(new Index(index, id, version, "external")));
        return new Operation(story, id, action, json.writeValueAsBytes(document));
    }
}
