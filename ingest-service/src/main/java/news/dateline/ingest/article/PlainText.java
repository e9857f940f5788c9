package news.dateline.ingest.article;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text as it may stand in a story: composed (NFC), without controls or invisible marks, single spaces. */
public final class PlainText {

    private static final int EXCERPT = 60;

    private PlainText() {
    }

    /** The text on one line, or null where nothing is left to read. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null)
            return null;
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && !clean.isEmpty())
                    clean.append(' ');
                gap = false;
                clean.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
            }
        }
        return clean.isEmpty() ? null : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** The first of some texts that has words in it, as it stands. */
    public static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (line(text) != null)
                return text;
        }
        return null;
    }

    static String expectLine(String field, String text) {
        String line = line(text);
        if (line == null)
            throw new InvalidArticle(field + ": came empty, expected text");
        return line;
    }

    /** The start of a text, short enough to stand in a message. */
    public static String excerpt(String text) {
        String line = line(text);
        if (line == null)
            return "";
        if (line.length() <= EXCERPT)
            return line;
        return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, EXCERPT) - 1)) + "…";
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c) || c == 0xAD || c == 0x200B || c == 0xFEFF;
    }
}
