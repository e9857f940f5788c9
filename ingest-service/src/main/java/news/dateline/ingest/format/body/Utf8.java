package news.dateline.ingest.format.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** UTF-8 that may hold bytes which are none. */
final class Utf8 {

    private Utf8() {
    }

    /** The text; bytes that are no UTF-8 are taken for another charset. */
    static String decode(byte[] bytes, int from, Charset other) {
        StringBuilder text = new StringBuilder(bytes.length);
        walk(bytes, from, text, other);
        return text.toString();
    }

    /** How many places are no UTF-8. */
    static int errors(byte[] bytes, int from) {
        return walk(bytes, from, null, UTF_8);
    }

    /** How many letters of more than one byte begin here, if it is UTF-8. */
    static int letters(byte[] bytes) {
        int letters = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            if ((bytes[i] & 0xE0) == 0xC0 || (bytes[i] & 0xF0) == 0xE0 || (bytes[i] & 0xF8) == 0xF0)
                letters += (bytes[i + 1] & 0xC0) == 0x80 ? 1 : 0;
        }
        return letters;
    }

    private static int walk(byte[] bytes, int from, @org.jspecify.annotations.Nullable StringBuilder text,
            Charset other) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8 << 10);
        int errors = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            if (text != null)
                text.append(out);
            out.clear();
            if (result.isUnderflow())
                return errors;
            if (result.isError()) {
                errors++;
                if (text != null)
                    text.append(new String(bytes, in.position(), result.length(), other));
                in.position(in.position() + result.length());
                decoder.reset();
            }
        }
    }
}
