package news.dateline.ingest.format.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Charsets;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.body.Identities;
import news.dateline.ingest.format.body.Instants;
import news.dateline.ingest.format.body.Paragraphs;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** A mail as a story: the subject is its headline, the Message-ID its identity. */
final class Mail {

    private final Message message;
    private final MailParts parts;
    private final Submission submission;
    private final String format;

    Mail(Message message, MailParts parts, Submission submission, String format) {
        this.message = message;
        this.parts = parts;
        this.submission = submission;
        this.format = format;
    }

    Article article() {
        String headline = PlainText.line(EncodedWords.decode(raw("Subject")));
        String html = parts.html();
        List<String> paragraphs = html == null ? List.of() : Html.paragraphs(html);
        if (paragraphs.isEmpty())
            paragraphs = Paragraphs.of(Objects.requireNonNullElse(parts.plain(), ""));
        String body = Paragraphs.body(paragraphs, headline);
        if (body.isEmpty() && headline == null)
            throw new InvalidArticle("mail: came with neither subject nor text, expected one of them");
        Instant sent = sent();
        return new Draft(submission.source(), format, submission.received())
                .uri(uri(Objects.requireNonNullElse(headline, "") + "\n" + body)).headline(headline)
                .version(sent == null ? null : sent.toString()).versionCreated(sent).byline(byline())
                .provider(provider()).language(field("Content-Language")).bodyText(body)
                .bodyHtml(html == null ? null : Html.sanitised(html)).expires(Instants.find(field("Expires")))
                .keywords(keywords()).corrects(replaced()).finish();
    }

    /** The library takes the names of most time zones for Greenwich. */
    private @Nullable Instant sent() {
        Instant said = Instants.find(field("Date"));
        return said != null || message.getDate() == null ? said : message.getDate().toInstant();
    }

    /** The name that a message keeps for ever (RFC 2392). */
    private String uri(String words) {
        String id = PlainText.line(message.getMessageId());
        return id == null
                ? Identities.ofWords(submission.source(), words)
                : "mid:" + id.replaceAll("^<|>$", "").strip();
    }

    private @Nullable String byline() {
        return mailbox() == null ? null : EncodedWords.decode(mailbox().getName());
    }

    private @Nullable String provider() {
        String organization = field("Organization");
        return organization != null || mailbox() == null ? organization : mailbox().getDomain();
    }

    private @Nullable Mailbox mailbox() {
        return message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().get(0);
    }

    /** A field as it came: senders put letters there that are none of ASCII. */
    private @Nullable String raw(String name) {
        Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
        if (field == null || field.getRaw() == null)
            return field == null ? null : field.getBody();
        String line = Charsets.decode(Raw.of(field.getRaw().toByteArray()));
        return line.substring(line.indexOf(':') + 1).replaceAll("\\r?\\n(?=[ \\t])", "").strip();
    }

    private @Nullable String field(String name) {
        Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
        return field == null ? null : PlainText.line(field.getBody());
    }

    private List<String> keywords() {
        String keywords = field("Keywords");
        return keywords == null ? List.of() : List.of(keywords.split(",", -1));
    }

    private List<String> replaced() {
        List<String> replaced = new ArrayList<>();
        Stream.of("Supersedes", "Obsoletes").map(this::field).filter(Objects::nonNull)
                .forEach(id -> replaced.add("mid:" + id.replaceAll("^<|>$", "")));
        return replaced;
    }
}
