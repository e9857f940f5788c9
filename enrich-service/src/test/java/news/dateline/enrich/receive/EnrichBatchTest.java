package news.dateline.enrich.receive;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.util.unit.DataSize;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import news.dateline.enrich.Enriched;
import news.dateline.enrich.Story;
import news.dateline.enrich.emit.Emitting;
import news.dateline.enrich.emit.Spans;
import news.dateline.enrich.text.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EnrichBatchTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-12-15T20:00:10Z"), ZoneOffset.UTC);

    private final List<Message<?>> letters = new ArrayList<>();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Meters meters = new Meters(registry);
    private final Progress progress = new Progress(meters, CLOCK);

    @Test
    void aStoryThatThePipelineFailsAtIsDeadLettered() {
        var events = enrich(story -> {
            throw new IllegalArgumentException("odd story");
        }, article("usable"));

        assertThat(events).isEmpty();
        assertThat(letters).singleElement()
                .satisfies(letter -> assertThat(letter.getHeaders().toString()).contains("dlt_reason"));
    }

    @Test
    void aStoryTooDeepForTheStackIsDeadLettered() {
        assertThat(enrich(story -> {
            throw new StackOverflowError();
        }, article("usable"))).isEmpty();
        assertThat(letters).hasSize(1);
    }

    @Test
    void anErrorOfTheMachineIsNotTheFaultOfTheStory() {
        assertThatThrownBy(() -> enrich(story -> {
            throw new OutOfMemoryError("no memory");
        }, article("usable"))).isInstanceOf(OutOfMemoryError.class);
        assertThat(letters).isEmpty();
    }

    @Test
    void anEnrichedStoryThatIsTooLargeIsDeadLettered() {
        assertThat(enrich(DataSize.ofBytes(100), EnrichBatchTest::nothing, article("usable"))).isEmpty();
        assertThat(letters).hasSize(1);
    }

    @Test
    void aStoryThatIsNotUsableIsPassedUnread() {
        var events = enrich(story -> {
            throw new AssertionError("read");
        }, article("canceled"), article("withheld"));

        assertThat(events).hasSize(2)
                .allSatisfy(event -> assertThat(new String(event.getPayload(), StandardCharsets.UTF_8)).endsWith(
                        "\"entities\":[],\"times\":[],\"timeline\":[],\"enrichment\":{\"engine\":\"none\",\"millis\":0}}"));
        assertThat(letters).isEmpty();
    }

    @Test
    void refusesABatchWithoutItsRecords() {
        var batch = new GenericMessage<>(List.of(new byte[0]), Map.of());

        assertThatThrownBy(() -> batch(DataSize.ofMegabytes(1), EnrichBatchTest::nothing).apply(batch))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected the 1 records of the batch in the header kafka_data, found none");
    }

    private static Enriched nothing(Story story) {
        return new Enriched(List.of(), List.of(), List.of(), Language.UNKNOWN, "test");
    }

    private List<Message<byte[]>> enrich(Function<Story, Enriched> enrichment, String... articles) {
        return enrich(DataSize.ofMegabytes(1), enrichment, articles);
    }

    private List<Message<byte[]>> enrich(DataSize largest, Function<Story, Enriched> enrichment, String... articles) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var values = new ArrayList<byte[]>();
        for (var article : articles) {
            values.add(article.getBytes(StandardCharsets.UTF_8));
            records.add(new ConsumerRecord<>("raw", 0, records.size(), new byte[0], values.getLast()));
        }
        return batch(largest, enrichment).apply(new GenericMessage<>(values, Map.of(KafkaHeaders.RAW_DATA, records)));
    }

    private EnrichBatch batch(DataSize largest, Function<Story, Enriched> enrichment) {
        return new EnrichBatch(new EnrichRecord(enrichment, Emitting.events(CLOCK, largest), meters, Spans.off()),
                Emitting.deadLetters(letters), progress);
    }

    private static String article(String status) {
        return """
                {"uri":"urn:x","revision":1,"pubStatus":"%s","versionCreated":"2017-12-15T20:00:00Z",\
                "contentHash":"h","bodyText":"Text."}""".formatted(status);
    }
}
