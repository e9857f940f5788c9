package news.dateline.ingest.article;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be done with a story. An unknown word is refused, never published: a status that nobody knows might be a kill. */
public enum PubStatus {

    /** May be published. */
    USABLE("usable"),
    /** Must be hidden until a newer version is usable. */
    WITHHELD("withheld"),
    /** Is killed: every version must go. */
    CANCELED("canceled");

    private final String word;

    PubStatus(String word) {
        this.word = word;
    }

    /** The status that a word names, spelt as the standards do, in letters of any size and with the scheme of a code or not. */
    public static PubStatus of(String word) {
        return find(word).orElseThrow(() -> {
            String hint = plain(word).equals("cancelled") ? "; the standards spell it canceled, with one l" : "";
            return new InvalidArticle("pubStatus: came '" + PlainText.excerpt(word)
                    + "', expected usable, withheld or canceled" + hint);
        });
    }

    /** Likewise, where an unknown word does no harm. */
    public static Optional<PubStatus> find(String word) {
        String plain = plain(word);
        return Stream.of(values()).filter(status -> status.word.equals(plain)).findFirst();
    }

    /** Whether a word says that a story is usable, but not yet. */
    public static boolean isEmbargoed(String word) {
        return plain(word).equals("embargoed");
    }

    /** In small letters, without the scheme of a code before it: of {@code stat:Canceled } canceled. */
    private static String plain(String word) {
        String bare = word.strip().replaceFirst("/$", "");
        return bare.substring(Math.max(bare.lastIndexOf(':'), bare.lastIndexOf('/')) + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return word;
    }
}
