package news.dateline.enrich.receive;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Looks after consumer threads that end by themselves. One whose transaction Kafka has given up is started again, from
 * the last committed offset, because going on would skip the batch that was given up. After anything else nothing but
 * a restart of the process helps, so it says that it is broken.
 */
final class Lifeline {

    private static final Logger log = LoggerFactory.getLogger(Lifeline.class);

    private final ApplicationEventPublisher publisher;

    Lifeline(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    @EventListener
    void stopped(ConsumerStoppedEvent event) {
        if (event.getReason() == Reason.FENCED) {
            log.warn("Kafka has given up a transaction of this process; starting its consumers again");
            var container = event.getContainer(MessageListenerContainer.class);
            Thread.ofPlatform().name("revival").daemon().start(() -> revive(container));
        } else if (event.getReason() != Reason.NORMAL) {
            log.error(
                    "A consumer thread has died: {}. The error above says why; the process is no longer live and has to "
                            + "be started again",
                    event.getReason());
            AvailabilityChangeEvent.publish(publisher, this, LivenessState.BROKEN);
        }
    }

    /** All of them, since one alone cannot be started again; and on a thread that none of them waits for. */
    private static void revive(MessageListenerContainer container) {
        container.stop();
        container.start();
    }
}
