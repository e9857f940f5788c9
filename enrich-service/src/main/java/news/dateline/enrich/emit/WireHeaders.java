package news.dateline.enrich.emit;

import java.util.Map;

import org.apache.kafka.common.header.Headers;
import org.springframework.kafka.support.KafkaHeaderMapper;
import org.springframework.messaging.MessageHeaders;

/**
 * Puts on the wire exactly the headers that a message carries for it, byte for byte and in their order, and none of the
 * framework's own.
 */
final class WireHeaders implements KafkaHeaderMapper {

    /** Message header that holds the record headers as Kafka has them. */
    static final String WIRE = "dateline_wire";

    @Override
    public void fromHeaders(MessageHeaders message, Headers record) {
        var wire = message.get(WIRE, Headers.class);
        if (wire != null) {
            wire.forEach(record::add);
        }
    }

    @Override
    public void toHeaders(Headers record, Map<String, Object> message) {
        message.put(WIRE, record);
    }
}
