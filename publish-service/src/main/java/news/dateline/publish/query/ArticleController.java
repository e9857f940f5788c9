package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.SortOrder;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stories, the newest first. */
@RestController
@RequestMapping("/v1/articles")
class ArticleController {
    private final Readers readers;

    ArticleController(Readers readers) {
        this.readers = readers;
    }

    @Operation(summary = "Find stories, the newest first")
    @GetMapping
    Page<Article> find(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String entity,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String provider,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        return readers.articles(new Question()
                .words(q, "headline^3", "subheadline^2", "bodyText")
                .any(entity, "people", "organizations", "places")
                .any(place, "places", "countries")
                .any(provider, "provider")
                .within("versionCreated", from, to)
                .page("versionCreated", SortOrder.Desc, "uri", size, cursor));
    }

    @Operation(summary = "One story by its uri, encoded")
    @GetMapping("/{*uri}")
    Article get(@PathVariable String uri) {
        String plain = uri.substring(1);
        var found = readers.articles(
                new Question().exactly("uri", plain).page("versionCreated", SortOrder.Desc, "uri", 1, null));
        return found.items().stream().findFirst().orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND,
                ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "No story \"" + plain + "\" may be shown"),
                null));
    }
}
