package news.dateline.publish.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import news.dateline.publish.story.Entity;
import news.dateline.publish.story.Fact;
import news.dateline.publish.story.Location;

/** Entities as the flat arrays that dashboards count. */
final class Flat {
    private final Collection<String> people = new LinkedHashSet<>();
    private final Collection<String> organizations = new LinkedHashSet<>();
    private final Collection<String> places = new LinkedHashSet<>();
    private final Collection<String> countries = new LinkedHashSet<>();
    private final Collection<Location> locations = new LinkedHashSet<>();

    private Flat(List<Entity> entities, Predicate<Entity> isWanted) {
        for (Entity entity : entities) {
            if (isWanted.test(entity)) {
                add(entity);
            }
        }
    }

    static Flat of(List<Entity> entities) {
        return new Flat(entities, _ -> true);
    }

    /** Those entities of the story that the fact names. */
    static Flat of(Fact fact, List<Entity> entities) {
        Set<String> named = new HashSet<>(fact.who());
        named.addAll(fact.where());
        return new Flat(entities, entity -> named.contains(entity.name()));
    }

    private void add(Entity entity) {
        switch (entity.type()) {
            case "PERSON" -> people.add(entity.name());
            case "ORGANIZATION" -> organizations.add(entity.name());
            case "PLACE" -> places.add(entity.name());
            default -> {
                // Other types have no array of their own
            }
        }
        if (entity.country() != null) {
            countries.add(entity.country());
        }
        if (entity.location() != null) {
            locations.add(entity.location());
        }
    }

    void write(Fields out) {
        out.texts("people", people);
        out.texts("organizations", organizations);
        out.texts("places", places);
        out.texts("countries", countries);
        out.points("locations", locations);
    }
}
