package news.dateline.enrich.web;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import news.dateline.enrich.Enrichment;

/** {@code POST /v1/enrich}: what would be found in this text. */
@RestController
class EnrichController {

    private final Enrichment enrichment;
    private final JsonMapper json;
    private final long maxBody;

    EnrichController(Enrichment enrichment, JsonMapper json, WebSettings settings) {
        this.enrichment = enrichment;
        // a number is no text: it is a mistake that should be told
        this.json = json.rebuild().withCoercionConfig(LogicalType.Textual,
                texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build();
        this.maxBody = settings.maxBody().toBytes();
    }

    @Operation(summary = "What would be found in this text; touches no topic", requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Question.class))))
    @PostMapping(path = "/v1/enrich", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(responseCode = "200", description = "What was found")
    @ApiResponse(responseCode = "400", description = "A question that cannot be read; `detail` says what came and what was expected", content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(responseCode = "413", description = "Longer than dateline.web.max-body", content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemDetail.class)))
    Answer enrich(@io.swagger.v3.oas.annotations.Parameter(hidden = true) InputStream body) throws IOException {
        return Answer.of(enrichment.enrich(read(body).story()));
    }

    private Question read(InputStream body) throws IOException {
        var bytes = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, maxBody + 1));
        if (bytes.length > maxBody) {
            throw new QuestionTooLong(maxBody);
        }
        try {
            var question = json.readValue(bytes, Question.class);
            if (question == null) {
                throw new UnreadableQuestion("expected a JSON object with bodyText and versionCreated, got null");
            }
            return question;
        } catch (JacksonException e) {
            throw new UnreadableQuestion(what(e), e);
        }
    }

    /** What is wrong, without the names of our classes. */
    private static String what(JacksonException e) {
        if (e instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
            return wrong.getPath().getFirst().getPropertyName() + ": expected text";
        }
        var at = e.getLocation();
        boolean syntax = e instanceof StreamReadException && at != null;
        return "expected a JSON object with bodyText and versionCreated"
                + (syntax
                        ? ", got what is no JSON at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr())
                        : "");
    }

    @ExceptionHandler
    ProblemDetail refuse(UnreadableQuestion e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail refuse(QuestionTooLong e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, String.valueOf(e.getMessage()));
    }
}
