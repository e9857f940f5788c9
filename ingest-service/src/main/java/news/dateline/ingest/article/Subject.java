package news.dateline.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * A term that says what a story is about; has a uri, a name or both.
 *
 * @param uri the term as a URI or code of its vocabulary
 * @param name the term in words
 */
public record Subject(@Nullable String uri, @Nullable String name) {

    public Subject {
        uri = PlainText.line(uri);
        name = PlainText.line(name);
        if (uri == null && name == null) {
            throw new InvalidArticle("subject: came with neither uri nor name, expected at least one of them");
        }
    }
}
