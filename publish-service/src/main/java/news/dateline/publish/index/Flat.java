package news.dateline.publish.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import news.dateline.publish.story.Entity;
import news.dateline.publish.story.Fact;
import news.dateline.publish.story.Location;

/** Entities as the flat arrays that dashboards count. */
final class Flat {
    private static final int FEW = 4;

    private final Collection<String> people = new LinkedHashSet<>(FEW);
    private final Collection<String> organizations = new LinkedHashSet<>(FEW);
    private final Collection<String> places = new LinkedHashSet<>(FEW);
    private final Collection<String> countries = new LinkedHashSet<>(FEW);
    private final Collection<Location> locations = new LinkedHashSet<>(FEW);

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
        Collection<String> who = quick(fact.who());
        Collection<String> where = quick(fact.where());
        return new Flat(entities, entity -> who.contains(entity.name()) || where.contains(entity.name()));
    }

    /** What can be asked for many names: a set, but not of a few. */
    private static Collection<String> quick(List<String> names) {
        return names.size() <= FEW ? names : new HashSet<>(names);
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
