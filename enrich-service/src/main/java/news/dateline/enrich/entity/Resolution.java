package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Field;

/** Brings the mentions of one story together: surnames to full names, acronyms to their long forms, aliases to names. */
final class Resolution {

    /** A tag and the field it stands in. */
    record Named(Tag tag, @Nullable Field in) {
    }

    private record Key(EntityType type, String name, @Nullable Known known) {
    }

    private static final int EARLY = 500;

    private final Gazetteer gazetteer;
    private final List<Named> mentions;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();

    Resolution(Gazetteer gazetteer, List<Named> mentions) {
        this.gazetteer = gazetteer;
        this.mentions = mentions;
        for (var named : mentions) {
            var name = clean(named.tag.text());
            switch (named.tag.type()) {
                case PERSON -> meetPerson(name);
                case ORGANIZATION -> meetOrganisation(name);
                case PLACE -> {
                }
            }
        }
    }

    List<Entity> entities() {
        var groups = new LinkedHashMap<String, List<Named>>();
        var keys = new HashMap<String, Key>();
        for (var named : mentions) {
            var key = key(named.tag);
            var id = key.type.name().toLowerCase(java.util.Locale.ROOT) + "/" + Slug.of(key.name);
            keys.putIfAbsent(id, key);
            groups.computeIfAbsent(id, any -> new ArrayList<>()).add(named);
        }
        double most = groups.values().stream().mapToDouble(Resolution::weight).max().orElse(1);
        var found = new ArrayList<Entity>();
        groups.forEach((id, named) -> {
            var key = keys.get(id);
            if (key != null) {
                found.add(entity(id, key, named, Math.round(weight(named) / most * 1000) / 1000.0));
            }
        });
        found.sort(Comparator.comparingDouble(Entity::salience).reversed());
        return found;
    }

    private static Entity entity(String id, Key key, List<Named> named, double salience) {
        var mentions = named.stream()
                .sorted(Comparator.comparing((Named n) -> n.in == null).thenComparingInt(n -> n.tag.start()))
                .map(n -> new Mention(n.tag.start(), n.tag.end(), n.tag.text(), n.in)).toList();
        return new Entity(id, key.type, key.name, mentions, key.known == null ? null : key.known.country(),
                key.known == null ? null : key.known.location(), salience);
    }

    private static double weight(List<Named> named) {
        double weight = 0;
        for (var one : named) {
            weight += one.in != null ? 3 : one.tag.start() < EARLY ? 2 : 1;
        }
        return weight;
    }

    private Key key(Tag tag) {
        var name = clean(tag.text());
        return switch (tag.type()) {
            case PERSON -> new Key(EntityType.PERSON, people.getOrDefault(name, name), null);
            case ORGANIZATION -> organisation(name);
            case PLACE -> place(name);
        };
    }

    private Key place(String name) {
        var known = gazetteer.find(name);
        return known == null || known.kind() == Known.Kind.ORGANIZATION
                ? new Key(EntityType.PLACE, name, null)
                : new Key(EntityType.PLACE, known.name(), known);
    }

    private Key organisation(String name) {
        var known = gazetteer.find(name);
        if (known != null && known.kind() == Known.Kind.ORGANIZATION) {
            return new Key(EntityType.ORGANIZATION, known.name(), known);
        }
        return new Key(EntityType.ORGANIZATION, organisations.getOrDefault(name, name), null);
    }

    private void meetPerson(String name) {
        var parts = name.split(" ", -1);
        if (parts.length < 2) {
            return;
        }
        people.merge(parts[parts.length - 1], name, Resolution::fuller);
        if (parts.length == 3) {
            people.putIfAbsent(parts[0], name);
        }
        people.put(name, name);
    }

    private void meetOrganisation(String name) {
        var parts = name.split(" ", -1);
        if (parts.length > 1) {
            organisations.merge(Acronym.of(name), name, Resolution::fuller);
            // "the Ministry" alone could be anybody's, "Acme" is Acme Corp.
            organisations.putIfAbsent(parts[0], name);
        }
    }

    /** The name met first, unless the other one says more of the same. */
    private static String fuller(String met, String other) {
        return other.length() > met.length() && other.endsWith(met) ? other : met;
    }

    private static String clean(String name) {
        var key = Lines.key(name);
        return key.startsWith("The ") || key.startsWith("the ")
                ? key.substring(4)
                : key.endsWith("'s")
                        ? key.substring(0, key.length() - 2)
                        : name.indexOf('\n') < 0 ? name : key;
    }
}
