package news.dateline.publish.index;

import java.util.List;
import java.util.stream.Stream;

/** Where words are looked for that name no field. */
public final class Texts {
    /** The forms that words have in the languages that a cluster can analyse. */
    static final String FORMS = "forms";
    /** Indices of earlier releases hold the words of all texts, and their forms, a second time there. */
    private static final String EARLIER = "text";

    private Texts() {
    }

    /** The fields of stories and of facts; an index passes over those that it does not have. */
    public static List<String> fields() {
        return Stream.of(Kind.values()).flatMap(kind -> fields(kind).stream()).distinct().toList();
    }

    static List<String> fields(Kind kind) {
        return Stream.concat(kind.texts().stream(), Stream.of(FORMS + ".*", EARLIER, EARLIER + ".*")).toList();
    }
}
