package news.dateline.ingest.format.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.body.EmbargoLine;
import news.dateline.ingest.format.body.Paragraphs;
import news.dateline.ingest.format.body.WrittenTime;
import org.jspecify.annotations.Nullable;

/**
 * The text of a message: above the first blank line take key, headline and byline; then the story; then what is for
 * editors and not for publication.
 */
final class WireText {

    private static final int LONGEST_HEAD = 400;
    private static final int OPENING = 2_000;
    private static final Pattern TAKE_KEY = Pattern.compile(
            "(\\d(st|nd|rd|th) )?(lead|add|take|writethru)|refile|repeat|extra|urgent|bulletin|flash|roundup|preview|feature"
                    + "|correct(ed|ion)|update( \\d+)?|eil(t|meldung)|advance",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FOR_PUBLICATION = Pattern.compile(
            "#+ .*(note ?book|notizblock|notepad).*|(\\* ?){3,}|the following information is not .*publi.*"
                    + "|die folgenden informationen sind nicht .*",
            Pattern.CASE_INSENSITIVE);
    /** "(Eds: corrects name)", "ATTENTION - ajoute citations ///". */
    private static final Pattern FOR_EDITORS = Pattern
            .compile("\\(?(?:(?i:eds|editors|note to editors):|ATTENTION - )");
    /** Place and agency; EFE ends it with a dot and a dash, ANSA begins with its own name. */
    private static final Pattern DATELINE = Pattern.compile(
            "([\\p{L}][^()\\n]{1,60}?),? \\(([A-Za-z]{2,10})(?:/[^)]*)?\\)(?: ?[-–—_]+ |\\.[-–—] ?)"
                    + "|\\(([A-Z]{2,10})\\) ?[-–—] ?(\\p{Lu}[^()\\n–—-]{1,60}?) ?[-–—] ");
    private static final Pattern DATE = Pattern.compile(",[^,]*\\d.*$");

    private final List<String> head = new ArrayList<>();
    private final StringBuilder story = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private final Matcher dateline;

    WireText(String text) {
        List<String> lines = text.strip().lines().toList();
        int at = 0;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            head.add(lines.get(at++));
        }
        boolean isStory = DATELINE.matcher(String.join("\n", head).strip()).lookingAt();
        if (isStory || String.join(" ", head).length() > LONGEST_HEAD || (at == lines.size() && !isEnded())) {
            head.clear();
            at = 0;
        }
        StringBuilder part = story;
        for (String line : lines.subList(at, lines.size())) {
            if (NOT_FOR_PUBLICATION.matcher(line.strip()).matches())
                part = notes;
            part.append(line).append('\n');
        }
        this.dateline = DATELINE.matcher(story.toString().strip());
    }

    /** The headline, without the sign that ends it. */
    @Nullable
    String headline() {
        List<String> embargo = embargo();
        List<String> lines = head.stream().map(String::strip)
                .filter(line -> !isTakeKey(line) && !line.startsWith("By ") && !embargo.contains(line)).toList();
        String line = PlainText.line(String.join(" ", lines));
        return line == null ? null : withoutSign(line);
    }

    /** Which of several versions it is, such as 1ST LEAD. */
    @Nullable
    String takeKey() {
        return PlainText.line(head.stream().map(String::strip).filter(WireText::isTakeKey).map(WireText::withoutSign)
                .collect(Collectors.joining(" ")));
    }

    @Nullable
    String byline() {
        return head.stream().map(String::strip).filter(line -> line.startsWith("By "))
                .map(WireText::withoutSign).findFirst().orElse(null);
    }

    @Nullable
    String dateline() {
        return dateline.lookingAt() ? dateline.group().strip() : null;
    }

    @Nullable
    String located() {
        String place = dateline.lookingAt() ? PlainText.first(dateline.group(1), dateline.group(4)) : null;
        return place == null ? null : DATE.matcher(place).replaceFirst("");
    }

    @Nullable
    String agency() {
        return dateline.lookingAt() ? PlainText.first(dateline.group(2), dateline.group(3)) : null;
    }

    List<String> paragraphs() {
        return Paragraphs.of(story.toString()).stream().filter(paragraph -> !isNote(paragraph)).toList();
    }

    @Nullable
    String notes() {
        String within = Paragraphs.of(story.toString()).stream().filter(WireText::isNote)
                .collect(Collectors.joining(" "));
        String embargo = embargo().stream().map(WireText::withoutSign).collect(Collectors.joining(" "));
        return PlainText.line(embargo + " " + within + " " + notes);
    }

    /** Head and beginning of the text, where a kill would stand. */
    String opening() {
        String all = String.join(" ", head) + "\n" + story;
        return all.substring(0, Math.min(OPENING, all.length()));
    }

    /** Lines of the head that hold the story; a headline may follow on the same line, and then stays what it is. */
    private List<String> embargo() {
        return EmbargoLine.among(head.stream().map(String::strip).toList()).stream()
                .filter(line -> WrittenTime.of(line) != null || EmbargoLine.is(line)).toList();
    }

    private static boolean isTakeKey(String line) {
        return TAKE_KEY.matcher(withoutSign(line)).matches();
    }

    /** A line of the head ends with =. */
    private static String withoutSign(String line) {
        return line.replaceFirst("\\s*=$", "");
    }

    private static boolean isNote(String paragraph) {
        return FOR_EDITORS.matcher(paragraph).lookingAt();
    }

    private boolean isEnded() {
        return !head.isEmpty() && head.getLast().strip().endsWith("=");
    }
}
