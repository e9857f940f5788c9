package news.dateline.ingest.source.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.config.Sources;
import news.dateline.ingest.source.intake.Arrivals;
import news.dateline.ingest.source.intake.Silence;
import news.dateline.ingest.source.poll.Standing;
import news.dateline.ingest.source.poll.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** How the sources fare, the same on every instance. */
@RestController
final class SourcesEndpoint {

    private final Sources sources;
    private final Arrivals arrivals;
    private final Silence silence;
    private final Standings standings;
    private final Tokens tokens;

    SourcesEndpoint(Sources sources, Arrivals arrivals, Silence silence, Standings standings, Tokens tokens) {
        this.sources = sources;
        this.arrivals = arrivals;
        this.silence = silence;
        this.standings = standings;
        this.tokens = tokens;
    }

    @Operation(summary = "How the sources fare", description = "All that are configured, and all that something came "
            + "from. A provider's token shows the provider's own; that of a provider called operator shows all.")
    @ApiResponse(responseCode = "200", description = "The sources by their ids", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.class)))
    @ApiResponse(responseCode = "401", description = "No token, or one that is not known", content = @Content)
    @GetMapping(path = "/v1/sources", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer sources(@RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        Tokens.Viewer viewer = tokens.expectViewer(authorization);
        TreeSet<String> ids = new TreeSet<>(arrivals.sources());
        sources.all().forEach(source -> ids.add(source.id()));
        return new Answer(ids.stream().filter(viewer::maySee).flatMap(this::status).toList());
    }

    private Stream<Status> status(String id) {
        Optional<Source> source = sources.find(id);
        if (source.isEmpty() && arrivals.findLast(id).isEmpty())
            return Stream.empty();
        Optional<Standing> standing = source.filter(of -> of.kind().isPolled()).flatMap(_ -> standings.find(id));
        return Stream.of(new Status(id,
                source.map(of -> of.kind().name().toLowerCase(Locale.ROOT)).orElse("http"), source.isPresent(),
                source.map(Source::shown).orElse(null),
                source.map(of -> of.defaults().provider()).orElse(null),
                arrivals.findLast(id).orElse(null),
                source.map(of -> of.rhythm().expect()).orElse(null), source.filter(silence::isSilent).isPresent(),
                standing.map(of -> of.state().name().toLowerCase(Locale.ROOT)).orElse(null),
                standing.map(Standing::owner).orElse(null), standing.map(Standing::looked).orElse(null),
                standing.map(Standing::next).orElse(null), standing.map(Standing::problem).orElse(null),
                standing.map(Standing::since).orElse(null)));
    }

    /** The sources by their ids. */
    record Answer(List<Status> sources) {
    }

    /**
     * How one source fares.
     *
     * @param id its id
     * @param type the way in which stories come
     * @param configured whether it is configured now
     * @param location where they are
     * @param provider who they come from
     * @param lastArrival when something came last
     * @param expected something is expected to come within this time (ISO 8601)
     * @param silent whether nothing has come for longer than that
     * @param state what the instance does that reads it: waiting, looking, failing or held_up by Kafka
     * @param owner the machine and process that reads it
     * @param looked when it was looked at last, to about 30 seconds
     * @param next when it will be looked at next
     * @param problem what went wrong at the last look
     * @param since when it last began to go wrong
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Status(String id, String type, boolean configured, @Nullable String location, @Nullable String provider,
            @Nullable Instant lastArrival, @Nullable Duration expected, boolean silent, @Nullable String state,
            @Nullable String owner, @Nullable Instant looked, @Nullable Instant next, @Nullable String problem,
            @Nullable Instant since) {
    }
}
