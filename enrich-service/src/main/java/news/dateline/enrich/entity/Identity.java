package news.dateline.enrich.entity;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Who or what a name was found to name.
 *
 * @param id       what is the same for the same entity
 * @param type     what it is
 * @param name     canonical name
 * @param country  ISO 3166 alpha-2 code, where known
 * @param location where it is, where known
 */
record Identity(String id, EntityType type, String name, @Nullable String country, @Nullable Location location) {

    /** Known by its name alone. */
    static Identity of(EntityType type, String name) {
        return of(type, name, name, null, null);
    }

    static Identity of(EntityType type, String distinct, String name, @Nullable String country,
            @Nullable Location location) {
        return new Identity(type.name().toLowerCase(Locale.ROOT) + "/" + Slug.of(distinct), type, name, country,
                location);
    }
}
