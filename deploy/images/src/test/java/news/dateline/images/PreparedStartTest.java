package news.dateline.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogs;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class PreparedStartTest {
    private static final String AOT = "spring.aot.enabled";

    /** What the three services bring along, which was there when they were built. */
    private static ConfigurableEnvironment packaged(Map<String, Object> set) {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.forEach(source -> sources.remove(source.getName()));
        sources.addFirst(new MapPropertySource(
                "Config resource 'class path resource [application.yaml]' via location 'optional:classpath:/'",
                Map.of("server.port", "8081", "management.endpoint.health.show-details", "always")));
        sources.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", set));
        return environment;
    }

    private static ConfigurableEnvironment pod(String... more) {
        var set = new HashMap<String, Object>(Map.of("MANAGEMENT_SERVER_PORT", "8090"));
        Stream.of(more).forEach(name -> set.put(name, "x"));
        return packaged(set);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPRING_KAFKA_BOOTSTRAP_SERVERS", "spring.kafka.ssl.key-store-location", "SERVER_PORT",
            "spring.kafka.security.protocol", "spring.elasticsearch.restclient.ssl.bundle", "DATELINE_ENRICH_INSTANCE",
            "spring.ssl.bundle.pem.elasticsearch.truststore.certificate", "logging.structured.format.console",
            "SPRING_CLOUD_STREAM_KAFKA_BINDINGS_PUBLISHIN0_CONSUMER_CONFIGURATION_MAX_POLL_RECORDS",
            "SPRING_CONFIG_ADDITIONAL_LOCATION", "SPRINGFIELD_PORT", "SERVERLESS", "JDK_JAVA_OPTIONS"})
    void valuesChooseNoBeans(String name) {
        assertThat(PreparedStart.obstacle(pod(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPRING_PROFILES_ACTIVE", "spring.kafka.producer.transaction-id-prefix",
            "spring.kafka.jaas.enabled", "MANAGEMENT_OPENTELEMETRY_ENABLED",
            "management.endpoints.web.exposure.include",
            "SPRING_AUTOCONFIGURE_EXCLUDE", "spring.cloud.stream.kafka.binder.transaction.transaction-id-prefix",
            "server.forward-headers-strategy", "SPRINGDOC_API_DOCS_ENABLED", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",
            "spring.config.location", "spring.elasticsearch.restclient.sniffer.enabled"})
    void whatMayChooseBeansIsNamed(String name) {
        assertThat(PreparedStart.obstacle(pod(name))).hasValueSatisfying(why -> assertThat(why).startsWith(name));
    }

    @Test
    void managementNeedsAPortOfItsOwn() {
        for (var port : List.of("", "-1", "8081")) {
            assertThat(PreparedStart.obstacle(packaged(Map.of("management.server.port", port))))
                    .contains("management.server.port is '" + port + "', expected a port of its own");
        }
    }

    @Test
    void whoeverWantsItCanHaveTheOrdinaryStart() {
        var set = Map.<String, Object>of("MANAGEMENT_SERVER_PORT", "8090", "SPRING_AOT_ENABLED", "false");
        assertThat(PreparedStart.obstacle(packaged(set))).hasValueSatisfying(why -> assertThat(why).startsWith(
                "SPRING_AOT_ENABLED"));
        assertThat(PreparedStart.obstacle(packaged(Map.of("MANAGEMENT_SERVER_PORT", "8090", AOT, "true")))).isEmpty();
    }

    @Test
    void otherSettingsThanItsOwnAreNotWhatItWasPreparedFor() {
        var environment = pod();
        environment.getPropertySources().remove(environment.getPropertySources().stream()
                .filter(source -> source.getName().startsWith("Config")).findFirst().orElseThrow().getName());
        environment.getPropertySources().addLast(new MapPropertySource("defaults", Map.of("server.port", "8081")));
        assertThat(PreparedStart.obstacle(environment)).contains(
                "the settings that come with the service are not read");
    }

    @Test
    void aServiceThatHasItStartsFromWhatWasPrepared() {
        start(PreparedStartTest.class, pod());
        assertThat(SpringProperties.getFlag(AOT)).isTrue();
    }

    @Test
    void oneThatIsToHaveOtherBeansDoesNot() {
        start(PreparedStartTest.class, pod("SPRING_PROFILES_ACTIVE"));
        assertThat(SpringProperties.getFlag(AOT)).isFalse();
    }

    @Test
    void aCommandOfTheServiceHasBeansOfItsOwn() {
        start(HealthTest.class, pod());
        assertThat(SpringProperties.getFlag(AOT)).isFalse();
    }

    @AfterEach
    void leaveNothingSet() {
        SpringProperties.setProperty(AOT, null);
    }

    private static void start(Class<?> source, ConfigurableEnvironment environment) {
        var application = new SpringApplication(source);
        application.setMainApplicationClass(PreparedStartTest.class);
        SpringProperties.setProperty(AOT, "true");
        new PreparedStart(new DeferredLogs()).postProcessEnvironment(environment, application);
    }
}
