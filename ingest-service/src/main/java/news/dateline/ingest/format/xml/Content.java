package news.dateline.ingest.format.xml;

/** What stands in an element: words and elements. */
public sealed interface Content permits Element, Words {
}
