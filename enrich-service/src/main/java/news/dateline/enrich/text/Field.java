package news.dateline.enrich.text;

/** The field of a story that a span lies in; a span that names none lies in the body. */
public enum Field {
    HEADLINE
}
