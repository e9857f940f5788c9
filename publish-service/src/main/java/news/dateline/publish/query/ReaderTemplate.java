package news.dateline.publish.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchTemplate;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.convert.ElasticsearchConverter;
import org.springframework.data.elasticsearch.core.convert.ElasticsearchCustomConversions;
import org.springframework.data.elasticsearch.core.mapping.SimpleElasticsearchMappingContext;

/**
 * Questions are asked over the connection that only reads. What part of the index cannot answer, or not in time, is an
 * error: half of an answer would pass for a whole one.
 */
@Configuration(proxyBeanMethods = false)
class ReaderTemplate {
    @Bean
    ElasticsearchOperations elasticsearchTemplate(@Qualifier("reader") Rest5Client reader, JsonpMapper mapper,
            ElasticsearchConverter converter) {
        var client = new ElasticsearchClient(new Rest5ClientTransport(reader, mapper));
        return new ElasticsearchTemplate(
                client.withTransportOptions(all -> all.setParameter("allow_partial_search_results", "false")),
                converter);
    }

    /** What it reads, by name: else the class path is searched for it at each start. */
    @Bean
    SimpleElasticsearchMappingContext elasticsearchMappingContext(ElasticsearchCustomConversions conversions) {
        var context = new SimpleElasticsearchMappingContext();
        context.setInitialEntitySet(Set.of(Article.class, TimelineFact.class));
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        return context;
    }
}
