package news.dateline.enrich.entity.authority;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a newsroom gives to the finding of names, {@code dateline.entities.*}.
 *
 * @param authority files of its entities, CSV or SKOS; of two that name the same the first one is believed
 * @param look      how often to look whether one has changed
 */
@ConfigurationProperties(prefix = "dateline.entities", ignoreUnknownFields = false)
record EntitySettings(@DefaultValue List<Path> authority, @DefaultValue("10s") Duration look) {

    EntitySettings {
        authority = List.copyOf(authority);
        if (look.toMillis() < 1) {
            throw new IllegalArgumentException("dateline.entities.look: expected at least 1ms, got " + look);
        }
    }
}
