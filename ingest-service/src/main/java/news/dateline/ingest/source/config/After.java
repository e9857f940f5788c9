package news.dateline.ingest.source.config;

/** What becomes of a file, an object or a message once Kafka has what was in it. */
public enum After {

    /** It is moved into the folder {@code done}, or {@code failed} where nothing in it could be read. */
    MOVE,
    /** It is deleted; where nothing in it could be read it is moved into {@code failed}. */
    DELETE,
    /** It stays; that it has been read is remembered. */
    KEEP
}
