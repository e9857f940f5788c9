package news.dateline.ingest.source.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source as it is written down, before anything is checked. */
record Definition(@Nullable String type, @Nullable String location, @Nullable String username,
        @Nullable String password, @Nullable String privateKey, @Nullable String hostKey,
        @Nullable String certificate, @Nullable String endpoint, @Nullable String region, @Nullable String every,
        @Nullable String expect, @Nullable String settle, @Nullable String pattern, @Nullable String after,
        @Nullable String pages, @Nullable String allowPrivate, @Nullable String language, @Nullable String provider,
        @Nullable String copyright, @Nullable String usageTerms, @Nullable String urgency,
        @Nullable String reinstate, @Nullable String killsInText, @Nullable String embargoesInText,
        @Nullable String duKey, @Nullable List<String> drop,
        @Nullable List<Route> route) {

    /** Where stories go that fit a condition. */
    record Route(@Nullable String when, @Nullable String to) {
    }
}
