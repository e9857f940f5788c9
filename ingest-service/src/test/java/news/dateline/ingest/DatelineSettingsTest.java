package news.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

/** Each setting, by default and set; and what happens to those that there are not. */
class DatelineSettingsTest {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withUserConfiguration(OnlySettings.class);

    @Test
    void defaults() {
        runner.run(context -> assertThat(context.getBean(DatelineSettings.class)).isEqualTo(new DatelineSettings(
                new DatelineSettings.Ingest(Duration.ofSeconds(10), DataSize.ofMegabytes(32),
                        DataSize.ofMegabytes(128), Map.of(), Map.of(), 50_000, "dateline-ingest-sources"),
                new DatelineSettings.Topics("news.articles.raw", "news.articles.enriched", "news.articles.rejected",
                        "news.articles.raw.dlt", "news.articles.enriched.dlt", "news.dateline.sources", 12, -1, true),
                Map.of(), null)));
    }

    @Test
    void everySettingCanBeSet() {
        runner.withPropertyValues("dateline.ingest.send-timeout=3s", "dateline.ingest.max-size=1MB",
                "dateline.ingest.in-flight=2MB", "dateline.ingest.tokens.agency=" + HASH,
                "dateline.ingest.limits.agency.requests=7", "dateline.ingest.limits.agency.size=8MB",
                "dateline.ingest.limits.agency.per=9s", "dateline.ingest.remember=5", "dateline.ingest.group=g",
                "dateline.topics.sources=s", "dateline.sources.agency.type=http",
                "dateline.sources-file=/etc/dateline/sources.yaml", "dateline.topics.raw=a",
                "dateline.topics.enriched=b", "dateline.topics.rejected=c", "dateline.topics.raw-dlt=d",
                "dateline.topics.enriched-dlt=e", "dateline.topics.partitions=3", "dateline.topics.replication=2",
                "dateline.topics.create=false")
                .run(context -> assertThat(context.getBean(DatelineSettings.class)).isEqualTo(new DatelineSettings(
                        new DatelineSettings.Ingest(Duration.ofSeconds(3), DataSize.ofMegabytes(1),
                                DataSize.ofMegabytes(2), Map.of("agency", HASH),
                                Map.of("agency", new DatelineSettings.Limit(7, DataSize.ofMegabytes(8),
                                        Duration.ofSeconds(9))),
                                5, "g"),
                        new DatelineSettings.Topics("a", "b", "c", "d", "e", "s", 3, 2, false),
                        Map.of("agency", Map.of("type", "http")), Path.of("/etc/dateline/sources.yaml"))));
    }

    @Test
    void unknownKeyStopsTheStart() {
        runner.withPropertyValues("dateline.ingest.max-sise=1MB").run(context -> assertThat(context.getStartupFailure())
                .rootCause().hasMessageContaining("dateline.ingest.max-sise"));
        runner.withPropertyValues("dateline.ingets.max-size=1MB").run(context -> assertThat(context.getStartupFailure())
                .rootCause().hasMessageContaining("dateline.ingets.max-size"));
    }

    @Test
    void valueThatCannotBeStopsTheStart() {
        for (String wrong : new String[]{"dateline.ingest.send-timeout=10ms", "dateline.topics.partitions=0",
                "dateline.topics.raw=", "dateline.ingest.max-size=129MB", "dateline.ingest.tokens.agency=secret"}) {
            runner.withPropertyValues(wrong).run(context -> assertThat(context).as(wrong).hasFailed());
        }
    }

    @EnableConfigurationProperties(DatelineSettings.class)
    static class OnlySettings {
    }
}
