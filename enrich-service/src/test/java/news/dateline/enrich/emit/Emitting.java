package news.dateline.enrich.emit;

import java.time.Clock;
import java.util.List;

import org.springframework.messaging.Message;
import org.springframework.util.unit.DataSize;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/** Makes the parts of this room for the tests of others. */
public final class Emitting {

    private Emitting() {
    }

    public static EnrichedEvents events(Clock clock, DataSize largest) {
        return events(clock, largest, new SimpleMeterRegistry());
    }

    /** Likewise, counting there. */
    static EnrichedEvents events(Clock clock, DataSize largest, MeterRegistry registry) {
        return new EnrichedEvents(EmitConfiguration.wireJson(), clock, largest, registry);
    }

    /** Letters that go into a list. */
    public static DeadLetters deadLetters(List<Message<?>> sent) {
        return new DeadLetters((binding, letter) -> sent.add(letter));
    }
}
