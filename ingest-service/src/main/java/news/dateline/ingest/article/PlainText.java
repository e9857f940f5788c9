package news.dateline.ingest.article;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text as it may stand in a story: composed (NFC), without controls or invisible marks, single spaces. */
public final class PlainText {

    private static final int EXCERPT = 60;

    /** Up to here Unicode has no marks that are composed with what stands before them. */
    private static final char FIRST_MARK = 0x300;

    /**
     * What windows-1252 has where Unicode has controls that no text uses: wires send such letters as if they were Latin 1.
     */
    private static final String WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private PlainText() {
    }

    /** The text on one line, or null where nothing is left to read. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null)
            return null;
        if (plainEnd(text, 0) == text.length())
            return text.isEmpty() ? null : text;
        StringBuilder clean = new StringBuilder(text.length());
        boolean gap = false;
        boolean hasMarks = false;
        for (int i = 0; i < text.length();) {
            int end = plainEnd(text, i);
            if (end > i) {
                if (gap && !clean.isEmpty())
                    clean.append(' ');
                gap = false;
                clean.append(text, i, end);
                i = end;
                continue;
            }
            int c = letter(text.codePointAt(i));
            i += Character.charCount(c);
            if (isSpace(c)) {
                gap = true;
            } else if (!isInvisible(c)) {
                if (gap && !clean.isEmpty())
                    clean.append(' ');
                gap = false;
                clean.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
                hasMarks |= c >= FIRST_MARK;
            }
        }
        if (clean.isEmpty())
            return null;
        return hasMarks ? Normalizer.normalize(clean, Normalizer.Form.NFC) : clean.toString();
    }

    /** The text with letters where it has controls in place of those of windows-1252. */
    public static String letters(String text) {
        if (text.chars().noneMatch(c -> letter(c) != c))
            return text;
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().forEach(c -> letters.append((char) letter(c)));
        return letters.toString();
    }

    /** Whether anything in it can be read. */
    public static boolean hasWords(@Nullable String text) {
        return text != null && text.codePoints().anyMatch(c -> !isSpace(c) && !isInvisible(c));
    }

    /** The first of some texts that has words in it, as it stands. */
    public static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (hasWords(text))
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

    /** The end of what may stay as it is from here on: letters with single spaces between them. */
    private static int plainEnd(String text, int from) {
        int i = from;
        while (i < text.length() && (isPlain(text.charAt(i)) || (text.charAt(i) == ' ' && i > from
                && i + 1 < text.length() && isPlain(text.charAt(i + 1))))) {
            i++;
        }
        return i;
    }

    /** Whether a character is neither space nor control, and no mark can be part of it. */
    private static boolean isPlain(char c) {
        return (c > ' ' && c < 0x7F) || (c > 0xA0 && c < FIRST_MARK && c != 0xAD);
    }

    private static int letter(int c) {
        return c >= 0x80 && c <= 0x9F ? WESTERN.charAt(c - 0x80) : c;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        return Character.isISOControl(c) || c == 0xAD || c == 0x200B || c == 0xFEFF;
    }
}
