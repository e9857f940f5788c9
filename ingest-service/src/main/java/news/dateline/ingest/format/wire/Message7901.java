package news.dateline.ingest.format.wire;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Identities;
import news.dateline.ingest.format.body.Paragraphs;
import news.dateline.ingest.format.body.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * A message of IPTC 7901: {@code SOH source+number priority category words options}, a line of keywords, {@code STX}
 * headline and text, {@code ETX} and the time of day. Its number begins again each day, so the day is part of its
 * identity.
 */
final class Message7901 {

    static final String START = "\u0001";

    private static final Pattern HEADER = Pattern
            .compile("\u0001\\s*([A-Za-z]{1,8})[ -]?(\\d{1,6})\\s+(\\d)\\s+(\\S{1,3})\\s+(\\d{1,6})?([^\\r\\n]*)");
    private static final Pattern KILLED = Pattern.compile(
            "\\b(?:kill|withdraw|cancel|disregard|annul|anul|streich|verwende)\\w*\\b[^.]{0,60}?\\b(?:item|story|message|no\\.?"
                    + "|number|num[eé]ro|d[eé]p[eê]che|noticia|nota|meldung|notizia)\\s+(?:[a-z]{2,5}\\s*)?0*(\\d{1,6})\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Submission submission;
    private final Matcher header;
    private final String keywords;
    private final WireText text;
    private final @Nullable Instant sent;

    Message7901(String message, Submission submission) {
        this.submission = submission;
        this.header = HEADER.matcher(message);
        if (!header.find() || header.start() != 0)
            throw Malformed.syntax(Iptc7901Reader.FORMAT + ": the header came as '" + PlainText.excerpt(firstLine(
                    message)) + "', expected source and number, priority, category and number of words");
        int stx = message.indexOf('\u0002');
        int start = stx < 0 ? header.end() : stx + 1;
        int etx = message.indexOf('\u0003', start);
        this.keywords = stx < 0 ? "" : message.substring(header.end(), Math.max(header.end(), stx));
        this.text = new WireText(message.substring(start, etx < 0 ? message.length() : etx));
        this.sent = etx < 0 ? null : WireTimes.ofDay(message.substring(etx + 1));
    }

    static boolean isStart(String head) {
        return HEADER.matcher(head).lookingAt();
    }

    List<Article> articles() {
        Instant made = Objects.requireNonNullElse(sent, submission.received());
        String provider = provider();
        String number = number(header.group(2));
        Draft draft = new Draft(submission.source(), Iptc7901Reader.FORMAT, submission.received());
        Subjects subjects = new Subjects();
        subjects.add("iptc7901cat:" + header.group(4), null);
        String slug = PlainText.line(keywords);
        draft.uri(uri(number, made)).version(sent == null ? null : sent.toString()).versionCreated(sent)
                .provider(provider).headline(text.headline())
                .slugline(slug == null ? null : slug.replaceAll("/+$", "")).byline(text.byline())
                .dateline(text.dateline()).located(text.located()).urgency(urgency()).genre(text.takeKey())
                .bodyText(Paragraphs.body(text.paragraphs(), text.headline())).edNote(text.notes())
                .subjects(subjects.all()).corrects(killed(made, number));
        return List.of(draft.finish());
    }

    private String uri(String number, Instant on) {
        return Identities.ofDay(Iptc7901Reader.FORMAT, header.group(1), number, on);
    }

    /** Zeros before a number come and go. */
    private static String number(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    private @Nullable Integer urgency() {
        return header.group(3).equals("0") ? null : Integer.valueOf(header.group(3));
    }

    private String provider() {
        Matcher name = Pattern.compile("\\b([A-Za-z]{2,8})\\s+\\d{1,6}\\s*$").matcher(header.group(6));
        String agency = text.agency();
        return agency != null ? agency : name.find() ? name.group(1) : header.group(1);
    }

    /** Earlier messages of the day that the words of this one name by their number as killed. */
    private List<String> killed(Instant on, String own) {
        List<String> killed = new ArrayList<>();
        Matcher number = KILLED.matcher(text.opening());
        while (number.find()) {
            String other = number(number.group(1));
            // a greater number than its own has not come yet today, so it is of yesterday
            boolean isOfToday = Integer.parseInt(other) < Integer.parseInt(own);
            if (!other.equals(own))
                killed.add(uri(other, isOfToday ? on : on.minus(1, ChronoUnit.DAYS)));
        }
        return killed;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
