package news.dateline.ingest.source.push;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.format.Formats;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Stories pushed over HTTP. The answer is 202 only when Kafka has acknowledged every one of them. */
@RestController
final class ArticlesEndpoint {

    static final String PATH = "/v1/articles";

    private final Reception reception;
    private final Tokens tokens;
    private final Limits limits;
    private final InFlight inFlight;
    private final Clock clock;
    private final long maxSize;

    ArticlesEndpoint(Reception reception, Tokens tokens, Limits limits, InFlight inFlight, Clock clock,
            DatelineSettings settings) {
        this.clock = clock;
        this.reception = reception;
        this.tokens = tokens;
        this.limits = limits;
        this.inFlight = inFlight;
        this.maxSize = settings.ingest().maxSize().toBytes();
    }

    @Operation(summary = "Push stories", description = "One story or many, in any format that is read, packed or not; one story a line may be of any size.", parameters = {
            @Parameter(in = ParameterIn.QUERY, name = "source", description = "Id of the source; default http", schema = @Schema(type = "string", pattern = DatelineSettings.Ingest.NAME)),
            @Parameter(in = ParameterIn.QUERY, name = "filename", description = "Hint to the format", schema = @Schema(type = "string")),
            @Parameter(in = ParameterIn.QUERY, name = "uri", description = "Plain text: identity of the story", schema = @Schema(type = "string")),
            @Parameter(in = ParameterIn.QUERY, name = "headline", description = "Plain text: headline", schema = @Schema(type = "string")),
            @Parameter(in = ParameterIn.QUERY, name = "published", description = "Plain text: when it was made", schema = @Schema(type = "string", format = "date-time")),
            @Parameter(in = ParameterIn.QUERY, name = "language", description = "Plain text: BCP 47 tag", schema = @Schema(type = "string"))}, requestBody = @RequestBody(required = true, description = "Stories of any format that is read; a type that leaves it open, such as application/xml or application/octet-stream, has them told by looking"))
    @ApiResponse(responseCode = "202", description = "Kafka has every accepted story", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
    @ApiResponse(responseCode = "400", description = "Nothing could be read, or a query parameter cannot be, is not one of these, or comes more than once", content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(responseCode = "401", description = "No token, or one that is not known", content = @Content)
    @ApiResponse(responseCode = "403", description = "The token is for another source", content = @Content)
    @ApiResponse(responseCode = "413", description = "The body is too large", content = @Content)
    @ApiResponse(responseCode = "415", description = "A format that is not read", content = @Content)
    @ApiResponse(responseCode = "429", description = "The provider has pushed as much as it may for now; see Retry-After", content = @Content)
    @ApiResponse(responseCode = "503", description = "Kafka cannot take it; see Retry-After", content = @Content)
    @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    void push(@Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response) throws IOException {
        Push push = new Push(request, clock);
        Tokens.Sender sender = tokens.expectSender(push.header("Authorization"), push.query("source"));
        limits.expectRoom(sender.provider());
        long length = push.expectLength();
        if (!push.isLines() && length > maxSize)
            throw Problem.tooLarge(maxSize);
        try (ReceiptWriter receipt = new ReceiptWriter()) {
            inFlight.with(room(push, length), () -> limits.took(sender.provider(),
                    reception.take(push, sender.source(), receipt)));
            receipt.answer(response);
        }
    }

    /** How many bytes of the body, or of what is packed in it, may be held at one time. */
    private long room(Push push, long length) {
        if (push.isLines())
            return length < 0 ? Reception.WINDOW : Math.min(length, Reception.WINDOW);
        long whole = length < 0 ? maxSize : length;
        try {
            return push.isPacked() ? whole + 2 * Formats.UNPACKED : whole;
        } catch (IOException e) {
            throw Problem.brokenOff(e);
        }
    }
}
