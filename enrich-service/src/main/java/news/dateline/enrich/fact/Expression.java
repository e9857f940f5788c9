package news.dateline.enrich.fact;

/** The words in the body that give a fact its time. */
public record Expression(int start, int end, String text) {
}
