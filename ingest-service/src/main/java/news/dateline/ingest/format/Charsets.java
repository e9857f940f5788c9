package news.dateline.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import news.dateline.ingest.article.Raw;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: by a byte order mark, else in the declared charset, else as UTF-8 where they are valid UTF-8, else as
 * windows-1252, which holds ISO-8859-1 and is what unlabelled text of the West most often is. A declared UTF-8 or
 * US-ASCII that is not valid is taken for windows-1252 too: no letter is lost.
 */
final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Charsets() {
    }

    /** The text, or nothing where the declared charset is not known. */
    static Optional<String> decode(Raw raw, @Nullable String declared) {
        byte[] bytes = raw.bytes();
        if (starts(bytes, 0xEF, 0xBB, 0xBF))
            return Optional.of(new String(bytes, 3, bytes.length - 3, UTF_8));
        if (starts(bytes, 0xFE, 0xFF))
            return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16BE));
        if (starts(bytes, 0xFF, 0xFE))
            return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16LE));
        if (declared == null)
            return Optional.of(unlabelled(bytes));
        return find(declared).map(charset -> isUnicodeOrAscii(charset)
                ? unlabelled(bytes)
                : new String(bytes, charset));
    }

    /** The same text in UTF-8 without a mark; bytes that need no change, or of an unknown charset, as they are. */
    static Raw utf8(Raw raw, @Nullable String declared) {
        if (raw.size() >= 3 && raw.at(0) == (byte) 0xEF && raw.at(1) == (byte) 0xBB && raw.at(2) == (byte) 0xBF) {
            return raw.part(3, raw.size());
        }
        boolean marked = raw.size() >= 2 && (raw.at(0) & 0xFE) == 0xFE && (raw.at(1) & 0xFE) == 0xFE
                && raw.at(0) != raw.at(1);
        boolean declaredOther = declared != null && find(declared).filter(c -> !isUnicodeOrAscii(c)).isPresent();
        if (!marked && !declaredOther)
            return raw;
        return decode(raw, declared).map(text -> Raw.of(text.getBytes(UTF_8))).orElse(raw);
    }

    private static String unlabelled(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** The charset of a name. ISO-8859-1 is read as windows-1252, as browsers do. */
    private static Optional<Charset> find(String name) {
        try {
            Charset charset = Charset.forName(name);
            return Optional.of(charset.equals(java.nio.charset.StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUnicodeOrAscii(Charset charset) {
        return charset.equals(UTF_8) || charset.equals(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length)
            return false;
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != (byte) mark[i])
                return false;
        }
        return true;
    }
}
