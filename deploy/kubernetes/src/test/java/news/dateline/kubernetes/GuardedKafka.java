package news.dateline.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

import news.dateline.local.process.ChildProcess;
import news.dateline.local.process.Ports;

/**
 * A Kafka as Strimzi would set it up: TLS on both sides, nobody may do anything that no KafkaUser allows, topics as the
 * KafkaTopics say. One broker, so one copy of each.
 */
final class GuardedKafka implements AutoCloseable {
    private final Path folder;
    private final Certificates certificates;
    private final int port = Ports.free();
    private final int controller = Ports.free();
    private final ChildProcess process;

    GuardedKafka(Path folder, Certificates certificates) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.certificates = certificates;
        Files.writeString(folder.resolve("server.properties"), properties());
        Files.writeString(folder.resolve("log4j2.properties"), "rootLogger.level = WARN\n"
                + "rootLogger.appenderRef.c.ref = c\nappender.c.type = Console\nappender.c.name = c\n"
                + "appender.c.layout.type = PatternLayout\nappender.c.layout.pattern = %d %p %c: %m%n\n");
        var format = java("kafka.tools.StorageTool", "format", "--cluster-id", "ZGF0ZWxpbmUtZ3VhcmQtMQ", "--config",
                folder.resolve("server.properties").toString());
        format.await(() -> !format.isAlive() && format.exitStatus() == 0, Duration.ofMinutes(1));
        process = java("kafka.Kafka", folder.resolve("server.properties").toString());
        process.await(() -> Ports.isTaken(port), Duration.ofMinutes(2));
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** Makes the topics and gives each user what its KafkaUser says. */
    void setUp(Overlay overlay) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(client("admin"))) {
            admin.createTopics(overlay.of("KafkaTopic").map(GuardedKafka::topic).toList()).all().get();
            admin.createAcls(overlay.of("KafkaUser").flatMap(GuardedKafka::acls).toList()).all().get();
        }
    }

    /** How somebody with that certificate connects. */
    Properties client(String name) {
        var client = new Properties();
        client.putAll(Map.of("bootstrap.servers", address(), "security.protocol", "SSL", "ssl.keystore.type", "PKCS12",
                "ssl.keystore.location", certificates.store(name).toString(), "ssl.keystore.password",
                Certificates.PASSWORD, "ssl.truststore.type", "PEM", "ssl.truststore.location", certificates.authority()
                        .toString(),
                "request.timeout.ms", "20000", "default.api.timeout.ms", "20000"));
        return client;
    }

    private static NewTopic topic(Manifest topic) {
        return new NewTopic(topic.name(), topic.at("/spec/partitions").asInt(0), (short) 1);
    }

    private static Stream<AclBinding> acls(Manifest user) {
        return AclRule.came(user).stream().map(acl -> acl.split(" "))
                .map(acl -> new AclBinding(new ResourcePattern(type(
                        acl[0]), acl[1], acl[2].equals("prefix") ? PatternType.PREFIXED : PatternType.LITERAL),
                        new AccessControlEntry("User:CN=" + user.name(), "*", AclOperation.valueOf(acl[3].toUpperCase(
                                Locale.ROOT)), AclPermissionType.ALLOW)));
    }

    private static ResourceType type(String name) {
        return name.equals("transactionalId")
                ? ResourceType.TRANSACTIONAL_ID
                : ResourceType.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private ChildProcess java(String main, String... arguments) {
        var jars = Checkout.ROOT.resolve("deploy/local/servers/target/kafka");
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dlog4j2.configurationFile=" + folder.resolve(
                        "log4j2.properties"),
                "-cp", jars + "/*", main));
        command.addAll(List.of(arguments));
        return ChildProcess.start("kafka", command, Map.of(), folder.resolve("kafka.log"));
    }

    private String properties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=SSL://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=SSL://127.0.0.1:%1$d
                listener.security.protocol.map=SSL:SSL,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=SSL
                ssl.client.auth=required
                ssl.keystore.type=PKCS12
                ssl.keystore.location=%3$s
                ssl.keystore.password=%4$s
                ssl.truststore.type=PEM
                ssl.truststore.location=%5$s
                authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
                super.users=User:ANONYMOUS;User:CN=admin;User:CN=broker
                log.dirs=%6$s
                auto.create.topics.enable=false
                offsets.topic.num.partitions=1
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controller, certificates.store("broker"), Certificates.PASSWORD, certificates
                .authority(), folder.resolve("data"));
    }

    @Override
    public void close() {
        process.kill();
    }
}
