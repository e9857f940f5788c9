package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dated facts, in the order of their time. */
@RestController
class TimelineController {
    private static final int EXPORTED = 10_000;
    private static final int AT_ONCE = 1_000;

    private final Readers readers;

    TimelineController(Readers readers) {
        this.readers = readers;
    }

    @Operation(summary = "Find facts whose time touches from..to, the earliest first; those without a beginning last")
    @GetMapping(path = "/v1/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<TimelineFact> find(
            @ParameterObject @ModelAttribute Wanted wanted,
            @Parameter(description = "HAPPENED, PLANNED, ONGOING, DENIED or REPORTED") @RequestParam(required = false) @Nullable String modality,
            @Parameter(description = "`asc`, the earliest first, or `desc`") @RequestParam(defaultValue = "asc") String order,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        return readers.timeline(question(wanted, modality).page("from", order(order), "id", size, cursor));
    }

    @Operation(summary = "The same facts as iCalendar, the first ten thousand; those without a beginning are left out")
    @GetMapping(path = "/v1/timeline.ics", produces = "text/calendar")
    ResponseEntity<byte[]> calendar(
            @ParameterObject @ModelAttribute Wanted wanted,
            @RequestParam(required = false) @Nullable String modality) {
        return file("timeline.ics", "text/calendar;charset=utf-8", CalendarFile.of(all(wanted, modality)));
    }

    @Operation(summary = "The same facts as CSV, the first ten thousand")
    @GetMapping(path = "/v1/timeline.csv", produces = "text/csv")
    ResponseEntity<byte[]> table(
            @ParameterObject @ModelAttribute Wanted wanted,
            @RequestParam(required = false) @Nullable String modality) {
        return file("timeline.csv", "text/csv;charset=utf-8", CsvFile.of(all(wanted, modality)));
    }

    private static Question question(Wanted wanted, @Nullable String modality) {
        return wanted.facts().any("modality", Modality.expect(modality), "modality");
    }

    private List<TimelineFact> all(Wanted wanted, @Nullable String modality) {
        List<TimelineFact> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<TimelineFact> page = readers.timeline(
                    question(wanted, modality).sorted("from", SortOrder.Asc, "id", AT_ONCE, cursor));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && all.size() < EXPORTED);
        return all;
    }

    private static SortOrder order(String order) {
        return switch (order) {
            case "asc" -> SortOrder.Asc;
            case "desc" -> SortOrder.Desc;
            default -> throw new BadQuestion("`order` is \"" + order + "\", expected `asc` or `desc`");
        };
    }

    private static ResponseEntity<byte[]> file(String name, String type, String text) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
