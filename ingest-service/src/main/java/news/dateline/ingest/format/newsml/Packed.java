package news.dateline.ingest.format.newsml;

import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.body.Charsets;
import news.dateline.ingest.format.xml.Element;
import org.jspecify.annotations.Nullable;

/** Text that an item holds in an encoding; base64 is read. */
final class Packed {

    private static final Set<String> PLAIN = Set.of("none", "text", "plain", "7bit", "8bit", "binary");

    private Packed() {
    }

    /** Whether the name of an encoding, or none, leaves text as it is. */
    static boolean isPlain(@Nullable String encoding) {
        return encoding == null || PLAIN.contains(encoding.toLowerCase(Locale.ROOT)) || Charsets.isKnown(encoding);
    }

    /** The text in some data; null where it is none, or of an encoding that is not read. */
    static @Nullable String text(Element data, @Nullable String encoding) {
        if (isPlain(encoding))
            return data.text();
        if (encoding == null || !encoding.toLowerCase(Locale.ROOT).endsWith("base64"))
            return null;
        String text = Charsets.decode(Raw.of(unpacked(data.text())));
        return text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c)) ? null : text;
    }

    private static byte[] unpacked(String text) {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            throw new InvalidArticle("base64: came '" + PlainText.excerpt(text) + "', which is none");
        }
    }
}
