package news.dateline.enrich.entity;

import org.jspecify.annotations.Nullable;

/**
 * A name that the service knows without having read it.
 *
 * @param kind     what it names
 * @param name     canonical name
 * @param country  ISO 3166 alpha-2 code of the country it is or lies in, where it does
 * @param location a point on the map, where known
 */
record Known(Kind kind, String name, @Nullable String country, @Nullable Location location) {

    /** What a known name names. */
    enum Kind {
        COUNTRY, DEMONYM, REGION, ORGANIZATION
    }

    EntityType type() {
        return kind == Kind.ORGANIZATION ? EntityType.ORGANIZATION : EntityType.PLACE;
    }
}
