package news.dateline.publish.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses what the contract does not allow to be absent, by the name of the field. */
final class Required {
    private Required() {
    }

    static void of(String field, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("`" + field + "` is missing");
        }
    }

    static <T> List<T> listOf(String field, @Nullable List<T> values) {
        if (values == null) {
            throw new IllegalArgumentException("`" + field + "` is missing, expected an array (it may be empty)");
        }
        for (T value : values) {
            if (value == null) {
                throw new IllegalArgumentException("`" + field + "` holds a null");
            }
        }
        return List.copyOf(values);
    }
}
