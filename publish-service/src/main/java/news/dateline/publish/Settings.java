package news.dateline.publish;

import jakarta.validation.Valid;
import news.dateline.publish.index.AccessSettings;
import news.dateline.publish.index.BulkSettings;
import news.dateline.publish.index.IndexSettings;
import news.dateline.publish.query.QuerySettings;
import news.dateline.publish.receive.ReceiveSettings;
import news.dateline.publish.receive.TopicSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Everything under {@code dateline.}; a key that is not here stops the start.
 *
 * @param topics names and shape of the topics
 * @param index names and shape of the indices
 * @param bulk size and patience of the writes
 * @param receive how what was received is watched
 * @param query how questions are answered
 * @param access who this service is to Elasticsearch
 */
@Validated
@ConfigurationProperties(prefix = "dateline", ignoreUnknownFields = false)
record Settings(
        @DefaultValue @Valid TopicSettings topics,
        @DefaultValue @Valid IndexSettings index,
        @DefaultValue @Valid BulkSettings bulk,
        @DefaultValue @Valid ReceiveSettings receive,
        @DefaultValue @Valid QuerySettings query,
        @DefaultValue @Valid AccessSettings access) {
}
