package news.dateline.publish.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person, organisation, place or event of a story, by its one canonical name. */
public record Entity(
        String id,
        String type,
        String name,
        List<Mention> mentions,
        @Nullable String country,
        @Nullable Location location,
        @Nullable Double salience) {

    public Entity {
        Required.of("entities.id", id);
        Required.of("entities.type", type);
        Required.of("entities.name", name);
        mentions = Required.listOf("entities.mentions", mentions);
    }
}
