package news.dateline.publish.query;

import org.jspecify.annotations.Nullable;

/** A parameter that is set by being there: {@code ?highlight} as well as {@code ?highlight=true}. */
final class Flag {
    private Flag() {
    }

    static boolean isSet(String name, @Nullable String value) {
        return switch (value) {
            case "", "true" -> true;
            case null -> false;
            case "false" -> false;
            default ->
                throw new BadQuestion("`" + name + "` is \"" + value + "\", expected `true`, `false` or no value");
        };
    }
}
