package news.dateline.publish;

import java.time.Clock;
import news.dateline.publish.index.AccessSettings;
import news.dateline.publish.index.BulkSettings;
import news.dateline.publish.index.IndexSettings;
import news.dateline.publish.query.QuerySettings;
import news.dateline.publish.receive.ReceiveSettings;
import news.dateline.publish.receive.TopicSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands each room its settings, and all of them the one clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class PublishConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TopicSettings topicSettings(Settings settings) {
        return settings.topics();
    }

    @Bean
    IndexSettings indexSettings(Settings settings) {
        return settings.index();
    }

    @Bean
    BulkSettings bulkSettings(Settings settings) {
        return settings.bulk();
    }

    @Bean
    ReceiveSettings receiveSettings(Settings settings) {
        return settings.receive();
    }

    @Bean
    QuerySettings querySettings(Settings settings) {
        return settings.query();
    }

    @Bean
    AccessSettings accessSettings(Settings settings) {
        return settings.access();
    }
}
