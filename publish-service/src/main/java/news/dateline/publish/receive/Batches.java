package news.dateline.publish.receive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import news.dateline.publish.index.Archive;
import news.dateline.publish.index.Refusal;
import news.dateline.publish.story.Story;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;

/**
 * Handles a batch, a bounded portion at a time: reads it, publishes what can be read, and only when all is written puts the
 * rest aside, so that a batch that has to be tried again leaves no dead letter twice. Returns when each record has its outcome; throws only for what will do
 * later, never for a record that is bad.
 */
@Component
class Batches {
    private final Stories stories;
    private final Archive archive;
    private final DeadLetters deadLetters;
    private final Waiting waiting;
    private final Latency latency;
    private final Spans spans;
    private final long size;

    Batches(Stories stories, Archive archive, DeadLetters deadLetters, Waiting waiting, Latency latency, Spans spans,
            ReceiveSettings settings) {
        this.stories = stories;
        this.archive = archive;
        this.deadLetters = deadLetters;
        this.waiting = waiting;
        this.latency = latency;
        this.spans = spans;
        this.size = settings.size().toBytes();
    }

    void handle(List<ConsumerRecord<byte[], byte[]>> records) {
        spans.around(records, () -> publish(records));
    }

    private void publish(List<ConsumerRecord<byte[], byte[]>> records) {
        waiting.begin(records);
        List<DeadLetter> letters = new ArrayList<>();
        for (List<ConsumerRecord<byte[], byte[]>> some : Portions.of(records, size)) {
            publish(some, letters);
        }
        deadLetters.write(letters);
        waiting.end(records);
    }

    private void publish(List<ConsumerRecord<byte[], byte[]>> records, List<DeadLetter> letters) {
        IdentityHashMap<Story, ConsumerRecord<byte[], byte[]>> read = new IdentityHashMap<>();
        List<Story> batch = read(records, read, letters);
        Collection<Refusal> refusals = archive.publish(batch);
        refusals.forEach(refusal -> letters.add(letter(refusal, Objects.requireNonNull(read.get(refusal.story())))));
        latency.sample(batch);
    }

    private List<Story> read(List<ConsumerRecord<byte[], byte[]>> records,
            IdentityHashMap<Story, ConsumerRecord<byte[], byte[]>> read, List<DeadLetter> letters) {
        List<Story> batch = new ArrayList<>(records.size());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                Story story = stories.read(record.value());
                batch.add(story);
                read.put(story, record);
            } catch (UnreadableRecord e) {
                letters.add(new DeadLetter(record, e.reason(), String.valueOf(e.getMessage()), 1));
            }
        }
        return batch;
    }

    private static DeadLetter letter(Refusal refusal, ConsumerRecord<byte[], byte[]> record) {
        return new DeadLetter(record, refusal.reason(), refusal.message(), Math.max(1, refusal.attempts()));
    }
}
