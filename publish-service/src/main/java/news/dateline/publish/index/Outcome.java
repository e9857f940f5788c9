package news.dateline.publish.index;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What an answer about one document, or about a whole request, means. */
enum Outcome {
    /** It is in the index. */
    INDEXED,
    /** The index holds this version or a newer one: done as well. */
    CONFLICT,
    /** Never, as it is. */
    REFUSED,
    /** Not now. */
    LATER;

    private static final Set<Integer> REFUSALS = Set.of(400, 413);

    static Outcome of(int status, JsonNode error) {
        if (status < 300) {
            return INDEXED;
        }
        if (status == 409) {
            return CONFLICT;
        }
        return REFUSALS.contains(status) && !isOfTheCluster(error) ? REFUSED : LATER;
    }

    /** Errors with the status of a bad document that are in truth about the indices, or not from Elasticsearch. */
    private static boolean isOfTheCluster(JsonNode error) {
        return error.path("type").asString("").isEmpty()
                || error.path("reason").asString("").startsWith("no write index is defined");
    }
}
