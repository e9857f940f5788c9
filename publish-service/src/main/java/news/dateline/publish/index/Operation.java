package news.dateline.publish.index;

import java.nio.charset.StandardCharsets;
import news.dateline.publish.story.Story;

/** One document on its way into the index: its two lines of a bulk request, and the story it is of. */
final class Operation {
    final Story story;
    final String id;
    final byte[] action;
    final byte[] document;
    int attempts;

    Operation(Story story, String id, byte[] action, byte[] document) {
        this.story = story;
        this.id = id;
        this.action = action;
        this.document = document;
    }

    /** Bytes of the two lines with their ends. */
    int size() {
        return action.length + document.length + 2;
    }

    int idBytes() {
        return id.getBytes(StandardCharsets.UTF_8).length;
    }
}
