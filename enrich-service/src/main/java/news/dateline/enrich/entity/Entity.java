package news.dateline.enrich.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Someone or something a story names, all its mentions together.
 *
 * @param id         stable slug of type and canonical name, {@code person/rex-tillerson}, or the id of an authority file
 * @param type       what it is
 * @param name       canonical name
 * @param mentions   where it is named, headline first, then in the order of the text; none where it is referred to alone
 * @param references where it is referred to without its name: {@code the secretary}, {@code North Korean}; in that order too
 * @param country    ISO 3166 alpha-2 code of the country it is or lies in, where known
 * @param location   a point on the map, for places, where known
 * @param salience   from 0 to 1, how much the story is about it
 */
public record Entity(String id, EntityType type, String name, List<Mention> mentions, List<Mention> references,
        @Nullable String country, @Nullable Location location, double salience) {

    public Entity {
        mentions = List.copyOf(mentions);
        references = List.copyOf(references);
    }
}
