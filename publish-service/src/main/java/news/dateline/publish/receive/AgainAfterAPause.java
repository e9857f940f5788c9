package news.dateline.publish.receive;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Lets a batch that failed be read again, after a pause that grows up to {@code dateline.receive.longest-pause} and for as
 * long as it takes.
 *
 * <p>
 * It goes back to where the batch began and asks Kafka for nothing before the pause is over, so that no partition comes or
 * goes while a batch is held. Spring's own handler keeps the batch and polls in the pause; after a change of readers in such
 * a pause a group has been seen with the last records of a partition never committed. A pause and the attempt before it have
 * to be shorter than {@code max.poll.interval.ms}.
 */
final class AgainAfterAPause implements CommonErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(AgainAfterAPause.class);

    private final ExponentialBackOff pauses;
    private static final ThreadLocal<@Nullable BackOffExecution> FAILING = new ThreadLocal<>();

    AgainAfterAPause(ReceiveSettings settings) {
        pauses = new ExponentialBackOff(settings.firstPause().toMillis(), 2);
        pauses.setMaxInterval(settings.longestPause().toMillis());
        pauses.setJitter(settings.firstPause().toMillis() / 2);
    }

    @Override
    public void handleBatch(Exception thrown, ConsumerRecords<?, ?> batch, Consumer<?, ?> consumer,
            MessageListenerContainer container, Runnable invokeListener) {
        for (var partition : batch.partitions()) {
            // after a failed commit it may have gone
            if (consumer.assignment().contains(partition)) {
                consumer.seek(partition, batch.records(partition).getFirst().offset());
            }
        }
        var execution = FAILING.get();
        if (execution == null) {
            execution = pauses.start();
            FAILING.set(execution);
        }
        try {
            ListenerUtils.stoppableSleep(container, execution.nextBackOff());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void handleOtherException(Exception thrown, Consumer<?, ?> consumer, MessageListenerContainer container,
            boolean batchListener) {
        log.warn("Reading from Kafka failed and is tried again", thrown);
    }

    /** The offsets of a batch that failed are never committed. */
    @Override
    public boolean isAckAfterHandle() {
        return false;
    }

    @Override
    public boolean seeksAfterHandling() {
        return true;
    }

    /** A batch is done, or the reader ends: what fails next has a short pause again. */
    @Override
    public void clearThreadState() {
        FAILING.remove();
    }
}
