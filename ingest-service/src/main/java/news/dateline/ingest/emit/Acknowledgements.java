package news.dateline.ingest.emit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends records together and waits until Kafka has them all, within one time for all that is sent through it. */
final class Acknowledgements {

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final long deadline;

    Acknowledgements(KafkaTemplate<byte[], byte[]> kafka, Duration timeout) {
        this.kafka = kafka;
        this.deadline = System.nanoTime() + timeout.toNanos();
    }

    /** Comes back when all are acknowledged but those that are too large for Kafka, which it returns. */
    <T> List<T> expect(List<Shipment<T>> shipments) {
        return await(shipments, sendAll(shipments));
    }

    /** Hands all of them to Kafka. */
    <T> List<CompletableFuture<?>> sendAll(List<Shipment<T>> shipments) {
        List<CompletableFuture<?>> sent = new ArrayList<>(shipments.size());
        for (Shipment<T> shipment : shipments) {
            if (remaining() <= 0)
                throw new KafkaUnavailable("Kafka is too slow: time ran out while sending", null);
            sent.add(send(shipment.carrier()));
        }
        return sent;
    }

    /** Comes back when all that was sent is acknowledged, but what is too large for Kafka, which it returns. */
    <T> List<T> await(List<Shipment<T>> shipments, List<CompletableFuture<?>> sent) {
        List<T> tooLarge = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            if (!isTaken(sent.get(i)) && !tooLarge.contains(shipments.get(i).what()))
                tooLarge.add(shipments.get(i).what());
        }
        return tooLarge;
    }

    private CompletableFuture<?> send(ProducerRecord<byte[], byte[]> carrier) {
        try {
            return kafka.send(carrier);
        } catch (KafkaException | org.apache.kafka.common.KafkaException e) {
            if (isTooLarge(e))
                return CompletableFuture.failedFuture(e);
            // the next ones would each wait as long for the same answer
            throw unavailable(e);
        }
    }

    private boolean isTaken(CompletableFuture<?> sent) {
        try {
            sent.get(Math.max(0, remaining()), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException e) {
            if (isTooLarge(e))
                return false;
            throw unavailable(e);
        } catch (TimeoutException e) {
            throw new KafkaUnavailable("Kafka has not acknowledged in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaUnavailable("interrupted while Kafka was to acknowledge", e);
        }
    }

    private long remaining() {
        return deadline - System.nanoTime();
    }

    private static KafkaUnavailable unavailable(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new KafkaUnavailable("Kafka has not taken it: " + root.getMessage(), e);
    }

    private static boolean isTooLarge(@Nullable Throwable e) {
        return e != null && (e instanceof RecordTooLargeException || isTooLarge(e.getCause()));
    }
}
