package news.dateline.enrich.emit;

import java.time.Clock;
import java.util.List;

import org.springframework.messaging.Message;
import org.springframework.util.unit.DataSize;

/** Makes the parts of this room for the tests of others. */
public final class Emitting {

    private Emitting() {
    }

    public static EnrichedEvents events(Clock clock, DataSize largest) {
        return new EnrichedEvents(EmitConfiguration.wireJson(), clock, largest);
    }

    /** Letters that go into a list. */
    public static DeadLetters deadLetters(List<Message<?>> sent) {
        return new DeadLetters((binding, letter) -> sent.add(letter));
    }
}
