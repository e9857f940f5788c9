package news.dateline.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.dateline.ingest.article.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Plain text to the paragraphs of a body. A blank line or an indented line starts a paragraph. So does any other line,
 * unless the text is hard-wrapped: no line is longer than {@value #WRAP}, and some are nearly full.
 */
final class Paragraphs {

    private static final int WRAP = 100;
    private static final int FULL = 50;

    private Paragraphs() {
    }

    /** The paragraphs of a text. */
    static List<String> of(String text) {
        List<String> lines = text.lines().toList();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        boolean wrapped = longest <= WRAP && longest >= FULL;
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : lines) {
            if (!wrapped || line.isBlank() || isIndented(line))
                flush(paragraph, paragraphs);
            paragraph.append(line).append('\n');
        }
        flush(paragraph, paragraphs);
        return paragraphs;
    }

    /** The body that paragraphs make: without boilerplate at its end, nor the headline once more at its start. */
    static String body(List<String> paragraphs, @Nullable String headline) {
        List<String> story = Boilerplate.trim(paragraphs);
        if (headline != null && story.size() > 1 && same(story.getFirst(), headline)) {
            story = story.subList(1, story.size());
        }
        return String.join("\n\n", story);
    }

    private static boolean same(String paragraph, String headline) {
        String line = PlainText.line(headline);
        return line != null && line.toLowerCase(Locale.ROOT).equals(paragraph.toLowerCase(Locale.ROOT));
    }

    private static boolean isIndented(String line) {
        return line.startsWith("  ") || line.startsWith("\t");
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        String line = PlainText.line(paragraph.toString());
        if (line != null)
            paragraphs.add(line);
        paragraph.setLength(0);
    }
}
