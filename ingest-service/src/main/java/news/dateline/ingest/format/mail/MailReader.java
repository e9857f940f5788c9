package news.dateline.ingest.format.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** A mail: its text is a story, and what is attached in a format that is read is read too. */
public final class MailReader implements FormatReader {

    private static final String FORMAT = "mail";
    private static final Pattern FIELDS = Pattern.compile(
            "^(received|message-id|mime-version|return-path|delivered-to|from|date|subject|to):",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern FIRST = Pattern.compile("[A-Za-z][A-Za-z-]{1,40}:[ \\t]");
    private static final int ENOUGH = 4;
    private static final MimeConfig LIMITS = MimeConfig.custom().setMaxLineLen(1 << 20).setMaxHeaderCount(2_000)
            .setMaxHeaderLen(100_000).setMaxContentLen(64L << 20).build();

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("message/rfc822", "application/mbox");
    }

    @Override
    public Set<String> endings() {
        return Set.of("eml", "mbox");
    }

    @Override
    public Likeness likeness(Opening opening) {
        String head = opening.head();
        if (!FIRST.matcher(head).lookingAt() && !Mailbox.isLike(head))
            return Likeness.NONE;
        String fields = head.split("\\r?\\n\\r?\\n", 2)[0];
        long known = FIELDS.matcher(fields).results().map(field -> field.group(1).toLowerCase(java.util.Locale.ROOT))
                .distinct().count();
        return known >= ENOUGH ? Likeness.STRICT : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        List<Raw> mails = Mailbox.mails(submission.body());
        if (mails.size() == 1)
            read(mails.getFirst(), submission, inside, out);
        else
            mails.forEach(mail -> inside.read(null, "message/rfc822", mail, out));
    }

    private static void read(Raw mail, Submission submission, Inside inside, Items out) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        try {
            MailLimits.expectKept(mail, LIMITS);
            Message message = builder.parseMessage(new ByteArrayInputStream(mail.bytes()));
            try {
                read(message, submission, inside, out);
            } finally {
                message.dispose();
            }
        } catch (IOException e) {
            throw Malformed.syntax("not a mail: " + e.getMessage());
        }
    }

    private static void read(Message message, Submission submission, Inside inside, Items out) throws IOException {
        MailParts parts = MailParts.of(message);
        if (parts.hasText())
            out.add(FORMAT, submission.body(), () -> new Mail(message, parts, submission, FORMAT).article());
        for (MailParts.Attachment file : parts.attachments()) {
            inside.read(file.name(), file.type(), file.body(), out);
        }
    }
}
