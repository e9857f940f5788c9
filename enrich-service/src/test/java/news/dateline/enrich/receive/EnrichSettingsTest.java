package news.dateline.enrich.receive;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.unit.DataSize;

import news.dateline.enrich.emit.Topics;

import static org.assertj.core.api.Assertions.assertThat;

class EnrichSettingsTest {

    private static final EnrichSettings DEFAULTS = new EnrichSettings("me", "enrich", 2, 200, Duration.ofSeconds(30),
            DataSize.ofBytes(1_000_000),
            new EnrichSettings.Retry(Duration.ofMillis(500), 2, Duration.ofSeconds(20), Duration.ofMillis(250)));
    private static final Topics DEFAULT_TOPICS = new Topics("news.articles.raw", "news.articles.enriched",
            "news.articles.raw.dlt", "news.articles.rejected", "news.articles.enriched.dlt", 12, (short) -1, true);

    @Test
    void defaults() {
        assertThat(settings(Map.of())).isEqualTo(DEFAULTS);
        assertThat(bound(Map.of(), "dateline.topics", Topics.class)).isEqualTo(DEFAULT_TOPICS);
    }

    @Test
    void theFileThatComesWithTheServiceSaysTheSame() throws IOException {
        var sources = new MutablePropertySources();
        sources.addLast(new MapPropertySource("test", Map.of("dateline.enrich.instance", "me")));
        new YamlPropertySourceLoader().load("application", new ClassPathResource("application.yaml"))
                .forEach(sources::addLast);
        var binder = new Binder(ConfigurationPropertySources.from(sources),
                new PropertySourcesPlaceholdersResolver(sources));

        assertThat(binder.bind("dateline.enrich", EnrichSettings.class).get()).isEqualTo(DEFAULTS);
        assertThat(binder.bind("dateline.topics", Topics.class).get()).isEqualTo(DEFAULT_TOPICS);
    }

    @Test
    void fullMapping() {
        assertThat(settings(Map.of("group", "g", "threads", "3", "batch", "50", "drain", "5s", "largest-event", "2MB",
                "retry.first", "1s", "retry.growth", "1.5", "retry.most", "9s", "retry.jitter", "3ms")))
                .isEqualTo(new EnrichSettings("me", "g", 3, 50, Duration.ofSeconds(5), DataSize.ofMegabytes(2),
                        new EnrichSettings.Retry(Duration.ofSeconds(1), 1.5, Duration.ofSeconds(9),
                                Duration.ofMillis(3))));
        assertThat(bound(
                Map.of("raw", "a", "enriched", "b", "raw-dlt", "c", "rejected", "d", "enriched-dlt", "e", "partitions",
                        "3", "replication", "2", "create", "false"),
                "dateline.topics", Topics.class)).isEqualTo(new Topics("a", "b", "c", "d", "e", 3, (short) 2, false));
    }

    private static EnrichSettings settings(Map<String, String> given) {
        var all = new HashMap<>(given);
        all.put("instance", "me");
        return bound(all, "dateline.enrich", EnrichSettings.class);
    }

    private static <T> T bound(Map<String, String> given, String prefix, Class<T> type) {
        var source = new MapConfigurationPropertySource();
        given.forEach((name, value) -> source.put(prefix + "." + name, value));
        return new Binder(source).bindOrCreate(prefix, type);
    }
}
