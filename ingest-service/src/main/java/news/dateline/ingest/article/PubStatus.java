package news.dateline.ingest.article;

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

    /** The status that the word names, exactly as the standards spell it. */
    public static PubStatus of(String word) {
        for (PubStatus status : values()) {
            if (status.word.equals(word))
                return status;
        }
        String hint = word.equalsIgnoreCase("cancelled") ? "; the standards spell it canceled, with one l" : "";
        throw new InvalidArticle("pubStatus: came '" + PlainText.excerpt(word)
                + "', expected usable, withheld or canceled" + hint);
    }

    @Override
    public String toString() {
        return word;
    }
}
