package news.dateline.ingest.format.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.body.Charsets;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** The parts of a mail: its text, as HTML and as plain text, and what is attached. */
final class MailParts {

    /** What goes along with a mail for programs of mail alone. */
    private static final Set<String> UNREAD = Set.of("text/calendar", "text/vcard", "text/x-vcard",
            "text/rfc822-headers",
            "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature",
            "application/ms-tnef", "message/delivery-status");

    private @Nullable String html;
    private @Nullable StringBuilder plain;
    private final List<Attachment> attachments = new ArrayList<>();

    private MailParts() {
    }

    static MailParts of(Message message) throws IOException {
        MailParts parts = new MailParts();
        parts.walk(message);
        return parts;
    }

    boolean hasText() {
        return html != null || plain != null || attachments.isEmpty();
    }

    @Nullable
    String html() {
        return html;
    }

    @Nullable
    String plain() {
        return plain == null ? null : plain.toString();
    }

    List<Attachment> attachments() {
        return attachments;
    }

    private void addPlain(String text) {
        if (plain == null)
            plain = new StringBuilder(text);
        else
            plain.append("\n\n").append(text);
    }

    private void walk(Entity entity) throws IOException {
        switch (entity.getBody()) {
            case Multipart multipart -> {
                for (Entity part : multipart.getBodyParts()) {
                    walk(part);
                }
            }
            case Message message -> attachments.add(new Attachment(null, "message/rfc822", Raw.of(bytes(message))));
            case SingleBody body -> single(entity, body);
            case null, default -> {
            }
        }
    }

    private void single(Entity entity, SingleBody body) throws IOException {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        boolean attached = "attachment".equals(entity.getDispositionType()) || name(entity) != null;
        if (!attached && type.equals("text/html") && html == null) {
            html = text(entity, body);
        } else if (!attached && type.equals("text/plain")) {
            addPlain(Flowed.withoutSignature(plain(entity, text(entity, body))));
        } else if (!UNREAD.contains(type) && !type.startsWith("image/") && !type.startsWith("audio/")
                && !type.startsWith("video/")) {
            attachments.add(new Attachment(name(entity), type, Raw.of(bytes(body))));
        }
    }

    /** As the disposition has it, else as the type does. */
    private static @Nullable String name(Entity entity) {
        if (entity.getFilename() != null)
            return entity.getFilename();
        return parameter(entity, "name");
    }

    private static String plain(Entity entity, String text) {
        boolean flows = "flowed".equalsIgnoreCase(parameter(entity, "format"));
        return flows ? Flowed.paragraphs(text, "yes".equalsIgnoreCase(parameter(entity, "delsp"))) : text;
    }

    private static @Nullable String parameter(Entity entity, String name) {
        Field field = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
        return field instanceof ContentTypeField type ? type.getParameter(name) : null;
    }

    private static String text(Entity entity, SingleBody body) throws IOException {
        return Charsets.decode(Raw.of(bytes(body)), entity.getCharset());
    }

    /** A mail that another brings is a story of its own, with its own name and time. */
    private static byte[] bytes(Message message) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(message, out);
        return out.toByteArray();
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.getInputStream().transferTo(out);
        return out.toByteArray();
    }

    /** A file that came with the mail. */
    record Attachment(@Nullable String name, String type, Raw body) {
    }
}
