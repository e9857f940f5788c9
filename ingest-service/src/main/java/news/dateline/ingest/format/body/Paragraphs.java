package news.dateline.ingest.format.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.ingest.article.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Plain text to the paragraphs of a body. A blank line or an indented line starts a paragraph. So does any other line,
 * unless the text is hard-wrapped: no line is longer than {@value #WRAP}, and some are nearly full.
 */
public final class Paragraphs {

    private static final int WRAP = 100;
    private static final int FULL = 50;
    private static final int HEAD = 15;
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*\\n");

    private Paragraphs() {
    }

    /** The paragraphs of a text. */
    public static List<String> of(String text) {
        List<String> lines = TableLines.removeFrom(Escapes.undone(text).lines().toList());
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        boolean wrapped = longest <= WRAP && longest >= FULL;
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean embargo = false;
        for (String line : lines) {
            boolean goesOn = embargo && WrittenTime.of(line) != null;
            boolean ends = embargo && !goesOn;
            embargo = goesOn || (paragraphs.size() < HEAD && EmbargoLine.find(line) != null);
            boolean starts = line.isBlank() || isIndented(line) || Boilerplate.startsCredit(line);
            if (!goesOn && (!wrapped || starts || embargo || ends))
                flush(paragraph, paragraphs);
            paragraph.append(line).append('\n');
        }
        flush(paragraph, paragraphs);
        return paragraphs;
    }

    /**
     * Whether text within mark-up is laid out like plain text: a blank line ends a paragraph, or it is hard-wrapped and
     * paragraphs begin indented, as on a teleprinter.
     */
    static boolean isLaidOut(String text) {
        if (BLANK_LINE.matcher(text.strip()).find())
            return true;
        List<String> lines = text.strip().lines().skip(1).filter(line -> !line.isBlank()).toList();
        return lines.stream().anyMatch(Paragraphs::isIndented)
                && lines.stream().anyMatch(line -> line.length() >= FULL && !Character.isWhitespace(line.charAt(0)));
    }

    /** Where the lines of an embargo end that a text begins with; 0 where it begins with none. */
    static int embargoEnd(String text) {
        int end = 0;
        boolean isFound = false;
        for (String line : text.split("(?<=\n)", -1)) {
            boolean goesOn = isFound ? WrittenTime.of(line) != null : EmbargoLine.find(line.strip()) != null;
            if (!goesOn && !line.isBlank())
                break;
            isFound |= goesOn;
            end += line.length();
        }
        return isFound ? end : 0;
    }

    /** The body that paragraphs make: without boilerplate at its end, nor the headline once more at its start. */
    public static String body(List<String> paragraphs, @Nullable String headline) {
        List<String> story = Boilerplate.trim(paragraphs);
        int behind = headline == null ? 0 : behindHeadline(story, headline);
        int start = behind < story.size() ? behind : 0;
        List<String> body = new ArrayList<>(EmbargoLine.among(story.subList(0, start)));
        body.addAll(story.subList(start, story.size()));
        return String.join("\n\n", body);
    }

    /** Behind the headline, if it stands there once more with at most some short lines such as keywords above it. */
    private static int behindHeadline(List<String> story, String headline) {
        for (int i = 0; i < Math.min(HEAD, story.size()) && story.get(i).length() < FULL * 4; i++) {
            if (same(story.get(i), headline))
                return i + 1;
            if (story.get(i).length() > FULL)
                return 0;
        }
        return 0;
    }

    private static boolean same(String paragraph, String headline) {
        String line = PlainText.line(headline);
        return line != null && line.equalsIgnoreCase(paragraph);
    }

    private static boolean isIndented(String line) {
        return line.startsWith("  ") || line.startsWith("\t") || line.startsWith("\u00A0\u00A0");
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        String line = PlainText.line(paragraph.toString());
        if (line != null)
            paragraphs.add(line);
        paragraph.setLength(0);
    }
}
