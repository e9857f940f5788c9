package news.dateline.publish.query;

import java.util.List;
import news.dateline.publish.index.IndexSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.core.AggregationsContainer;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.stereotype.Component;

/** Asks Elasticsearch through the aliases that show what readers may see. No other index is named in this room. */
@Component
class Readers {
    private final ElasticsearchOperations operations;
    private final IndexCoordinates articles;
    private final IndexCoordinates timeline;

    Readers(ElasticsearchOperations operations, IndexSettings settings) {
        this.operations = operations;
        this.articles = IndexCoordinates.of(settings.articles());
        this.timeline = IndexCoordinates.of(settings.timeline());
    }

    Page<Article> articles(NativeQuery query) {
        return page(operations.search(query, Article.class, articles), query.getMaxResults());
    }

    Page<TimelineFact> timeline(NativeQuery query) {
        return page(operations.search(query, TimelineFact.class, timeline), query.getMaxResults());
    }

    ElasticsearchAggregations counts(NativeQuery query) {
        AggregationsContainer<?> counts = operations.search(query, Article.class, articles).getAggregations();
        if (counts instanceof ElasticsearchAggregations aggregations) {
            return aggregations;
        }
        throw new IllegalStateException("Elasticsearch counted nothing");
    }

    private static <T> Page<T> page(SearchHits<T> hits, @Nullable Integer size) {
        List<T> items = hits.stream().map(SearchHit::getContent).toList();
        boolean last = size == null || items.size() < size;
        return new Page<>(hits.getTotalHits(), items,
                last ? null : Cursor.of(hits.getSearchHit(items.size() - 1).getSortValues()).word());
    }
}
