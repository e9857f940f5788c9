package news.dateline.publish.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of names that are counted, and the fields that hold them. */
enum EntityType {
    PERSON("people"), ORGANIZATION("organizations"), PLACE("places"), COUNTRY("countries");

    private final String field;

    EntityType(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** The type of this name; all of them where there is no name. */
    static List<EntityType> named(@Nullable String name) {
        return name == null || name.isBlank() ? List.of(values()) : List.of(of(name));
    }

    private static EntityType of(String name) {
        return Arrays.stream(values()).filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst().orElseThrow(() -> new BadQuestion(
                        "`type` is \"" + name + "\", expected one of " + Arrays.toString(values())));
    }
}
