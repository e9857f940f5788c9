package news.dateline.publish.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.elasticsearch.annotations.Document;
import org.springframework.data.elasticsearch.annotations.WriteTypeHint;

/** A story as readers get it. */
@Document(indexName = "articles", createIndex = false, writeTypeHint = WriteTypeHint.FALSE)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Article(
        @Id String uri,
        @Nullable String version,
        long revision,
        @Nullable String provider,
        @Nullable String source,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String subheadline,
        @Nullable String slugline,
        @Nullable String byline,
        @Nullable String dateline,
        @Nullable String located,
        @Nullable String bodyText,
        @Nullable String bodyHtml,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        @Nullable Instant firstCreated,
        Instant versionCreated,
        @Nullable Instant embargoedUntil,
        @Nullable Instant expires,
        @Nullable Long urgency,
        @Nullable String genre,
        @Nullable List<String> keywords,
        @Nullable List<Subject> subjects,
        @Nullable List<String> links,
        @Nullable List<Medium> media,
        @Nullable List<String> people,
        @Nullable List<String> organizations,
        @Nullable List<String> places,
        @Nullable List<String> countries,
        @Nullable List<NamedEntity> entities,
        @Nullable List<Marked> marks,
        @Nullable Instant received,
        @Nullable Instant indexed,
        int factCount) {

    /** What the provider says it is about. */
    record Subject(@Nullable String uri, @Nullable String name) {
    }

    /** A picture, sound or video of it. */
    record Medium(@Nullable String uri, @Nullable String type, @Nullable String caption) {
    }

    /** A point on Earth in degrees. */
    record Point(double lat, double lon) {
    }

    /** Somebody or something it names. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NamedEntity(
            @Nullable String id,
            String type,
            String name,
            @Nullable String country,
            @Nullable Point location,
            @Nullable Double salience,
            int mentions) {
    }

    /** A span of headline or body, in UTF-16 code units, with what it names or dates. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Marked(
            int start,
            int end,
            @Nullable String in,
            String kind,
            @Nullable String name,
            @Nullable String value,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String precision) {

        boolean isInHeadline() {
            return "HEADLINE".equals(in);
        }
    }
}
