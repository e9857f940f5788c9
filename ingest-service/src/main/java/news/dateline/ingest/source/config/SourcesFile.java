package news.dateline.ingest.source.config;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.ingest.DatelineSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/**
 * The file {@code dateline.sources-file}, looked at every two seconds: its bytes count, not its time, so that it may be a
 * mounted ConfigMap or lie on a network drive. At the start a fault in it stops the service; later a fault keeps what was
 * configured before, is logged, and shows as {@code dateline.ingest.sources.faulty}.
 */
@Component
final class SourcesFile implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SourcesFile.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final String PREFIX = "dateline.sources";

    private final Optional<Path> path;
    private final Sources sources;
    private final Environment environment;
    private final AtomicInteger faulty = new AtomicInteger();
    private byte[] seen = {};
    private volatile Optional<Thread> work = Optional.empty();

    SourcesFile(DatelineSettings settings, Sources sources, Environment environment, MeterRegistry meters) {
        this.path = Optional.ofNullable(settings.sourcesFile());
        this.sources = sources;
        this.environment = environment;
        meters.gauge("dateline.ingest.sources.faulty", faulty);
        path.ifPresent(this::readFirst);
    }

    private void readFirst(Path file) {
        try {
            seen = Files.readAllBytes(file);
            sources.replace(read(seen, environment));
        } catch (IOException e) {
            throw new IllegalArgumentException("dateline.sources-file: came " + file
                    + ", expected a file that can be read: " + e, e);
        }
    }

    @Override
    public void start() {
        path.ifPresent(file -> work = Optional.of(Thread.ofVirtual().name("sources-file").start(() -> watch(file))));
    }

    @Override
    public void stop() {
        work.ifPresent(Thread::interrupt);
        work = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return work.isPresent();
    }

    private void watch(Path file) {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                look(file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Path file) {
        try {
            byte[] now = Files.readAllBytes(file);
            if (java.util.Arrays.equals(now, seen))
                return;
            seen = now;
            sources.replace(read(now, environment));
            faulty.set(0);
        } catch (IOException | IllegalArgumentException e) {
            if (faulty.getAndSet(1) == 0 || e instanceof InvalidSources) {
                log.error("{} cannot be used; the sources stay as they were before. {}", file, e.getMessage());
            }
        }
    }

    static java.util.Map<String, Source> read(byte[] yaml, Environment environment) throws IOException {
        List<PropertySource<?>> documents = load(yaml);
        if (documents.stream().allMatch(SourcesFile::saysNone))
            return java.util.Map.of();
        List<String> foreign = new java.util.ArrayList<>();
        for (var document : ConfigurationPropertySources.from(documents)) {
            if (document instanceof IterableConfigurationPropertySource iterable)
                iterable.stream().filter(name -> !isSource(name)).forEach(name -> foreign
                        .add(name + ": expected nothing in this file but " + PREFIX + ".<id>"));
        }
        if (!foreign.isEmpty())
            throw new InvalidSources(foreign);
        return SourcesReader.read(new Binder(ConfigurationPropertySources.from(documents),
                new PropertySourcesPlaceholdersResolver(environment)));
    }

    /** {@code dateline.sources: {}}, which comes as an empty text. */
    private static boolean saysNone(PropertySource<?> document) {
        return document instanceof EnumerablePropertySource<?> all
                && List.of(PREFIX).equals(List.of(all.getPropertyNames()))
                && String.valueOf(document.getProperty(PREFIX)).isEmpty();
    }

    private static List<PropertySource<?>> load(byte[] yaml) throws IOException {
        try {
            return new YamlPropertySourceLoader().load("sources", new ByteArrayResource(yaml));
        } catch (RuntimeException e) {
            throw new InvalidSources(List.of("not YAML: " + e.getMessage()));
        }
    }

    private static boolean isSource(ConfigurationPropertyName name) {
        return ConfigurationPropertyName.of(PREFIX).isAncestorOf(name);
    }
}
