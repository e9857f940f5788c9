package news.dateline.publish.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import co.elastic.clients.elasticsearch._types.SortOrder;
import news.dateline.publish.index.IndexSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;
import org.springframework.data.elasticsearch.core.AggregationsContainer;
import org.springframework.data.elasticsearch.core.ElasticsearchOperations;
import org.springframework.data.elasticsearch.core.SearchHit;
import org.springframework.data.elasticsearch.core.SearchHits;
import org.springframework.data.elasticsearch.core.mapping.IndexCoordinates;
import org.springframework.data.elasticsearch.core.query.FetchSourceFilter;
import org.springframework.stereotype.Component;

/** Asks Elasticsearch through the aliases that show what readers may see. No other index is named in this room. */
@Component
class Readers {
    private static final FetchSourceFilter LISTED = new FetchSourceFilter(true, new String[0],
            new String[]{"bodyHtml", "marks", "entities", "folded", "media"});
    /** How often a story is read until it and its facts are of one version. */
    private static final int LOOKS = 5;
    /** Elasticsearch gives ten thousand at a time, at most. */
    private static final int FACTS_AT_ONCE = 5_000;

    private final ElasticsearchOperations operations;
    private final IndexCoordinates articles;
    private final IndexCoordinates timeline;

    Readers(ElasticsearchOperations operations, IndexSettings settings) {
        this.operations = operations;
        this.articles = IndexCoordinates.of(settings.articles());
        this.timeline = IndexCoordinates.of(settings.timeline());
    }

    Page<Found> articles(NativeQueryBuilder builder) {
        NativeQuery query = builder.withSourceFilter(LISTED).build();
        SearchHits<Article> hits = operations.search(query, Article.class, articles);
        return page(hits, hits.stream().map(hit -> Found.of(hit.getContent(), highlights(hit))).toList(),
                query.getMaxResults());
    }

    /** Stories as they are listed, with their whole text. */
    Page<Article> whole(NativeQueryBuilder builder) {
        NativeQuery query = builder.withSourceFilter(LISTED).build();
        SearchHits<Article> hits = operations.search(query, Article.class, articles);
        return page(hits, hits.stream().map(SearchHit::getContent).toList(), query.getMaxResults());
    }

    Page<TimelineFact> timeline(NativeQueryBuilder builder) {
        NativeQuery query = builder.build();
        SearchHits<TimelineFact> hits = operations.search(query, TimelineFact.class, timeline);
        return page(hits, hits.stream().map(SearchHit::getContent).toList(), query.getMaxResults());
    }

    /** A story and its facts, of one version; while versions change, it is read again. */
    Optional<Story> story(String uri, boolean marked) {
        Optional<Story> story = look(uri);
        for (int look = 1; look < LOOKS && story.filter(one -> !isWhole(one)).isPresent(); look++) {
            story = look(uri);
        }
        return story.map(one -> marked
                ? new Story(one.article(), one.facts(), Markup.of(one.article(), one.facts()))
                : one);
    }

    private static boolean isWhole(Story story) {
        return story.facts().size() == story.article().factCount();
    }

    private Optional<Story> look(String uri) {
        NativeQuery query = new Question().exactly("uri", uri).sorted("versionCreated", SortOrder.Desc, "uri", 1, null)
                .build();
        return operations.search(query, Article.class, articles).stream().map(SearchHit::getContent).findFirst()
                .map(article -> new Story(article, facts(article), null));
    }

    private List<TimelineFact> facts(Article article) {
        List<TimelineFact> facts = new ArrayList<>();
        String cursor = null;
        do {
            Page<TimelineFact> page = article.factCount() == 0
                    ? new Page<>(0, List.of(), null)
                    : timeline(new Question().exactly("articleUri", article.uri())
                            .exactly("revision", article.revision()).sorted("from", SortOrder.Asc, "id",
                                    Math.min(article.factCount(), FACTS_AT_ONCE), cursor));
            facts.addAll(page.items());
            cursor = page.next();
        } while (cursor != null && facts.size() < article.factCount());
        return facts;
    }

    ElasticsearchAggregations countArticles(NativeQuery query) {
        return counts(operations.search(query, Article.class, articles));
    }

    ElasticsearchAggregations countFacts(NativeQuery query) {
        return counts(operations.search(query, TimelineFact.class, timeline));
    }

    private static ElasticsearchAggregations counts(SearchHits<?> hits) {
        AggregationsContainer<?> counts = hits.getAggregations();
        if (counts instanceof ElasticsearchAggregations aggregations) {
            return aggregations;
        }
        throw new IllegalStateException("Elasticsearch counted nothing");
    }

    private static @Nullable Map<String, List<String>> highlights(SearchHit<Article> hit) {
        Map<String, List<String>> highlights = hit.getHighlightFields();
        return highlights.isEmpty() ? null : highlights;
    }

    private static <T> Page<T> page(SearchHits<?> hits, List<T> items, @Nullable Integer size) {
        boolean last = size == null || items.isEmpty() || items.size() < size;
        return new Page<>(hits.getTotalHits(), items,
                last ? null : Cursor.of(hits.getSearchHit(items.size() - 1).getSortValues()).word());
    }
}
