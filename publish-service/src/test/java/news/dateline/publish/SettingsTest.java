package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import news.dateline.publish.index.BulkSettings;
import news.dateline.publish.index.IndexSettings;
import news.dateline.publish.receive.ReceiveSettings;
import news.dateline.publish.receive.TopicSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

class SettingsTest {
    private static final Map<String, String> ALL = Map.ofEntries(Map.entry("topics.raw", "a"),
            Map.entry("topics.enriched", "b"), Map.entry("topics.rejected", "c"), Map.entry("topics.raw-dlt", "d"),
            Map.entry("topics.enriched-dlt", "e"), Map.entry("topics.partitions", "6"),
            Map.entry("topics.replication", "3"), Map.entry("topics.create", "false"), Map.entry("index.prefix", "x-"),
            Map.entry("index.shards", "4"), Map.entry("index.replicas", "2"), Map.entry("index.refresh", "30s"),
            Map.entry("index.check", "7s"), Map.entry("bulk.size", "5MB"), Map.entry("bulk.items", "9"),
            Map.entry("bulk.patience", "3s"), Map.entry("bulk.first-pause", "1s"),
            Map.entry("receive.sample-every", "1m"), Map.entry("receive.first-pause", "2s"),
            Map.entry("receive.longest-pause", "10s"), Map.entry("receive.shutdown", "5s"));

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    static class OnlySettings {
    }

    @Test
    void defaults() {
        assertThat(bound(Map.of())).isEqualTo(new Settings(
                new TopicSettings("news.articles.raw", "news.articles.enriched", "news.articles.rejected",
                        "news.articles.raw.dlt", "news.articles.enriched.dlt", 12, (short) -1, true),
                new IndexSettings("", 1, 0, Duration.ofSeconds(1), Duration.ofSeconds(5)),
                new BulkSettings(DataSize.ofMegabytes(8), 5000, Duration.ofSeconds(20), Duration.ofMillis(100)),
                new ReceiveSettings(Duration.ofSeconds(10), Duration.ofMillis(500), Duration.ofSeconds(30),
                        Duration.ofSeconds(25))));
    }

    @Test
    void allAreMapped() {
        assertThat(bound(ALL)).isEqualTo(new Settings(
                new TopicSettings("a", "b", "c", "d", "e", 6, (short) 3, false),
                new IndexSettings("x-", 4, 2, Duration.ofSeconds(30), Duration.ofSeconds(7)),
                new BulkSettings(DataSize.ofMegabytes(5), 9, Duration.ofSeconds(3), Duration.ofSeconds(1)),
                new ReceiveSettings(Duration.ofMinutes(1), Duration.ofSeconds(2), Duration.ofSeconds(10),
                        Duration.ofSeconds(5))));
    }

    @Test
    void anUnknownKeyStopsTheStart() {
        assertThatThrownBy(() -> bound(Map.of("index.prefx", "x"))).rootCause().hasMessageContaining("prefx");
    }

    @Test
    void aWrongValueStopsTheStart() {
        assertThatThrownBy(() -> bound(Map.of("index.prefix", "Big"))).rootCause().hasMessageContaining("prefix");
    }

    @Test
    void theReadmeNamesEachSetting() throws java.io.IOException {
        String readme = java.nio.file.Files.readString(java.nio.file.Path.of("README.md"));
        assertThat(ALL.keySet()).allSatisfy(key -> assertThat(readme).contains("`dateline." + key + "`"));
    }

    private static Settings bound(Map<String, String> values) {
        Map<String, String> prefixed = new HashMap<>();
        values.forEach((key, value) -> prefixed.put("dateline." + key, value));
        Settings[] bound = new Settings[1];
        new ApplicationContextRunner().withUserConfiguration(OnlySettings.class).withInitializer(context -> context
                .getEnvironment().getPropertySources().addFirst(
                        new org.springframework.core.env.MapPropertySource("test", Map.copyOf(prefixed))))
                .run(context -> bound[0] = context.getBean(Settings.class));
        return bound[0];
    }
}
