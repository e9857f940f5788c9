package news.dateline.enrich.receive;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.cloud.stream.binding.OutputBindingLifecycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

import news.dateline.enrich.emit.LeftOpen;
import news.dateline.enrich.emit.TopicCreation;

/**
 * Opens the stream when the service is up and Kafka is there, which may be later: until then the service is alive and
 * says that it is not ready, where the binder by itself would hold up the start for minutes.
 */
final class Opening implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Opening.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final TopicCreation topics;
    private final LeftOpen leftOpen;
    private final OutputBindingLifecycle outputs;
    private final InputBindingLifecycle inputs;
    private final ApplicationEventPublisher publisher;
    private final Thread opener = Thread.ofPlatform().name("opening").daemon().unstarted(this::open);

    Opening(TopicCreation topics, LeftOpen leftOpen, OutputBindingLifecycle outputs, InputBindingLifecycle inputs,
            ApplicationEventPublisher publisher) {
        this.topics = topics;
        this.leftOpen = leftOpen;
        this.outputs = outputs;
        this.inputs = inputs;
        this.publisher = publisher;
    }

    @EventListener(ApplicationReadyEvent.class)
    void up() {
        opener.start();
    }

    @Override
    public void destroy() {
        opener.interrupt();
    }

    private void open() {
        try {
            while (!topics.done()) {
                Thread.sleep(PAUSE);
            }
            leftOpen.end();
            outputs.start();
            inputs.start();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.error("The stream cannot be opened", e);
            AvailabilityChangeEvent.publish(publisher, this, LivenessState.BROKEN);
        }
    }
}
