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
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Starts a service from the beans that were worked out when it was built, a quarter sooner, where they are the ones it is to
 * have: with a port of its own for management, and no setting that Spring may choose beans by. Else it starts as any
 * service of Spring does, and says why.
 */
public final class PreparedStart implements EnvironmentPostProcessor, Ordered {

    private static final String PREPARED = "spring.aot.enabled";

    /** Of these groups, a setting may decide which beans there are … */
    private static final List<String> GROUPS = List.of("spring", "management", "server");

    /** … except for these: each is but a value that a bean reads when it is made. */
    private static final List<String> VALUES = Stream
            .of("server.port", "server.address", "server.shutdown", "server.tomcat.", "management.server.port",
                    "spring.aot.enabled", "spring.application.name",
                    "spring.config.", "spring.lifecycle.", "spring.kafka.bootstrap-servers", "spring.kafka.client-id",
                    "spring.kafka.properties.", "spring.kafka.security.", "spring.kafka.ssl.",
                    "spring.kafka.producer.buffer-memory", "spring.elasticsearch.", "spring.ssl.bundle.",
                    "spring.cloud.function.configuration.", "spring.cloud.stream.bindings.",
                    "spring.cloud.stream.kafka.bindings.",
                    "spring.servlet.multipart.max-")
            .map(PreparedStart::plain).toList();

    private static final Set<String> OUTSIDE = Set.of(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
            CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME, "spring.application.json");
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
        String management = environment.getProperty("management.server.port", "");
        if (management.isBlank() || management.startsWith("-")
                || management.equals(environment.getProperty("server.port"))) {
            return Optional.of("management.server.port is '%s', expected a port of its own".formatted(management));
        }
        return environment.getPropertySources().stream().filter(PreparedStart::set).flatMap(PreparedStart::names)
                .filter(PreparedStart::chooses).sorted().findFirst()
                .map(name -> name + " is set, by which Spring may choose beans");
    }

    /** Was it set where the service runs? What comes with it was there when it was built. */
    private static boolean set(PropertySource<?> source) {
        String name = source.getName();
        return OUTSIDE.contains(name) || (name.startsWith("Config ") && !name.startsWith(PACKAGED));
    }

    private static Stream<String> names(PropertySource<?> source) {
        return source instanceof EnumerablePropertySource<?> named
                ? Stream.of(named.getPropertyNames())
                : Stream.empty();
    }

    private static boolean chooses(String name) {
        String plain = plain(name);
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
