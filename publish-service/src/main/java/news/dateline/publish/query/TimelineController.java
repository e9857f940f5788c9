package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dated facts, in the order of their time. */
@RestController
class TimelineController {
    private final Readers readers;

    TimelineController(Readers readers) {
        this.readers = readers;
    }

    @Operation(summary = "Find facts whose time touches from..to, the earliest first; those without a beginning last")
    @GetMapping("/v1/timeline")
    Page<TimelineFact> find(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String entity,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        return readers.timeline(new Question()
                .words(q, "statement^2", "what", "headline")
                .any(entity, "people", "organizations", "places")
                .any(place, "places", "countries")
                .within("when", from, to)
                .page("from", SortOrder.Asc, "id", size, cursor));
    }
}
