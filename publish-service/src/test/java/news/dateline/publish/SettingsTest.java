package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.dateline.publish.index.AccessSettings;
import news.dateline.publish.index.BulkSettings;
import news.dateline.publish.index.IndexSettings;
import news.dateline.publish.query.QuerySettings;
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
            Map.entry("index.check", "7s"), Map.entry("index.languages", "de,fr"),
            Map.entry("index.keep-articles", "30d"), Map.entry("index.keep-timeline", "60d"),
            Map.entry("index.retire-every", "2h"), Map.entry("bulk.size", "5MB"),
            Map.entry("bulk.items", "9"),
            Map.entry("bulk.patience", "3s"), Map.entry("bulk.first-pause", "1s"),
            Map.entry("receive.size", "3MB"),
            Map.entry("receive.sample-every", "1m"), Map.entry("receive.first-pause", "2s"),
            Map.entry("receive.longest-pause", "10s"), Map.entry("receive.shutdown", "5s"),
            Map.entry("query.tokens", "t1,t2"), Map.entry("query.stream-every", "2s"),
            Map.entry("query.streams", "7"), Map.entry("query.streams-per-address", "3"),
            Map.entry("access.api-key-file", "/k"),
            Map.entry("access.reader-username", "r"), Map.entry("access.reader-password", "p"),
            Map.entry("access.reader-api-key-file", "/r"));

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    static class OnlySettings {
    }

    @Test
    void defaults() {
        assertThat(bound(Map.of())).isEqualTo(new Settings(
                new TopicSettings("news.articles.raw", "news.articles.enriched", "news.articles.rejected",
                        "news.articles.raw.dlt", "news.articles.enriched.dlt", 12, (short) -1, true),
                new IndexSettings("", 1, 0, Duration.ofSeconds(1), Duration.ofSeconds(5), List.of("en"), null,
                        null, Duration.ofHours(1)),
                new BulkSettings(DataSize.ofMegabytes(8), 5000, Duration.ofSeconds(20), Duration.ofMillis(100)),
                new ReceiveSettings(DataSize.ofMegabytes(8), Duration.ofSeconds(10), Duration.ofMillis(500),
                        Duration.ofSeconds(30), Duration.ofSeconds(25)),
                new QuerySettings(List.of(), Duration.ofMillis(500), 200, 50),
                new AccessSettings(null, null, null, null)));
    }

    @Test
    void allAreMapped() {
        assertThat(bound(ALL)).isEqualTo(new Settings(
                new TopicSettings("a", "b", "c", "d", "e", 6, (short) 3, false),
                new IndexSettings("x-", 4, 2, Duration.ofSeconds(30), Duration.ofSeconds(7), List.of("de", "fr"),
                        Duration.ofDays(30), Duration.ofDays(60), Duration.ofHours(2)),
                new BulkSettings(DataSize.ofMegabytes(5), 9, Duration.ofSeconds(3), Duration.ofSeconds(1)),
                new ReceiveSettings(DataSize.ofMegabytes(3), Duration.ofMinutes(1), Duration.ofSeconds(2),
                        Duration.ofSeconds(10), Duration.ofSeconds(5)),
                new QuerySettings(List.of("t1", "t2"), Duration.ofSeconds(2), 7, 3),
                new AccessSettings(Path.of("/k"), "r", "p", Path.of("/r"))));
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
    void factsAreKeptAtLeastAsLongAsStories() {
        assertThatThrownBy(() -> bound(Map.of("index.keep-timeline", "1d", "index.keep-articles", "2d"))).rootCause()
                .hasMessageContaining("`dateline.index.keep-timeline` is PT24H, expected at least");
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
