package news.dateline.publish.query;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How what a fact states stands to what happened. */
enum Modality {
    HAPPENED, PLANNED, ONGOING, DENIED, REPORTED;

    /** The name as the index has it; null where none is given. */
    static @Nullable String expect(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(values()).map(Enum::name).filter(name.toUpperCase(Locale.ROOT)::equals).findFirst()
                .orElseThrow(() -> new BadQuestion(
                        "`modality` is \"" + name + "\", expected one of " + Arrays.toString(values())));
    }
}
