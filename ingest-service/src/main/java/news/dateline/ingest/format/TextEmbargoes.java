package news.dateline.ingest.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.format.body.EmbargoLine;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.body.WrittenTime;
import org.jspecify.annotations.Nullable;

/**
 * Embargoes that a story tells in words alone, for people: "EMBARGOED UNTIL 00:01 GMT Tuesday 7 May 2024". They stand on
 * a line of their own at its head, and become a note to editors.
 */
final class TextEmbargoes {

    private static final int FIRST_LINES = 6;
    private static final String BETWEEN = "\n\n";
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{L}\\p{N}]{2}\\.|[!?;:)\\]/])\\s+");

    private final Article article;
    private final EmbargoMarks marks;
    private final List<String> notes = new ArrayList<>();
    private final List<@Nullable WrittenTime> times = new ArrayList<>();
    private boolean marked;
    private boolean lifted;

    private TextEmbargoes(Article article) {
        this.article = article;
        this.marks = new EmbargoMarks(article);
    }

    /** The story; held, where its words say so. */
    static Article of(Article article) {
        return article.pubStatus() == PubStatus.USABLE ? new TextEmbargoes(article).held() : article;
    }

    private Article held() {
        String headline = headline();
        String text = text();
        look(article.subheadline());
        look(article.slugline());
        if (article.edNote() != null) {
            String note = article.edNote();
            look(note);
            SENTENCE.matcher(note).results().forEach(end -> look(note.substring(end.end())));
        }
        if (times.isEmpty() && !marked)
            return article;
        String html = article.bodyHtml();
        for (String note : notes) {
            html = html == null ? null : Html.without(html, note);
        }
        return article.held(lifted ? article.embargoedUntil() : until(), String.join(" ", notes), headline, text, html);
    }

    /** What the format itself says holds, unless the words say a later time. A mark counts where nothing says a time. */
    private Instant until() {
        if (times.isEmpty())
            times.add(null);
        Instant structured = article.embargoedUntil();
        Instant until = structured;
        for (WrittenTime time : times) {
            boolean isSame = structured != null
                    && (time == null || time.mayBe(structured, article.versionCreated()));
            Instant said = isSame ? structured : latest(time);
            if (said != null && (until == null || said.isAfter(until)))
                until = said;
        }
        return until == null ? Article.HELD : until;
    }

    /** No time, or one that is not over before times end, holds until a later version says otherwise. */
    private Instant latest(@Nullable WrittenTime time) {
        Instant latest = time == null ? Article.HELD : time.latest(article.versionCreated());
        return latest.isAfter(Article.HELD) ? Article.HELD : latest;
    }

    private @Nullable EmbargoLine look(@Nullable String line) {
        if (line == null || !EmbargoLine.mayBegin(line))
            return null;
        lifted |= EmbargoLine.isLifted(line);
        EmbargoLine said = EmbargoLine.find(line);
        EmbargoLine found = said == null ? marks.find(line) : said;
        if (found != null && found.isMark())
            marked = true;
        else if (found != null)
            times.add(found.time());
        return found;
    }

    private @Nullable String headline() {
        String headline = article.headline();
        EmbargoLine found = look(headline);
        if (headline == null || found == null)
            return headline;
        String rest = split(found, headline);
        return rest.isEmpty() ? null : rest;
    }

    private String text() {
        String text = article.bodyText();
        List<String> left = new ArrayList<>();
        EmbargoLine open = null;
        int start = 0;
        for (int i = 0; i < FIRST_LINES && start <= text.length(); i++) {
            int end = text.indexOf(BETWEEN, start);
            String paragraph = text.substring(start, end < 0 ? text.length() : end);
            start = end < 0 ? text.length() + 1 : end + BETWEEN.length();
            // the time may have a line of its own
            WrittenTime below = open == null ? null : WrittenTime.of(paragraph);
            EmbargoLine found = below == null ? look(paragraph) : null;
            if (open != null && below != null) {
                if (!open.isMark())
                    times.removeLast();
                times.add(below);
                notes.add(paragraph);
            } else if (found == null) {
                left.add(paragraph);
            } else {
                String rest = split(found, paragraph);
                if (!rest.isEmpty())
                    left.add(rest);
            }
            open = found != null && found.time() == null && found.isWhole(paragraph) ? found : null;
        }
        if (start <= text.length())
            left.add(text.substring(start));
        return String.join(BETWEEN, left);
    }

    /** Takes note of what is said of an embargo, and leaves the rest of the line. */
    private String split(EmbargoLine found, String line) {
        notes.add(found.isWhole(line) ? line : line.substring(0, found.end()).strip());
        return found.isWhole(line) ? "" : found.rest(line);
    }
}
