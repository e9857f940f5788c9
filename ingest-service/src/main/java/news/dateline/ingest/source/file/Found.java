package news.dateline.ingest.source.file;

/**
 * A file that is there.
 *
 * @param name its name in the folder
 * @param size its bytes
 * @param stamp what changes when it changes, such as the time of its last change; holds no colon
 */
public record Found(String name, long size, String stamp) {

    /** The same for the same file as long as it does not change. */
    String state() {
        return size + ":" + stamp;
    }
}
