package news.dateline.ingest.format.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.jspecify.annotations.Nullable;

/** Fields in encoded words (RFC 2047), also in those that a sender has filled with letters that belong in none. */
final class EncodedWords {

    private static final Pattern BROKEN = Pattern.compile("=\\?[^?]*\\?[Qq]\\?([^?]*[^\\p{ASCII}][^?]*)\\?=");
    private static final Pattern HEX = Pattern.compile("(?:=[0-9A-Fa-f]{2})+");

    private EncodedWords() {
    }

    static @Nullable String decode(@Nullable String field) {
        if (field == null || !field.contains("=?"))
            return field;
        String mended = BROKEN.matcher(field)
                .replaceAll(word -> Matcher.quoteReplacement(quoted(word.group(1).replace('_', ' '))));
        return DecoderUtil.decodeEncodedWords(mended, DecodeMonitor.SILENT);
    }

    private static String quoted(String text) {
        return HEX.matcher(text).replaceAll(codes -> {
            byte[] bytes = java.util.HexFormat.of().parseHex(codes.group().replace("=", ""));
            return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
        });
    }
}
