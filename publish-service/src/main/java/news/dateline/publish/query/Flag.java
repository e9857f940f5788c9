package news.dateline.publish.query;

import org.jspecify.annotations.Nullable;

/** A parameter that is set by being there: {@code ?highlight} as well as {@code ?highlight=true}. */
final class Flag {
    private Flag() {
    }

    static boolean isSet(@Nullable String value) {
        return value != null && !value.equals("false");
    }
}
