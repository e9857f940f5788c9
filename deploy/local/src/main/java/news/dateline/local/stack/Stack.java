package news.dateline.local.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.dateline.local.process.ChildProcess;
import news.dateline.local.process.Ports;
import news.dateline.local.server.Distribution;
import news.dateline.local.server.Elasticsearch;
import news.dateline.local.server.Kafka;
import news.dateline.local.server.Server;

/**
 * Kafka, Elasticsearch and the three services. They start from the servers to the services and stop the other way round:
 * first ingest, so that nothing new comes, last the servers. Whoever makes one closes it, also when its start failed.
 */
public final class Stack implements AutoCloseable {
    private final Plan plan;
    private final Progress progress;
    private @Nullable DataFolder data;
    private final List<Server> servers = new ArrayList<>();
    private final List<Server> services = new ArrayList<>();
    private volatile boolean closing;

    /** A stack that is not started yet; {@code out} takes a line for each part of it that gets ready. */
    public Stack(Plan plan, Consumer<String> out) {
        this.plan = plan;
        this.progress = new Progress(out);
    }

    /**
     * Starts all of it and returns when all of it is ready.
     *
     * @throws StackFailure when something is in the way; the text says what to do
     */
    public void start() {
        plan.addresses().expectFree();
        var folder = DataFolder.take(plan.data());
        data = folder;
        progress.say("logs and data in " + plan.data());
        prepareServers(folder);
        prepareServices(folder);
        startInOrder();
    }

    private void prepareServers(DataFolder folder) {
        var distribution = Distribution.of(plan.root());
        var ports = Stream.concat(Stream.of(plan.addresses().kafka()),
                IntStream.range(1, plan.brokers()).mapToObj(_ -> Ports.free())).toList();
        servers.add(new Elasticsearch(distribution, folder.of("elasticsearch"), plan.addresses().elasticsearch()));
        servers.addAll(Kafka.cluster(distribution, folder.of("kafka"), ports));
    }

    private void prepareServices(DataFolder folder) {
        var at = plan.addresses();
        var kafka = brokers().stream().map(Server::address).collect(Collectors.joining(","));
        var common = List.of("--spring.kafka.bootstrap-servers=" + kafka);
        services.add(new Service(plan.root(), "ingest", "ingest", at.ingest(), "256m", common, folder.logs()));
        for (var n = 1; n <= plan.enrich(); n++) {
            var name = n == 1 ? "enrich" : "enrich-" + n;
            var port = n == 1 ? at.enrich() : Ports.free();
            services.add(new Service(plan.root(), "enrich", name, port, "512m",
                    with(common, "--dateline.enrich.instance=" + name), folder.logs()));
        }
        services.add(new Service(plan.root(), "publish", "publish", at.publish(), "256m",
                with(common, "--spring.elasticsearch.uris=" + Addresses.http(at.elasticsearch())), folder.logs()));
    }

    /**
     * Kafka first, as all services need it; they start while Elasticsearch still does, and publish is ready when it finds
     * Elasticsearch.
     */
    private void startInOrder() {
        together(List.of(() -> {
            startTogether(brokers());
            startTogether(services);
        }, () -> startTogether(List.of(part("elasticsearch")))));
    }

    private List<Server> brokers() {
        return servers.stream().filter(Kafka.class::isInstance).toList();
    }

    private void startTogether(List<Server> all) {
        together(all.stream().<Runnable>map(server -> () -> progress.step(server, server::start)).toList());
    }

    /**
     * Waits until one of its processes ends by itself.
     *
     * @return what to tell the person who started it
     */
    public String awaitFirstEnd() {
        var processes = Stream.concat(servers.stream(), services.stream()).map(Server::process).toList();
        CompletableFuture.anyOf(processes.stream().map(ChildProcess::onEnd).toArray(CompletableFuture<?>[]::new))
                .join();
        return processes.stream().filter(process -> !process.isAlive()).findFirst()
                .map(process -> "%s ended by itself with status %d; the end of %s:%n%s".formatted(process.name(),
                        process.exitStatus(), process.log(), process.logEnd()))
                .orElse("A process ended by itself");
    }

    /**
     * One of its parts: {@code elasticsearch}, {@code kafka} (with several {@code kafka-1} …), {@code ingest},
     * {@code enrich} (with several {@code enrich-2} …), {@code publish}.
     *
     * @throws IllegalArgumentException when there is none of this name; the text lists those there are
     */
    public Server part(String name) {
        var parts = Stream.concat(servers.stream(), services.stream()).toList();
        return parts.stream().filter(part -> part.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part '%s'; there are %s".formatted(name,
                        parts.stream().map(Server::name).toList())));
    }

    /** Whether it is being stopped. */
    public boolean isClosing() {
        return closing;
    }

    @Override
    public void close() {
        closing = true;
        services.stream().filter(service -> service.name().equals("ingest")).forEach(Server::close);
        together(services.stream().<Runnable>map(service -> service::close).toList());
        together(servers.stream().<Runnable>map(server -> server::close).toList());
        if (data != null)
            data.close();
    }

    /** Two cores do more when the steps that mostly wait run side by side. The first that fails ends the wait. */
    private static void together(List<Runnable> steps) {
        var failed = new CompletableFuture<Void>();
        var running = steps.stream().map(step -> CompletableFuture.runAsync(step, Thread::startVirtualThread)
                .whenComplete((_, failure) -> {
                    if (failure != null)
                        failed.completeExceptionally(failure);
                })).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(CompletableFuture.allOf(running), failed).join();
        } catch (CompletionException e) {
            throw new StackFailure(String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
        }
    }

    private static List<String> with(List<String> common, String more) {
        return Stream.concat(common.stream(), Stream.of(more)).toList();
    }
}
