package news.dateline.enrich.text;

/** Says the language of a text. */
public interface Languages {

    /** The language that the text is most likely written in; {@link Language#UNKNOWN} where nothing can be said. */
    Language guess(String text);
}
