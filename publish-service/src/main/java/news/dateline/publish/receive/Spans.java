package news.dateline.publish.receive;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A span for each record of a batch, where tracing is on. It goes on with the trace that the record came with and lasts
 * until the index has the batch.
 */
@Component
final class Spans {
    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    Spans(@Value("${management.opentelemetry.enabled}") boolean on, ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator) {
        this.tracer = on ? tracer.getObject() : null;
        this.propagator = on ? propagator.getObject() : null;
    }

    /** Does the work; what it throws is told to each span. */
    void around(List<ConsumerRecord<byte[], byte[]>> records, Runnable work) {
        List<Span> spans = tracer == null || propagator == null ? List.of() : start(records, propagator);
        try {
            work.run();
        } catch (RuntimeException e) {
            spans.forEach(span -> span.error(e));
            throw e;
        } finally {
            spans.forEach(Span::end);
        }
    }

    private static List<Span> start(List<ConsumerRecord<byte[], byte[]>> records, Propagator propagator) {
        return records.stream().map(record -> propagator.extract(record.headers(), Spans::value).name("index")
                .kind(Span.Kind.CONSUMER).tag("messaging.destination.name", record.topic()).start()).toList();
    }

    private static @Nullable String value(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
