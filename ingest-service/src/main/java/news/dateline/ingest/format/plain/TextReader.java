package news.dateline.ingest.format.plain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.format.Declaration;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Hints;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Charsets;
import news.dateline.ingest.format.body.Identities;
import news.dateline.ingest.format.body.Instants;
import news.dateline.ingest.format.body.Paragraphs;

/** Plain text: the body is the bytes, all else is what the sender says beside them. */
public final class TextReader implements FormatReader {

    private static final String FORMAT = "text";

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("text/plain");
    }

    @Override
    public Set<String> endings() {
        return Set.of("txt", "text");
    }

    @Override
    public Likeness likeness(Opening opening) {
        boolean isText = opening.head().indexOf(0) < 0 && opening.root().isEmpty() && !opening.head().startsWith("<");
        return isText ? Likeness.LOOSE : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        String text = Charsets.decode(submission.body(), Declaration.of(submission).charset());
        out.add(FORMAT, submission.body(), () -> read(submission, text));
    }

    private static Article read(Submission submission, String text) {
        if (text.indexOf(0) >= 0)
            throw Malformed.syntax("the bytes hold a NUL and are no text");
        Hints hints = submission.hints();
        String body = Paragraphs.body(Paragraphs.of(text), hints.headline());
        if (body.isEmpty())
            throw new InvalidArticle("body: came empty, expected text");
        Instant published = hints.published() == null ? null : Instants.expect("published", hints.published());
        return new Draft(submission.source(), FORMAT, submission.received()).uri(uri(submission, body))
                .headline(hints.headline()).language(hints.language()).bodyText(body)
                .version(published == null ? null : published.toString()).versionCreated(published).finish();
    }

    /** The uri that was said, else one that the same words from the same source always get. */
    private static String uri(Submission submission, String body) {
        String said = submission.hints().uri();
        return said != null ? said : Identities.ofWords(submission.source(), body);
    }
}
