package news.dateline.local.rejected;

import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import news.dateline.local.stack.StackFailure;

/** Puts records that a service has put aside back into the topic they came from, with key and headers as they were. */
public final class PutBack implements AutoCloseable {
    private final KafkaProducer<byte[], byte[]> producer;

    /** Into a Kafka. */
    public PutBack(String servers) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all", "max.request.size", 64 << 20, "max.block.ms",
                        10_000),
                new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Puts one back; comes back when Kafka has it. */
    public void put(Reject letter) {
        var topic = letter.get("dlt_topic");
        var value = letter.size() == 0 ? null : letter.bytes();
        try {
            producer.send(new ProducerRecord<>(topic, null, letter.key(), value, letter.original())).get();
        } catch (ExecutionException e) {
            throw new StackFailure("%s was not taken back into %s: %s".formatted(letter.id(), topic,
                    e.getCause() == null ? e : e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while " + letter.id() + " was put back");
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
