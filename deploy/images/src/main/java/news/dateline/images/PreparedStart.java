package news.dateline.images;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.Ordered;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Starts a service from the beans that were worked out when it was built, a quarter sooner, where they are the ones it is to
 * have: with a port of its own for management, and no setting that Spring may choose beans by. Else it starts as any
 * service of Spring does, and says why.
 */
public final class PreparedStart implements EnvironmentPostProcessor, Ordered {

    private static final String PREPARED = "spring.aot.enabled";

    /** Of these groups, a setting may decide which beans there are … */
    private static final List<String> GROUPS = List.of("spring", "management", "server", "springdoc", "otel");

    /** … except for these: each is but a value that a bean reads when it is made. */
    private static final List<String> VALUES = Stream
            .of("server.port", "server.address", "server.shutdown", "server.tomcat.", "management.server.port",
                    "spring.application.name",
                    "spring.application.json",
                    "spring.config.import", "spring.config.additional-location", "spring.config.on-not-found",
                    "spring.lifecycle.", "spring.kafka.bootstrap-servers", "spring.kafka.client-id",
                    "spring.kafka.properties.", "spring.kafka.security.", "spring.kafka.ssl.",
                    "spring.kafka.producer.buffer-memory", "spring.elasticsearch.uris", "spring.elasticsearch.username",
                    "spring.elasticsearch.password", "spring.elasticsearch.api-key", "spring.elasticsearch.path-prefix",
                    "spring.elasticsearch.connection-timeout", "spring.elasticsearch.socket-timeout",
                    "spring.elasticsearch.socket-keep-alive", "spring.elasticsearch.restclient.ssl.",
                    "spring.ssl.bundle.",
                    // Spring Cloud Stream itself sets it, always
                    "spring.cloud.function.configuration.default.copy-input-headers",
                    "spring.cloud.stream.bindings.",
                    "spring.cloud.stream.kafka.bindings.", "spring.servlet.multipart.max-")
            .map(PreparedStart::plain).toList();

    /** What the libraries set by themselves at each start. */
    private static final Set<String> BROUGHT = Set.of("applicationInfo", "kafkaBinderDefaultProperties",
            "spring.integration.poller", "logCorrelation", "instance");

    private static final String PACKAGED = "Config resource 'class path resource";

    private final Log log;

    /** {@code logs}: makes logs that speak once logging is set up. */
    public PreparedStart(DeferredLogFactory logs) {
        this.log = logs.getLog(PreparedStart.class);
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!SpringProperties.getFlag(PREPARED)) {
            return;
        }
        if (!application.getAllSources().contains(application.getMainApplicationClass())) {
            SpringProperties.setProperty(PREPARED, "false"); // a command of the service, not the service
            return;
        }
        obstacle(environment).ifPresent(why -> {
            SpringProperties.setProperty(PREPARED, "false");
            log.info("Starts without what was prepared when it was built, about a second later: " + why);
        });
    }

    /** After all files of settings have been read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    /** Why the beans may be other ones; empty where they are the same. */
    public static Optional<String> obstacle(ConfigurableEnvironment environment) {
        String management = environment.getProperty("management.server.port", "").strip();
        if (management.isEmpty() || management.startsWith("-")
                || management.equals(environment.getProperty("server.port", "8080").strip())) {
            return Optional.of("management.server.port is '%s', expected a port of its own".formatted(management));
        }
        var sources = environment.getPropertySources();
        if (sources.stream().noneMatch(source -> source.getName().startsWith(PACKAGED))) {
            return Optional.of("the settings that come with the service are not read");
        }
        return sources.stream().filter(source -> !packaged(source)).flatMap(PreparedStart::names)
                .filter(name -> chooses(name, environment)).sorted().findFirst()
                .map(name -> name + " is set, by which Spring may choose beans");
    }

    /** Was it there when the service was built? */
    private static boolean packaged(PropertySource<?> source) {
        return source.getName().startsWith(PACKAGED) || BROUGHT.contains(source.getName());
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> named
                ? Stream.of(named.getPropertyNames())
                : Stream.empty();
    }

    private static boolean chooses(String name, ConfigurableEnvironment environment) {
        String plain = plain(name);
        if (plain.equals(plain(PREPARED))) {
            return !environment.getProperty(name, Boolean.class, true);
        }
        return GROUPS.stream().anyMatch(plain::startsWith) && VALUES.stream().noneMatch(plain::startsWith)
                && grouped(name);
    }

    /** {@code SPRING_PROFILES_ACTIVE} and {@code spring.profiles.active}, not {@code SPRINGFIELD}. */
    private static boolean grouped(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return GROUPS.stream().anyMatch(group -> lower.startsWith(group + ".") || lower.startsWith(group + "_"));
    }

    /** One spelling for what may be written {@code spring.kafka.client-id} and {@code SPRING_KAFKA_CLIENTID}. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
