package news.dateline.enrich.emit;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;

/**
 * A span for each record, where tracing is on: it goes on with the trace that the record came with and is the parent of
 * whatever happens to the event. Where tracing is off, {@link TraceParent} alone carries the trace.
 */
public final class Spans {

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    private Spans(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** No spans. */
    public static Spans off() {
        return new Spans(null, null);
    }

    static Spans of(Tracer tracer, Propagator propagator) {
        return new Spans(tracer, propagator);
    }

    /** The event of the record, as {@code work} makes it. */
    public Message<byte[]> around(ConsumerRecord<byte[], byte[]> record, Supplier<Message<byte[]>> work) {
        if (tracer == null || propagator == null) {
            return work.get();
        }
        var span = propagator.extract(record.headers(), Spans::value).name("enrich").kind(Span.Kind.CONSUMER)
                .tag("messaging.destination.name", record.topic()).start();
        try (var _ = tracer.withSpan(span)) {
            var event = work.get();
            var wire = Objects.requireNonNull(event.getHeaders().get(WireHeaders.WIRE, Headers.class));
            propagator.inject(span.context(), wire, Spans::set);
            return event;
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }

    private static @Nullable String value(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void set(@Nullable Headers headers, String name, String value) {
        if (headers != null) {
            headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
