package news.dateline.ingest.format.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.ingest.article.Raw;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text so that no letter is lost, whatever is declared: by a byte order mark; else as UTF-8 where they are
 * that, even if another charset of single bytes is declared; else as declared; else as the letters look.
 */
public final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4 << 10;

    private Charsets() {
    }

    /** The text. Of several declarations the first that names a charset counts. */
    public static String decode(Raw raw, @Nullable String... declared) {
        byte[] bytes = raw.bytes();
        if (starts(bytes, 0xEF, 0xBB, 0xBF))
            return Utf8.decode(bytes, 3, WINDOWS_1252);
        if (starts(bytes, 0xFE, 0xFF))
            return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        if (starts(bytes, 0xFF, 0xFE))
            return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent())
            return new String(bytes, wide.get());
        return narrow(bytes, Stream.of(declared).filter(Objects::nonNull).map(Charsets::find)
                .flatMap(Optional::stream).filter(charset -> !isWide(charset)).findFirst());
    }

    /** The same text in UTF-8 without a mark; bytes that need no change as they are. */
    public static Raw utf8(Raw raw, @Nullable String... declared) {
        byte[] bytes = raw.bytes();
        if (starts(bytes, 0xEF, 0xBB, 0xBF))
            return raw.part(3, raw.size());
        boolean marked = starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE);
        if (!marked && wide(bytes).isEmpty() && Utf8.errors(bytes, 0) == 0)
            return raw;
        return Raw.of(decode(raw, declared).getBytes(UTF_8));
    }

    /** Whether a name is that of a charset. */
    public static boolean isKnown(String name) {
        return find(name).isPresent();
    }

    private static String narrow(byte[] bytes, Optional<Charset> declared) {
        int errors = Utf8.errors(bytes, 0);
        if (errors == 0 && declared.filter(Charsets::isMultiByte).isEmpty())
            return new String(bytes, UTF_8);
        Optional<Charset> narrow = declared.filter(charset -> !isUnicodeOrAscii(charset));
        if (narrow.isPresent())
            return new String(bytes, narrow.get());
        // text in UTF-8 into which some letters of another charset have been pasted
        if (errors * 4 <= Utf8.letters(bytes))
            return Utf8.decode(bytes, 0, WINDOWS_1252);
        return new String(bytes, Letters.guess(bytes).orElse(WINDOWS_1252));
    }

    /** UTF-16 without a mark: every other byte of Western text is 0. */
    private static Optional<Charset> wide(byte[] bytes) {
        int sample = Math.min(SAMPLE, bytes.length & ~1);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < sample; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (sample >= 4 && odd * 5 > sample && even == 0)
            return Optional.of(UTF_16LE);
        return sample >= 4 && even * 5 > sample && odd == 0 ? Optional.of(UTF_16BE) : Optional.empty();
    }

    /** The charset of a name. ISO-8859-1 is read as windows-1252, as browsers do. */
    private static Optional<Charset> find(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            return Optional.of(charset.equals(ISO_8859_1) ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUnicodeOrAscii(Charset charset) {
        return charset.equals(UTF_8) || charset.equals(US_ASCII);
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                || !charset.canEncode();
    }

    /** Charsets of the East, whose letters of two bytes may look like UTF-8 by chance. */
    private static boolean isMultiByte(Charset charset) {
        return !isUnicodeOrAscii(charset) && charset.newEncoder().maxBytesPerChar() > 1;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && Arrays.equals(Arrays.copyOf(bytes, mark.length), toBytes(mark));
    }

    private static byte[] toBytes(int... mark) {
        byte[] bytes = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        return bytes;
    }
}
