package news.dateline.enrich.receive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import news.dateline.enrich.EnrichService;

import static org.awaitility.Awaitility.await;

/** Topics of a test's own with the service between them, seen from outside as its neighbours see it. */
final class Wire implements AutoCloseable {
    private final String kafka;
    private final int partitions;
    private final String name = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private final Admin admin;

    Wire(String kafka, int partitions) {
        this.kafka = kafka;
        this.partitions = partitions;
        this.admin = Admin.create(Map.of("bootstrap.servers", kafka));
    }

    /** Creates the topics, for a test that fills them before the service starts. */
    Wire withTopics() throws ExecutionException, InterruptedException {
        var topics = List.of(raw(), enriched(), dlt()).stream()
                .map(topic -> new NewTopic(topic, partitions, (short) 1));
        admin.createTopics(topics.toList()).all().get();
        return this;
    }

    String raw() {
        return name + ".raw";
    }

    String enriched() {
        return name + ".enriched";
    }

    String dlt() {
        return name + ".raw.dlt";
    }

    /** What the service is told at its start. */
    String[] arguments(String... more) {
        var arguments = new ArrayList<>(List.of("--server.port=0", "--spring.kafka.bootstrap-servers=" + kafka,
                "--dateline.enrich.instance=" + name, "--dateline.enrich.group=" + name,
                "--dateline.topics.raw=" + raw(), "--dateline.topics.enriched=" + enriched(),
                "--dateline.topics.raw-dlt=" + dlt(), "--dateline.topics.partitions=" + partitions,
                "--logging.level.org.apache.kafka=error", "--dateline.enrich.retry.first=50ms",
                "--dateline.enrich.retry.jitter=20ms",
                "--dateline.enrich.retry.most=200ms", "--spring.cloud.stream.binding-retry-interval=1"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    ConfigurableApplicationContext service(List<Class<?>> extras, String... more) {
        return new SpringApplicationBuilder(EnrichService.class).sources(extras.toArray(Class<?>[]::new))
                .run(arguments(more));
    }

    void send(List<ProducerRecord<String, byte[]>> records) throws ExecutionException, InterruptedException {
        // One request at a time: on a topic made just now, the broker may refuse the first batch while it takes the second,
        // and then refuses the first for ever as out of order
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "max.in.flight.requests.per.connection", "1"),
                new StringSerializer(), new ByteArraySerializer())) {
            var sent = new ArrayList<Future<?>>();
            records.forEach(record -> sent.add(producer.send(record)));
            for (var each : sent) {
                each.get();
            }
        }
    }

    ProducerRecord<String, byte[]> article(String uri, long revision) {
        var json = """
                {"uri":"%s","version":"%d","revision":%d,"pubStatus":"usable","source":"it","format":"text",\
                "versionCreated":"2017-12-15T20:00:00Z","received":"2017-12-15T20:00:01Z","contentHash":"h%d",\
                "bodyText":"Jeffrey Feltman traveled to Pyongyang on Friday.","keywords":[],"subjects":[],\
                "links":[],"media":[],"corrects":[],"unknownToEnrich":{"price":1.10}}"""
                .formatted(uri, revision, revision, revision);
        return new ProducerRecord<>(raw(), uri, json.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #arguments}, in a process of its own that can be killed. */
    Process process(String... more) throws IOException {
        var command = new ArrayList<>(
                // without an archive of classes their methods come in another order, which must not matter
                List.of(ProcessHandle.current().info().command().orElse("java"), "-Xshare:off",
                        EnrichService.class.getName()));
        command.addAll(List.of(arguments(more)));
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return process.start();
    }

    /** How much has been written to the topic, whatever became of it. */
    long written(String topic) {
        try {
            return ends(topic, OffsetSpec.latest()).values().stream().mapToLong(ListOffsetsResultInfo::offset).sum();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Leaves a transaction open over the first record of a partition, as a process of this name does that is killed. */
    void leaveOpen() throws ExecutionException, InterruptedException {
        var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", kafka, "transactional.id",
                "dateline-enrich-" + name + "-1", "transaction.timeout.ms", 60_000), new StringSerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        producer.beginTransaction();
        producer.send(new ProducerRecord<>(enriched(), 0, "urn:left-open", new byte[]{1})).get();
        try (var reader = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", kafka, "group.id", name),
                new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            producer.sendOffsetsToTransaction(Map.of(new TopicPartition(raw(), 0), new OffsetAndMetadata(1)),
                    reader.groupMetadata());
        }
        // A close in good order would abort it
        producer.close(Duration.ZERO);
    }

    /** Waits until all that is in the raw topic is done with, and the transactions about it are over. */
    void drained() {
        await("drained").atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100)).until(() -> {
            var committed = admin.listConsumerGroupOffsets(name).partitionsToOffsetAndMetadata().get();
            return ends(raw(), OffsetSpec.latest()).entrySet().stream().allMatch(end -> end.getValue().offset() == 0
                    || at(committed.get(end.getKey())) == end.getValue().offset());
        });
    }

    /** All that a reader of committed records sees in the topic now. */
    List<ConsumerRecord<String, byte[]>> committed(String topic) {
        return records(topic, "read_committed");
    }

    /** Aborted records too, as proof that there were any. */
    List<ConsumerRecord<String, byte[]>> uncommitted(String topic) {
        return records(topic, "read_uncommitted");
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic, String isolation) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "isolation.level", isolation, "auto.offset.reset", "earliest"),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic)
                    .stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return read(consumer, partitions);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> read(KafkaConsumer<String, byte[]> consumer,
            Collection<TopicPartition> partitions) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        await("read to the end").atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(1)).until(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            return consumer.endOffsets(partitions)
                    .entrySet()
                    .stream()
                    .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        });
        return found;
    }

    private Map<TopicPartition, ListOffsetsResultInfo> ends(String topic, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        var wanted = new HashMap<TopicPartition, OffsetSpec>();
        for (var partition = 0; partition < partitions; partition++) {
            wanted.put(new TopicPartition(topic, partition), which);
        }
        return admin.listOffsets(wanted).all().get();
    }

    private static long at(@Nullable OffsetAndMetadata offset) {
        return offset == null ? 0 : offset.offset();
    }

    @Override
    public void close() {
        admin.close();
    }
}
