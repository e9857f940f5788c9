package news.dateline.enrich.text;

/**
 * The language of a text.
 *
 * @param code       BCP 47 tag, {@code und} where nothing can be said
 * @param confidence from 0 to 1; a declared language is certain
 */
public record Language(String code, double confidence) {

    /** Nothing can be said about the language. */
    public static final Language UNKNOWN = new Language("und", 0);

    /** The primary subtag: {@code en} of {@code en-GB}. */
    public String primary() {
        var cut = code.indexOf('-');
        return cut < 0 ? code : code.substring(0, cut);
    }
}
