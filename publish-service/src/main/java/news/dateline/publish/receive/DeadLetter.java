package news.dateline.publish.receive;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that will never be published as it is, and why. */
record DeadLetter(ConsumerRecord<byte[], byte[]> record, String reason, String message, int attempts) {
}
