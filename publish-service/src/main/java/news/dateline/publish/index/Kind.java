package news.dateline.publish.index;

import java.util.List;
import java.util.Locale;

/** The two kinds of indices: stories, and their facts. */
enum Kind {
    ARTICLES, TIMELINE;

    /** The fields whose words are found wherever no field is named. */
    List<String> texts() {
        return this == ARTICLES
                ? List.of("headline", "subheadline", "byline", "bodyText", "folded")
                : List.of("statement", "what", "headline", "sentence", "folded");
    }

    /** The word in names of indices and files. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that says which document it is. */
    String id() {
        return this == ARTICLES ? "uri" : "id";
    }
}
