package news.dateline.ingest.emit;

import org.apache.kafka.clients.producer.ProducerRecord;

/** A thing and the record that carries it. */
record Shipment<T>(T what, ProducerRecord<byte[], byte[]> carrier) {
}
