package news.dateline.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.PubStatus;

/**
 * Kills and holds that a wire tells in words alone, for people: "KILL KILL KILL", "STORY WITHDRAWN", "HOLD HOLD HOLD".
 * Such a story is itself taken back, and so is each one that it names.
 */
final class TextKills {

    private static final Pattern KILL = Pattern.compile(
            """
                    [\\W_]*(
                    KILL[\\W_]+KILL | (BULLETIN|MANDATORY|URGENT)[\\W_]+KILL | KILL[\\W_]+(NOTICE|ADVISORY|MESSAGE)
                    | (STORY|ITEM|REPORT|ARTICLE|PICTURE|PHOTO)[\\W_]+(IS[\\W_]+|HAS[\\W_]+BEEN[\\W_]+)?WITHDRAWN | WITHDRAWN[\\W_]
                    | ANNUL[EÉ]E?[\\W_]+ANNUL[EÉ]E? | ANNULATION\\b | ACHTUNG[\\W_]+SPERRE
                    | ANULAD[AO][\\W_]+ANULAD[AO] | ANULACI[OÓ]N\\b | ANNULLAT[AO][\\W_]+ANNULLAT[AO] | ANNULLAMENTO\\b
                    )""",
            Pattern.COMMENTS);
    private static final Pattern HOLD = Pattern.compile("[\\W_]*HOLD[\\W_]+HOLD");
    private static final Pattern TAKE_KEY = Pattern.compile("(?i)(bulletin |mandatory )?kill");

    private TextKills() {
    }

    /** The story; or, where it is a kill or a hold, what takes it back and those that it names. */
    static List<Article> of(Article article) {
        if (article.pubStatus() != PubStatus.USABLE)
            return List.of(article);
        if (is(KILL, article) || TAKE_KEY.matcher(Objects.requireNonNullElse(article.genre(), "")).matches())
            return takenBack(article, PubStatus.CANCELED);
        return is(HOLD, article) ? takenBack(article, PubStatus.WITHHELD) : List.of(article);
    }

    private static boolean is(Pattern words, Article article) {
        int paragraph = article.bodyText().indexOf("\n\n");
        String opening = paragraph < 0 ? article.bodyText() : article.bodyText().substring(0, paragraph);
        return Stream.of(article.headline(), article.genre(), opening).filter(Objects::nonNull)
                .anyMatch(text -> words.matcher(text).lookingAt());
    }

    private static List<Article> takenBack(Article article, PubStatus status) {
        List<Article> all = new ArrayList<>(List.of(article.takenBack(status)));
        article.corrects().forEach(uri -> all.add(article.takingBack(uri, status)));
        return all;
    }
}
