package news.dateline.ingest.format;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.format.body.EmbargoLine;
import org.jspecify.annotations.Nullable;

/**
 * Tells a mark without a time, {@code EMBARGO: Study finds it}, from the headline of a story about an embargo,
 * {@code EMBARGO: EU weighs oil ban on Russia}. The two look the same; but a story about an embargo speaks of it, and
 * one that waits does not.
 */
final class EmbargoMarks {

    /** Of this many letters on a story has said what it is about. */
    private static final int ENOUGH = 200;

    /** "Under embargo" and "embargoed until" are said of stories. */
    private static final Pattern TOPIC = Pattern
            .compile(
                    "(?iu)(?<!\\bunder )embargo(?!ed until| (?:until|lifts|ends|expires|date|time)\\b)|sperrfrist|sanction|sanktion"
                            + "|sanci[oó]n|sanzion|san[cç][aãoõ]|blockade|blocus|bloque[io]|boyc?k?ott|boicot");
    private static final Pattern OF_TRADE = Pattern
            .compile(
                    "(?iu)\\b(?:ban(?:s|ned|ning)?|trade|oil|gas|arms|weapons?|exports?|imports?|tariffs?|shipments?|[öo]l|waffen"
                            + "|handel|p[eé]trole|armes|petr[oó]leo|armas|petrolio|armi)\\b");

    private final Article article;

    EmbargoMarks(Article article) {
        this.article = article;
    }

    /** The mark that a line begins with; null where there is none, or the story is about one. */
    @Nullable
    EmbargoLine find(String line) {
        EmbargoLine mark = EmbargoLine.findMark(line);
        if (mark == null)
            return null;
        String rest = mark.rest(line);
        String words = words();
        if (TOPIC.matcher(rest).find() || TOPIC.matcher(words).find())
            return null;
        boolean isShown = EmbargoLine.isLoud(line.substring(0, mark.end())) && !EmbargoLine.isLoud(rest)
                && !OF_TRADE.matcher(rest).find();
        return isShown || words.length() >= ENOUGH ? mark : null;
    }

    /** What the story says, but for the words of marks. */
    private String words() {
        return Stream.concat(Stream.of(article.headline(), article.subheadline()).filter(Objects::nonNull),
                List.of(article.bodyText().split("\n\n", -1)).stream())
                .map(EmbargoMarks::withoutMark).collect(Collectors.joining(" "));
    }

    private static String withoutMark(String line) {
        EmbargoLine mark = EmbargoLine.find(line);
        if (mark == null)
            mark = EmbargoLine.findMark(line);
        return mark == null ? line : mark.rest(line);
    }
}
