package news.dateline.ingest.format;

import java.util.List;
import java.util.Set;

/**
 * Reads the formats of one family. {@link Formats} finds the readers through {@code META-INF/services} and asks them in
 * the order in which they stand there.
 */
public interface FormatReader {

    /** Names of the formats it reads, as articles carry them. */
    List<String> names();

    /** Media types that mean this family and no other, in lower case. */
    Set<String> types();

    /** Endings of file names that mean this family, in lower case and without the dot. */
    Set<String> endings();

    /** Whether bytes that begin so are of this family, whatever is said about them. */
    Likeness likeness(Opening opening);

    /**
     * Gives out what the bytes hold, item by item. Throws {@link Malformed} or an
     * {@link news.dateline.ingest.article.InvalidArticle} where nothing behind the items given out can be read.
     */
    void read(Submission submission, Inside inside, Items out);

    /** How much some bytes look like a format. */
    enum Likeness {
        /** Not at all. */
        NONE,
        /** They may be; taken where nothing else is said or seen. */
        LOOSE,
        /** No other format begins like this; it goes before what is declared. */
        STRICT
    }
}
