package news.dateline.publish.index;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import news.dateline.publish.story.Entity;
import news.dateline.publish.story.Fact;
import news.dateline.publish.story.Location;
import org.jspecify.annotations.Nullable;

/** Entities as the flat arrays that dashboards count. */
record Flat(
        List<String> people,
        List<String> organizations,
        List<String> places,
        List<String> countries,
        List<Location> locations) {

    static Flat of(List<Entity> entities) {
        return new Flat(names(entities, "PERSON"), names(entities, "ORGANIZATION"), names(entities, "PLACE"),
                distinct(entities, Entity::country), distinct(entities, Entity::location));
    }

    /** Those entities of the story that the fact names. */
    static Flat of(Fact fact, List<Entity> entities) {
        Set<String> named = Set.copyOf(Stream.concat(fact.who().stream(), fact.where().stream()).toList());
        return of(entities.stream().filter(entity -> named.contains(entity.name())).toList());
    }

    private static List<String> names(List<Entity> entities, String type) {
        return entities.stream().filter(entity -> entity.type().equals(type)).map(Entity::name).distinct().toList();
    }

    private static <T> List<T> distinct(List<Entity> entities, Function<Entity, @Nullable T> part) {
        return entities.stream().map(part).filter(Objects::nonNull).map(Objects::requireNonNull).distinct().toList();
    }
}
