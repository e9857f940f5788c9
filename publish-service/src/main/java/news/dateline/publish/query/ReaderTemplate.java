package news.dateline.publish.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.convert.ElasticsearchConverter;

/** Questions are asked over the connection that only reads. */
@Configuration(proxyBeanMethods = false)
class ReaderTemplate {
    @Bean
    ElasticsearchOperations elasticsearchTemplate(@Qualifier("reader") Rest5Client reader, JsonpMapper mapper,
            ElasticsearchConverter converter) {
        return new ElasticsearchTemplate(new ElasticsearchClient(new Rest5ClientTransport(reader, mapper)), converter);
    }
}
