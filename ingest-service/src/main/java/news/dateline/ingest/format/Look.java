package news.dateline.ingest.format;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import news.dateline.ingest.article.Raw;
import org.jspecify.annotations.Nullable;

/** What kind of bytes came: as declared, else as the file is named, else as they look. */
sealed interface Look {

    /** A JSON document: an object or an array of objects. */
    record Json(Raw utf8) implements Look {
    }

    /** A JSON object a line. */
    record JsonLines(Raw utf8) implements Look {
    }

    /** Plain text. */
    record Text(String text) implements Look {
    }

    /** Nothing that is read here. */
    record Unknown(String reason) implements Look {
    }

    static Look at(Submission submission) {
        DeclaredType declared = DeclaredType.of(submission.contentType());
        String name = Objects.requireNonNullElse(submission.filename(), "").toLowerCase(Locale.ROOT);
        return switch (declared.essence()) {
            case "application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines" ->
                new JsonLines(Charsets.utf8(submission.body(), declared.charset()));
            case "application/json", "application/ninjs+json", "text/json" -> json(submission.body(), declared, name);
            case "text/plain" -> text(submission.body(), declared);
            // what senders say when they say nothing; the second is what curl sends by default
            case "", "application/octet-stream", "application/x-www-form-urlencoded" ->
                undeclared(submission.body(), declared, name);
            default -> new Unknown("Content-Type: came " + declared.essence() + ", expected " + DeclaredType.EXPECTED);
        };
    }

    private static Look undeclared(Raw body, DeclaredType declared, String name) {
        if (name.endsWith(".txt"))
            return text(body, declared);
        Raw utf8 = Charsets.utf8(body, declared.charset());
        int first = firstVisible(utf8);
        if (first == '{' || first == '[')
            return json(body, declared, name);
        if (first == '<') {
            return new Unknown("the bytes look like mark-up, expected ninjs, lines of ninjs or plain text");
        }
        return text(body, declared);
    }

    private static Look json(Raw body, DeclaredType declared, String name) {
        Raw utf8 = Charsets.utf8(body, declared.charset());
        boolean lines = name.endsWith(".ndjson") || name.endsWith(".jsonl") || Lines.looksLike(utf8);
        return lines ? new JsonLines(utf8) : new Json(utf8);
    }

    private static Look text(Raw body, DeclaredType declared) {
        Optional<String> text = Charsets.decode(body, declared.charset());
        if (text.isEmpty()) {
            return new Unknown("charset: came " + declared.charset() + ", expected one that this service knows");
        }
        if (text.get().indexOf(0) >= 0) {
            return new Unknown("the bytes hold a NUL and are no text, expected ninjs, lines of ninjs or plain text");
        }
        return new Text(text.get());
    }

    private static int firstVisible(Raw raw) {
        for (int i = 0; i < raw.size(); i++) {
            if (raw.at(i) > ' ' || raw.at(i) < 0)
                return raw.at(i);
        }
        return -1;
    }

    /** A declared media type: its essence in lower case and its charset. */
    record DeclaredType(String essence, @Nullable String charset) {

        static final String EXPECTED = "application/json, application/x-ndjson or text/plain";

        static DeclaredType of(@Nullable String contentType) {
            if (contentType == null)
                return new DeclaredType("", null);
            int end = contentType.indexOf(';');
            String essence = end < 0 ? contentType : contentType.substring(0, end);
            return new DeclaredType(essence.strip().toLowerCase(Locale.ROOT), charset(contentType));
        }

        private static @Nullable String charset(String contentType) {
            int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
            if (at < 0)
                return null;
            String value = contentType.substring(at + "charset=".length());
            int end = value.indexOf(';');
            String name = (end < 0 ? value : value.substring(0, end)).replace("\"", "").strip();
            return name.isEmpty() ? null : name;
        }
    }
}
