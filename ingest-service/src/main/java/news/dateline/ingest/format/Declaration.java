package news.dateline.ingest.format;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is said about some bytes.
 *
 * @param type their media type in lower case, without parameters; empty where none is said
 * @param charset their charset, where one is said
 * @param ending what stands behind the last dot of the file's name, in lower case; empty where there is none
 */
public record Declaration(String type, @Nullable String charset, String ending) {

    /** What is said about a submission. */
    public static Declaration of(Submission submission) {
        return of(submission.contentType(), submission.filename());
    }

    static Declaration of(@Nullable String contentType, @Nullable String filename) {
        String said = contentType == null ? "" : contentType;
        int end = said.indexOf(';');
        String type = (end < 0 ? said : said.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        return new Declaration(type, charset(said), ending(filename));
    }

    /** Whether the type leaves it open what the bytes are. */
    boolean isOpen() {
        return switch (type) {
            // what senders say when they say nothing; the last is what curl sends by default
            case "", "*/*", "application/octet-stream", "binary/octet-stream", "application/x-www-form-urlencoded",
                    "application/xml" ->
                true;
            default -> type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("+json");
        };
    }

    /** Whether the type says nothing, so that the name of the file counts. */
    boolean isSilent() {
        return isOpen() && !type.startsWith("text/");
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

    private static String ending(@Nullable String filename) {
        int dot = filename == null ? -1 : filename.lastIndexOf('.');
        return filename == null || dot < 0 ? "" : filename.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
