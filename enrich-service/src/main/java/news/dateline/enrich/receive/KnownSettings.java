package news.dateline.enrich.receive;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The groups of settings under {@code dateline}; any other name there is an error at the start, not a silent typing
 * mistake.
 *
 * @param topics   see {@link news.dateline.enrich.emit.Topics}
 * @param enrich   see {@link EnrichSettings}
 * @param web      see the settings of the web room
 * @param entities see the settings of the authority files
 */
@ConfigurationProperties(prefix = "dateline", ignoreUnknownFields = false)
record KnownSettings(@DefaultValue Map<String, String> topics, @DefaultValue Map<String, String> enrich,
        @DefaultValue Map<String, String> web, @DefaultValue Map<String, Object> entities) {
}
