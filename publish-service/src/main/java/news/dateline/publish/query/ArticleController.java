package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stories, the newest first. */
@RestController
@RequestMapping(path = "/v1/articles", produces = MediaType.APPLICATION_JSON_VALUE)
class ArticleController {
    private final Readers readers;

    ArticleController(Readers readers) {
        this.readers = readers;
    }

    @Operation(summary = "Find stories, the newest first")
    @GetMapping
    Page<Found> find(
            @ParameterObject @ModelAttribute Wanted wanted,
            @Parameter(description = "With pieces of the texts in which the words of `q` stand in `em`") @RequestParam(required = false) @Nullable String highlight,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        var query = wanted.stories().page("versionCreated", SortOrder.Desc, "uri", size, cursor);
        return readers
                .articles(Flag.isSet("highlight", highlight) ? query.withHighlightQuery(Highlighting.QUERY) : query);
    }

    @Operation(summary = "One story by its uri, encoded, with its facts")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(oneOf = {
            Story.class, Ninjs.class})))
    @GetMapping("/{*uri}")
    ResponseEntity<?> get(
            @PathVariable String uri,
            @Parameter(description = "With its texts as HTML, names, times and facts marked") @RequestParam(required = false) @Nullable String highlight,
            @Parameter(description = "`ninjs` for a story as IPTC ninjs 3") @RequestParam(required = false) @Nullable String format) {
        String plain = uri.substring(1);
        Story story = readers.story(plain, Flag.isSet("highlight", highlight))
                .orElseThrow(() -> new ErrorResponseException(
                        HttpStatus.NOT_FOUND,
                        ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
                                "No story \"" + plain + "\" may be shown"),
                        null));
        if (format == null) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(story);
        }
        if (format.equals("ninjs")) {
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Ninjs.of(story.article()));
        }
        throw new BadQuestion("`format` is \"" + format + "\", expected `ninjs` or none");
    }
}
