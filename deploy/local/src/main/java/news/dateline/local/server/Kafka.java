package news.dateline.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import news.dateline.local.process.ChildProcess;
import news.dateline.local.process.Ports;

/**
 * A Kafka broker that is its own controller (KRaft). Several of them make a cluster: see {@link #cluster}. Topics are
 * never made by accident: {@code auto.create.topics.enable} is off.
 */
public final class Kafka extends Server {
    /** Which cluster this is; the same for all that this program starts, as each has a folder of its own. */
    private static final String CLUSTER_ID = "ZGF0ZWxpbmUtbG9jYWwtMQ";
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final String STARTED = "Kafka Server started";

    private final Path jars;
    private final List<String> compilers;
    private final Path folder;
    private final int node;
    private final int port;
    private final List<Integer> controllerPorts;

    private Kafka(Distribution distribution, Path folder, int node, int port, List<Integer> controllerPorts) {
        super("kafka" + (controllerPorts.size() == 1 ? "" : "-" + node), STOP_LIMIT);
        this.jars = distribution.kafka().toAbsolutePath();
        this.compilers = distribution.compilers();
        this.folder = folder;
        this.node = node;
        this.port = port;
        this.controllerPorts = controllerPorts;
    }

    /** One broker on this port, its data and log in this folder. */
    public static Kafka single(Distribution distribution, Path folder, int port) {
        return cluster(distribution, folder, List.of(port)).getFirst();
    }

    /** One broker a port, together one cluster; start them at the same time, as each waits for a majority. */
    public static List<Kafka> cluster(Distribution distribution, Path folder, List<Integer> ports) {
        var controllers = ports.stream().map(_ -> Ports.free()).toList();
        return IntStream.range(0, ports.size())
                .mapToObj(i -> new Kafka(distribution,
                        folder.toAbsolutePath().resolve("broker-" + (i + 1)), i + 1, ports.get(i), controllers))
                .toList();
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        try {
            var data = Files.createDirectories(folder.resolve("data"));
            Files.writeString(folder.resolve("server.properties"), properties(data));
            Files.writeString(folder.resolve("log4j2.properties"), LOGGING);
            if (!Files.exists(data.resolve("meta.properties"))) {
                format();
            }
            launch();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Kafka's folder " + folder, e);
        }
    }

    private void format() {
        var arguments = List.of("format", "--cluster-id", CLUSTER_ID, "--config", config("server.properties"));
        var format = ChildProcess.start("kafka-format", java("kafka.tools.StorageTool", arguments), Map.of(),
                folder.resolve("format.log"));
        format.await(() -> !format.isAlive() && format.exitStatus() == 0, START_LIMIT);
    }

    private void launch() throws IOException {
        var log = folder.resolve("kafka.log");
        var before = Files.exists(log) ? Files.size(log) : 0;
        launch(java("kafka.Kafka", List.of(config("server.properties"))), Map.of(), log,
                () -> Ports.isTaken(port) && says(log, before), START_LIMIT);
    }

    private List<String> java(String main, List<String> arguments) {
        var command = new ArrayList<>(List.of(Java.COMMAND, "-Xms256m", "-Xmx512m", "-XX:+UseSerialGC"));
        command.addAll(compilers);
        command.addAll(List.of("-Dlog4j2.configurationFile=" + config("log4j2.properties"), "-cp", jars + "/*", main));
        command.addAll(arguments);
        return command;
    }

    private String config(String name) {
        return folder.resolve(name).toString();
    }

    private static boolean says(Path log, long from) {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(from);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(STARTED);
        } catch (IOException e) {
            return false;
        }
    }

    private String properties(Path data) {
        var voters = IntStream.range(0, controllerPorts.size())
                .mapToObj(i -> (i + 1) + "@127.0.0.1:" + controllerPorts.get(i))
                .collect(Collectors.joining(","));
        var replicas = Math.min(3, controllerPorts.size());
        var inSync = Math.max(1, replicas - 1);
        return """
                process.roles=broker,controller
                node.id=%d
                controller.quorum.voters=%s
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
                advertised.listeners=PLAINTEXT://127.0.0.1:%d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%s
                auto.create.topics.enable=false
                default.replication.factor=%d
                min.insync.replicas=%d
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=%d
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=%d
                transaction.state.log.min.isr=%d
                share.coordinator.state.topic.replication.factor=%d
                share.coordinator.state.topic.min.isr=%d
                group.initial.rebalance.delay.ms=0
                message.max.bytes=33554432
                replica.fetch.max.bytes=33554432
                log.retention.hours=-1
                """.formatted(node, voters, port, controllerPorts.get(node - 1), port, data, replicas, inSync,
                replicas, replicas, inSync, replicas, inSync);
    }

    private static final String LOGGING = """
            rootLogger.level = INFO
            rootLogger.appenderRef.console.ref = console
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = %d %p %c: %m%n
            """;
}
