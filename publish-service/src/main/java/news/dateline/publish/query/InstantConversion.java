package news.dateline.publish.query;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.elasticsearch.core.convert.ElasticsearchCustomConversions;

/** Reads the instants of documents as they are written, with or without a fraction of a second. */
@Configuration(proxyBeanMethods = false)
class InstantConversion {
    @Bean
    ElasticsearchCustomConversions elasticsearchCustomConversions() {
        return new ElasticsearchCustomConversions(List.of(new InstantReader()));
    }

    @ReadingConverter
    static final class InstantReader implements Converter<String, Instant> {
        @Override
        public Instant convert(String text) {
            return Instant.parse(text);
        }
    }
}
