package news.dateline.ingest.format.wire;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.EmbargoLine;
import news.dateline.ingest.format.body.Identities;
import news.dateline.ingest.format.body.Paragraphs;
import news.dateline.ingest.format.body.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * A message of ANPA 1312. Lines of its head begin with ^ and end with {@code <} or {@code =}; the first is keyword, take
 * key and number of words. Leads and writethrus of a day carry the same keyword and take the place of those before, so
 * the keyword and the day are its identity; a message without a keyword goes by its number.
 */
final class AnpaMessage {

    private static final Pattern HEADER = Pattern.compile(
            "\u0016\u0016\u0001(\\w)(\\d{1,5})[^\\n]*\\n(\\w) (\\w)[^ -~]*\\s*([^\\n]*?)\\s*(\\d{2}-\\d{2})?\\s*(\\d{3,5})?\\s*\\n");
    private static final Pattern HEAD_LINE = Pattern.compile("\\^([^<=\\n]{0,500}+)[<=]");
    private static final Pattern LIST_LINE = Pattern.compile("^\\^(.*)$", Pattern.MULTILINE);
    private static final Pattern TAKE = Pattern.compile("(add|take|ld-add|box|advisory)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY = Pattern.compile("^.{1,80}?\\(([A-Z]{2,10})\\)");

    private final Submission submission;
    private final Matcher header;
    private final List<String> head = new ArrayList<>();
    private final String story;
    private final String keyword;
    private final @Nullable String takeKey;
    private final @Nullable Instant sent;

    AnpaMessage(String message, Submission submission) {
        this.submission = submission;
        String lines = message.replace("\r", "");
        this.header = HEADER.matcher(lines);
        if (!header.find())
            throw Malformed.syntax(AnpaReader.FORMAT + ": the two lines of the header are not there, expected service"
                    + " level and number, then priority, category, keyword, date and number of words");
        int stx = lines.indexOf('\u0002', header.end() - 1);
        int start = stx < 0 ? header.end() : stx + 1;
        int etx = lines.indexOf('\u0003', start);
        this.story = withoutHead(lines.substring(start, etx < 0 ? lines.length() : etx));
        this.sent = etx < 0 ? null : WireTimes.american(lines.substring(etx));
        String[] slug = head.isEmpty() ? new String[0] : head.removeFirst().split(",", -1);
        this.keyword = slug.length == 0 ? header.group(5).strip() : slug[0].strip();
        this.takeKey = slug.length > 2 ? PlainText.line(slug[1]) : null;
    }

    Article article() {
        Subjects subjects = new Subjects();
        subjects.add("a1312cat:" + header.group(4), null);
        Matcher agency = AGENCY.matcher(story.strip());
        List<String> paragraphs = paragraphs();
        String headline = headline();
        return new Draft(submission.source(), AnpaReader.FORMAT, submission.received()).uri(uri())
                .version(sent == null ? null : sent.toString()).versionCreated(sent)
                .provider(agency.find() ? agency.group(1) : null).headline(headline).slugline(bare(keyword))
                .byline(byline()).dateline(dateline()).located(located()).urgency(urgency()).genre(takeKey)
                .edNote(notes())
                .subjects(subjects.all()).bodyText(Paragraphs.body(paragraphs, headline)).finish();
    }

    private String uri() {
        Instant on = Objects.requireNonNullElse(sent, submission.received());
        String name = bare(keyword);
        boolean isTake = takeKey != null && TAKE.matcher(takeKey).find();
        if (name.isEmpty())
            name = header.group(1) + header.group(2);
        return Identities.ofDay("anpa1312", submission.source(), isTake ? name + " " + takeKey : name, on);
    }

    /** Without the part of the day that it was first sent for: AMs, PMs, both. */
    private static String bare(String keyword) {
        return keyword.replaceFirst("^(?i)(am|pm|bc|ap)-+", "").replaceFirst("^[A-Z]{2}--", "").strip();
    }

    private @Nullable Integer urgency() {
        int level = "fburdasn".indexOf(header.group(3).toLowerCase(Locale.ROOT)) + 1;
        return level == 0 ? null : level;
    }

    private @Nullable String headline() {
        return head.stream().filter(line -> !isNote(line) && !isByline(line)).findFirst().orElse(null);
    }

    private @Nullable String byline() {
        return head.stream().filter(AnpaMessage::isByline).findFirst().orElse(null);
    }

    private @Nullable String notes() {
        List<String> notes = head.stream().filter(AnpaMessage::isNote).toList();
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    private @Nullable String dateline() {
        Matcher dateline = Pattern.compile("^([^()]{2,60}\\([A-Z]{2,10}\\) [_—-]+)").matcher(story.strip());
        return dateline.find() ? dateline.group(1).replace('_', '—') : null;
    }

    private @Nullable String located() {
        String dateline = dateline();
        return dateline == null ? null : dateline.replaceFirst("\\s*\\(.*", "").replaceFirst(",[^,]*\\d.*$", "");
    }

    /** A message may be nothing but lines of a head, such as a list of headlines. */
    private List<String> paragraphs() {
        List<String> paragraphs = Paragraphs.of(LIST_LINE.matcher(written(story)).replaceAll("\n$1\n")).stream()
                .filter(line -> !line.matches("_+")).toList();
        if (!paragraphs.isEmpty() || head.size() < 2)
            return paragraphs;
        return head.stream().skip(1).filter(line -> !isNote(line)).map(AnpaMessage::written).toList();
    }

    private String withoutHead(String text) {
        Matcher lines = HEAD_LINE.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (lines.find()) {
            String line = PlainText.line(written(lines.group(1)));
            if (line != null && (!line.startsWith("*") || EmbargoLine.is(line)))
                head.add(line);
            lines.appendReplacement(rest, "");
        }
        lines.appendTail(rest);
        return rest.toString().replace("<", "").replaceAll("[\\f\u0004]", "");
    }

    private static boolean isByline(String line) {
        return line.startsWith("By ");
    }

    private static boolean isNote(String line) {
        return line.startsWith("Eds:") || line.startsWith("AP Photo") || line.startsWith("With ")
                || line.startsWith("EDITOR") || line.endsWith("Writer") || line.equals("Associated Press")
                || EmbargoLine.is(line);
    }

    /** Teleprinters had neither quotation marks nor dashes. */
    private static String written(String text) {
        return text.replace("``", "“").replace("''", "”").replace(" _ ", " — ");
    }
}
