package news.dateline.ingest.emit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.DatelineSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** The front door to Kafka: what it has delivered is there, acknowledged by all replicas. */
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

    /**
     * Delivers stories, and what was refused beside them, or throws {@link KafkaUnavailable}. Returns the stories that
     * Kafka does not take because of their size; they are kept among what was refused.
     */
    public List<Rejected> deliver(List<Parcel> parcels, List<Rejected> refused, Origin origin) {
        topics.expectThere();
        return timer.record(() -> send(parcels, refused, origin));
    }

    private List<Rejected> send(List<Parcel> parcels, List<Rejected> refused, Origin origin) {
        Trace trace = Trace.from(origin.traceparent());
        Acknowledgements acknowledgements = new Acknowledgements(kafka, timeout);
        List<Shipment<Rejected>> stories = parcels.stream().map(parcel -> {
            var carrier = articles.of(parcel.article(), trace);
            return new Shipment<>(Rejected.tooLarge(parcel, carrier.value().length, origin), carrier);
        }).toList();
        List<Rejected> tooLarge = acknowledgements.expect(stories);
        List<Rejected> kept = new ArrayList<>(refused);
        kept.addAll(tooLarge);
        List<Rejected> unkept = acknowledgements.expect(kept.stream()
                .map(rejected -> new Shipment<>(rejected, rejects.of(rejected, trace))).toList());
        unkept.forEach(Delivery::warn);
        acknowledgements.expect(unkept.stream()
                .map(rejected -> new Shipment<>(rejected, rejects.withoutBytes(rejected, trace))).toList());
        return tooLarge;
    }

    private static void warn(Rejected rejected) {
        log.warn("Kept without its {} bytes, which are more than Kafka takes: item {} of source {}, file {}, refused"
                + " because {}", rejected.raw().size(), rejected.index(), rejected.origin().source(),
                rejected.origin().filename(), rejected.reason());
    }
}
