package news.dateline.enrich.entity.authority;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EntitySettingsTest {

    @Test
    void noFilesUnlessGiven() {
        assertThat(bound(Map.of())).isEqualTo(new EntitySettings(List.of(), Duration.ofSeconds(10)));
    }

    @Test
    void everySettingCanBeGiven() {
        assertThat(
                bound(Map.of("dateline.entities.authority", "people.csv,places.rdf", "dateline.entities.look", "1m")))
                .isEqualTo(new EntitySettings(List.of(Path.of("people.csv"), Path.of("places.rdf")),
                        Duration.ofMinutes(1)));
    }

    @Test
    void lookingAllTheTimeIsRefused() {
        assertThatThrownBy(() -> new EntitySettings(List.of(), Duration.ZERO))
                .hasMessage("dateline.entities.look: expected at least 1ms, got PT0S");
    }

    private static EntitySettings bound(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given)).bindOrCreate("dateline.entities",
                EntitySettings.class);
    }
}
