package news.dateline.ingest.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.InvalidArticle;
import org.jspecify.annotations.Nullable;

/** Plain text: the body is the bytes, all else is what the sender says beside them. */
final class TextReader {

    private static final String FORMAT = "text";

    Article read(Submission submission, String text) {
        Hints hints = submission.hints();
        String body = Paragraphs.body(Paragraphs.of(text), hints.headline());
        if (body.isEmpty())
            throw new InvalidArticle("body: came empty, expected text");
        String published = hints.published();
        return new Draft(submission.source(), FORMAT, submission.received()).uri(uri(submission, body))
                .headline(hints.headline()).language(hints.language()).bodyText(body)
                .versionCreated(published == null ? null : Instants.expect("published", published)).finish();
    }

    /** The uri that was said, else one that the same words from the same source always get. */
    private static @Nullable String uri(Submission submission, String body) {
        if (submission.hints().uri() != null)
            return submission.hints().uri();
        String hash = sha256(submission.source() + "\n" + body).substring(0, 32);
        return "urn:dateline:" + submission.source() + ":" + hash;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
