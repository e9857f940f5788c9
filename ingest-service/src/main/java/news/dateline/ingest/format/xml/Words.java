package news.dateline.ingest.format.xml;

/** Text between tags. */
public record Words(String text) implements Content {
}
