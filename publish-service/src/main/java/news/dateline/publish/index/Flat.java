package news.dateline.publish.index;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
        return of(entities, _ -> true);
    }

    /** Those entities of the story that the fact names. */
    static Flat of(Fact fact, List<Entity> entities) {
        Set<String> who = new HashSet<>(fact.who());
        Set<String> where = new HashSet<>(fact.where());
        return of(entities, entity -> who.contains(entity.name()) || where.contains(entity.name()));
    }

    private static Flat of(List<Entity> entities, Predicate<Entity> isWanted) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> organizations = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        Set<String> countries = new LinkedHashSet<>();
        Set<Location> locations = new LinkedHashSet<>();
        for (Entity entity : entities) {
            if (isWanted.test(entity)) {
                switch (entity.type()) {
                    case "PERSON" -> people.add(entity.name());
                    case "ORGANIZATION" -> organizations.add(entity.name());
                    case "PLACE" -> places.add(entity.name());
                    default -> {
                        // Other types have no array of their own
                    }
                }
                add(entity.country(), countries);
                add(entity.location(), locations);
            }
        }
        return new Flat(List.copyOf(people), List.copyOf(organizations), List.copyOf(places), List.copyOf(countries),
                List.copyOf(locations));
    }

    private static <T> void add(@Nullable T part, Set<T> parts) {
        if (part != null) {
            parts.add(part);
        }
    }
}
