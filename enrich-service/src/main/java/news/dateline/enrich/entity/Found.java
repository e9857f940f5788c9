package news.dateline.enrich.entity;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Field;

/**
 * Words that name or refer to somebody or something, in a field of a story.
 *
 * @param tag  where they stand and what they seem to name
 * @param in   the field, null for the body
 * @param kind how they refer
 * @param name the name meant, without an article and a genitive
 * @param near what stands beside it
 */
record Found(Tag tag, @Nullable Field in, Kind kind, String name, Near near) {

    /**
     * What stands beside a name.
     *
     * @param placed does a word before it say that it is a place?
     * @param next   the name of a place that stands behind it and a comma, else empty
     * @param last   the name of a place that stands before it and a comma, else empty
     * @param closed does a comma, a full stop or the like stand behind that place: {@code in Paris, Texas, a man …}?
     */
    record Near(boolean placed, String next, String last, boolean closed) {

        static final Near NOTHING = new Near(false, "", "", false);
    }

    /** How words refer to an entity: by its name, by its people (North Korean), by what it is (the secretary). */
    enum Kind {
        NAME, DEMONYM, DESCRIPTION
    }

    boolean named() {
        return kind == Kind.NAME;
    }

    Mention mention() {
        return new Mention(tag.start(), tag.end(), tag.text(), in);
    }

    /** The same, seen to be another type or called by another name. */
    Found as(EntityType type, String other) {
        return new Found(new Tag(tag.start(), tag.end(), tag.text(), type), in, kind, other, near);
    }
}
