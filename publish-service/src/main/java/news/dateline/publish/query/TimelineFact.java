package news.dateline.publish.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.elasticsearch.annotations.Document;
import org.springframework.data.elasticsearch.annotations.WriteTypeHint;

/** A dated fact as readers get it. */
@Document(indexName = "timeline", createIndex = false, writeTypeHint = WriteTypeHint.FALSE)
@JsonInclude(JsonInclude.Include.NON_NULL)
record TimelineFact(
        @Id String id,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String precision,
        @Nullable String statement,
        @Nullable String sentence,
        @Nullable String expression,
        @Nullable String predicate,
        @Nullable String what,
        @Nullable String modality,
        @Nullable String attributedTo,
        @Nullable Double confidence,
        @Nullable List<String> people,
        @Nullable List<String> organizations,
        @Nullable List<String> places,
        @Nullable List<String> countries,
        @Nullable List<Article.Point> locations,
        String articleUri,
        long revision,
        @Nullable String headline,
        @Nullable String provider,
        @Nullable String language,
        @Nullable Instant published,
        @Nullable Instant indexed,
        @Nullable Instant shownFrom,
        @JsonIgnore @Nullable Instant embargoedUntil) {
}
