package news.dateline.ingest.emit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import news.dateline.ingest.DatelineSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** The front door to Kafka for what is pushed: what it has delivered is there, acknowledged by all replicas. */
@Component
public class Delivery {

    private static final Logger log = LoggerFactory.getLogger(Delivery.class);

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final Topics topics;
    private final ArticleRecords articles;
    private final RejectedRecords rejects;
    private final Duration timeout;
    private final Timer timer;

    Delivery(KafkaTemplate<byte[], byte[]> kafka, Topics topics, DatelineSettings settings, MeterRegistry meters) {
        this.kafka = kafka;
        this.topics = topics;
        this.articles = new ArticleRecords(settings.topics().raw());
        this.rejects = new RejectedRecords(settings.topics().rejected());
        this.timeout = settings.ingest().sendTimeout();
        this.timer = Timer.builder("dateline.ingest.send").publishPercentileHistogram()
                .description("From handing a request's records to Kafka to the last acknowledgement").register(meters);
    }

    /** Hands it to Kafka; throws {@link KafkaUnavailable} where Kafka takes nothing. */
    public Pending send(Consignment consignment) {
        topics.expectThere();
        long start = System.nanoTime();
        Trace trace = Trace.from(consignment.origin().traceparent());
        Acknowledgements acknowledgements = new Acknowledgements(kafka, timeout);
        List<Shipment<Rejected>> stories = consignment.parcels().stream().map(parcel -> {
            var carrier = articles.of(parcel.article(), trace);
            return new Shipment<>(Rejected.tooLarge(parcel, carrier.value().length, consignment.origin()), carrier);
        }).toList();
        List<Shipment<Rejected>> refused = carriers(consignment.refused(), trace);
        List<CompletableFuture<?>> sent = acknowledgements.sendAll(stories);
        List<CompletableFuture<?>> sentRefused = acknowledgements.sendAll(refused);
        return new Pending(() -> {
            List<Rejected> tooLarge = acknowledgements.await(stories, sent);
            List<Rejected> unkept = Stream.concat(acknowledgements.await(refused, sentRefused).stream(),
                    acknowledgements.expect(carriers(tooLarge, trace)).stream()).toList();
            unkept.forEach(Delivery::warn);
            acknowledgements.expect(unkept.stream()
                    .map(rejected -> new Shipment<>(rejected, rejects.withoutBytes(rejected, trace))).toList());
            timer.record(Duration.ofNanos(System.nanoTime() - start));
            return tooLarge;
        });
    }

    private List<Shipment<Rejected>> carriers(List<Rejected> all, Trace trace) {
        return all.stream().flatMap(rejected -> rejects.of(rejected, trace).stream()
                .map(carrier -> new Shipment<>(rejected, carrier))).toList();
    }

    private static void warn(Rejected rejected) {
        log.warn("Kept without its {} bytes, which are more than Kafka takes: item {} of source {}, file {}, refused"
                + " because {}", rejected.raw().size(), rejected.index(), rejected.origin().source(),
                rejected.origin().filename(), rejected.reason());
    }
}
