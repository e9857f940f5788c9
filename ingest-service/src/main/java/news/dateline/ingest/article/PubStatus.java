package news.dateline.ingest.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may be done with a story. An unknown word is refused, never published: a status that nobody knows might be a kill. */
public enum PubStatus {

    /** May be published. */
    USABLE("usable", "useable"),
    /** Must be hidden until a newer version is usable. */
    WITHHELD("withheld", "witheld withhold held hold onhold"),
    /** Is killed: every version must go. */
    CANCELED("canceled", "cancelled cancel kill killed withdrawn retracted");

    private static final Set<String> EMBARGOED = Set.of("embargoed", "embargo", "underembargo");

    private final String word;
    private final String others;

    PubStatus(String word, String others) {
        this.word = word;
        this.others = others;
    }

    /** The status that a word names, in the spelling of the standards (canceled) or one that wires have for it. */
    public static PubStatus of(String word) {
        return find(word).orElseThrow(() -> new InvalidArticle("pubStatus: came '" + PlainText.excerpt(word)
                + "', expected usable, withheld or canceled"));
    }

    /** Likewise, where an unknown word does no harm. */
    public static Optional<PubStatus> find(String word) {
        String spelling = spelling(word);
        return Stream.of(values()).filter(status -> status.isSpelt(spelling)).findFirst();
    }

    private boolean isSpelt(String spelling) {
        return word.equals(spelling) || List.of(others.split(" ", -1)).contains(spelling);
    }

    /** Whether a word says that a story is usable, but not yet. */
    public static boolean isEmbargoed(String word) {
        return EMBARGOED.contains(spelling(word));
    }

    /** Small letters alone, without the scheme of a code before them: of {@code stat:Canceled } canceled. */
    private static String spelling(String word) {
        int scheme = Math.max(word.lastIndexOf(':'), word.stripTrailing().replaceFirst("/$", "").lastIndexOf('/'));
        return word.substring(scheme + 1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Override
    public String toString() {
        return word;
    }
}
