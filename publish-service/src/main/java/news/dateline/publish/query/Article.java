package news.dateline.publish.query;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.elasticsearch.annotations.Document;
import org.springframework.data.elasticsearch.annotations.WriteTypeHint;

/** A story as readers get it. */
@Document(indexName = "articles", createIndex = false, writeTypeHint = WriteTypeHint.FALSE)
record Article(
        @Id String uri,
        @Nullable String version,
        long revision,
        @Nullable String provider,
        @Nullable String source,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String subheadline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String located,
        @Nullable String bodyText,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        @Nullable Instant firstCreated,
        Instant versionCreated,
        @Nullable Instant expires,
        @Nullable Long urgency,
        @Nullable String genre,
        @Nullable List<String> keywords,
        @Nullable List<String> links,
        @Nullable List<String> people,
        @Nullable List<String> organizations,
        @Nullable List<String> places,
        @Nullable List<String> countries,
        @Nullable Instant received,
        int factCount) {
}
