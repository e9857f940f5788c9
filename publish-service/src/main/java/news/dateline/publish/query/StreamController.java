package news.dateline.publish.query;

import io.micrometer.core.instrument.MeterRegistry;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells all who listen what has become searchable. One question to the index serves them all. */
@RestController
class StreamController implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(StreamController.class);
    /** Ids are milliseconds since 1970; none is of the year 10000. */
    private static final long LAST_ID = 253_402_300_800_000L;

    private final Changes changes;
    private final QuerySettings settings;
    private final Clock clock;
    private final Listeners listeners;
    private final Told told = new Told();
    private final ScheduledExecutorService worker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("stream").factory());
    private volatile boolean running;
    private @Nullable Instant looked;

    StreamController(Changes changes, QuerySettings settings, MeterRegistry registry, Clock clock) {
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
        listeners = new Listeners(settings);
        registry.gaugeCollectionSize("dateline.publish.listeners", List.of(), listeners.all());
    }

    @Operation(summary = "Stories and facts as they become searchable, as server-sent events `story` and `fact`. "
            + "With Last-Event-ID it goes on from there; an event may come twice then, its id and revision tell.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    @GetMapping(path = "/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(
            @Parameter(description = "Id of the last event that was received") @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletRequest request) {
        Listener listener = new Listener(Listeners.home(request.getRemoteAddr()), missed(last));
        if (!running) {
            throw Listeners.full();
        }
        listeners.admit(listener);
        listener.emitter.onCompletion(() -> listeners.leave(listener));
        listener.emitter.onError(e -> listener.end());
        Thread.ofVirtual().name("listener").start(() -> serve(listener));
        return listener.emitter;
    }

    /** Who only asks for the headers does not listen, and would never be seen to leave. */
    @Hidden
    @RequestMapping(path = "/v1/stream", method = RequestMethod.HEAD)
    ResponseEntity<Void> describe() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM).build();
    }

    private void serve(Listener listener) {
        try {
            listener.serve(changes, clock);
        } catch (UncheckedIOException | IllegalStateException e) {
            log.debug("A listener is gone: {}", e.getMessage());
        } catch (RuntimeException e) {
            log.warn("A listener is let go: {}", e.getMessage());
        } finally {
            listeners.leave(listener);
            listener.end();
        }
    }

    private static @Nullable Instant missed(@Nullable String last) {
        if (last == null || last.isBlank()) {
            return null;
        }
        try {
            long id = Long.parseLong(last.strip());
            if (0 <= id && id < LAST_ID) {
                return Instant.ofEpochMilli(id);
            }
        } catch (NumberFormatException e) {
            // no id of this stream
        }
        throw new BadQuestion("`Last-Event-ID` is \"" + last + "\", expected the id of an event of this stream");
    }

    private void look() {
        Instant now = clock.instant();
        if (listeners.all().isEmpty()) {
            looked = null;
            return;
        }
        Instant start = (looked == null ? now : looked).minus(Changes.SLACK);
        try {
            changes.since(start, now.plus(Changes.SLACK), this::tell);
            looked = now;
            told.forgetBefore(now.minus(Changes.SLACK));
        } catch (RuntimeException e) {
            log.debug("The stream cannot look: {}", e.getMessage());
        }
    }

    private void tell(Change change) {
        if (told.add(change)) {
            listeners.all().forEach(listener -> listener.offer(change));
        }
    }

    @Override
    public void start() {
        running = true;
        long pause = settings.streamEvery().toMillis();
        var _ = worker.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        worker.shutdownNow();
        listeners.all().forEach(Listener::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which would wait for the streams to end. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
