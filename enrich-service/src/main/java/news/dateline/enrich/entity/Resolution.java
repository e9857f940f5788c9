package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Brings together what of one story names the same: surnames and full names, acronyms and long forms, aliases and names. */
final class Resolution {

    private static final int EARLY = 500;
    private static final double REFERENCE = 0.5;
    /** What the lists have for an organisation, but may as well be the house it sits in. */
    private static final Set<String> HOUSES = Set.of("White House", "Kremlin", "Pentagon", "Congress", "Senate");

    private final Gazetteer gazetteer;
    private final Authority authority;
    private final People people;
    private final Organisations organisations = new Organisations();
    private final Places places;

    Resolution(Gazetteer gazetteer, Authority authority, String language) {
        this.gazetteer = gazetteer;
        this.authority = authority;
        this.people = new People();
        this.places = new Places(gazetteer, language);
    }

    /** Meets the names of a story, each with one type. */
    List<Found> meet(List<Found> names) {
        var typed = typed(names);
        for (var name : typed) {
            switch (name.tag().type()) {
                case PERSON -> people.meet(name.name());
                case ORGANIZATION -> organisations.meet(name.name());
                case PLACE -> places.meet(name, name.name());
                case EVENT, WORK -> {
                }
            }
        }
        return typed;
    }

    People people() {
        return people;
    }

    /** One type and one spelling for one name: what the newsroom says, what is known, what most of the mentions seem to be. */
    private List<Found> typed(List<Found> names) {
        var spellings = new Spellings(names, gazetteer);
        var votes = new HashMap<String, Map<EntityType, Integer>>();
        var surnames = new People();
        var placed = new HashSet<String>();
        for (var found : names) {
            var name = spellings.of(found.name(), found.tag().type());
            if (found.named()) {
                votes.computeIfAbsent(name, any -> new LinkedHashMap<>()).merge(found.tag().type(), 1,
                        Integer::sum);
                if (found.tag().type() == EntityType.PERSON) {
                    surnames.meet(name);
                } else if (found.near().placed() || !found.near().next().isEmpty()) {
                    placed.add(name);
                }
            } else {
                placed.addAll(gazetteer.namesOf(name));
            }
        }
        var typed = new ArrayList<Found>(names.size());
        for (var found : names) {
            if (found.named() && places.isThere(found)) {
                typed.add(found.as(EntityType.PLACE, found.name()));
                continue;
            }
            var name = spellings.of(found.name(), found.tag().type());
            boolean other = found.tag().type() == EntityType.PLACE
                    || (found.tag().type() == EntityType.ORGANIZATION && People.withParticle(name));
            boolean person = other && surnames.surname(name) && !placed.contains(name);
            typed.add(!found.named()
                    ? found.as(EntityType.PLACE, found.name())
                    : found.as(person ? EntityType.PERSON : type(name, found.tag().type(), votes), name));
        }
        return typed;
    }

    private EntityType type(String name, EntityType own, Map<String, Map<EntityType, Integer>> votes) {
        var given = authority.find(name);
        if (given != null) {
            return given.type();
        }
        var known = gazetteer.find(name);
        if (known != null && own == EntityType.ORGANIZATION && known.kind() == Known.Kind.COUNTRY) {
            return EntityType.PLACE;
        }
        if (known != null && own == EntityType.PLACE && known.kind() == Known.Kind.ORGANIZATION
                && !HOUSES.contains(known.name())) {
            return EntityType.ORGANIZATION;
        }
        var counts = Objects.requireNonNull(votes.get(name));
        // of two that are as often, what it was taken for first
        return counts.entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey).orElse(own);
    }

    /** The entities, the most salient first. */
    List<Entity> entities(List<Found> all) {
        var identities = new LinkedHashMap<String, Identity>();
        var groups = new HashMap<String, List<Found>>();
        for (var found : all) {
            var identity = identity(found);
            identities.putIfAbsent(identity.id(), identity);
            groups.computeIfAbsent(identity.id(), any -> new ArrayList<>()).add(found);
        }
        double most = groups.values().stream().mapToDouble(Resolution::weight).max().orElse(1);
        var entities = new ArrayList<Entity>();
        identities.forEach((id, identity) -> {
            var group = groups.getOrDefault(id, List.of());
            entities.add(entity(identity, group, Math.round(weight(group) / most * 1000) / 1000.0));
        });
        entities.sort(Comparator.comparingDouble(Entity::salience).reversed());
        return entities;
    }

    private static Entity entity(Identity identity, List<Found> group, double salience) {
        var sorted = group.stream().sorted(
                Comparator.comparing((Found found) -> found.in() == null)
                        .thenComparingInt(found -> found.tag().start()))
                .toList();
        return new Entity(identity.id(), identity.type(), identity.name(),
                sorted.stream().filter(Found::named).map(Found::mention).toList(),
                sorted.stream().filter(found -> !found.named()).map(Found::mention).toList(), identity.country(),
                identity.location(), salience);
    }

    private static double weight(List<Found> group) {
        double weight = 0;
        for (var found : group) {
            double place = found.in() != null ? 3 : found.tag().start() < EARLY ? 2 : 1;
            weight += found.named() ? place : place * REFERENCE;
        }
        return weight;
    }

    private Identity identity(Found found) {
        var given = authority.find(found.name());
        if (given != null && found.named()) {
            return given;
        }
        var full = switch (found.tag().type()) {
            case PERSON -> people.resolve(found.name());
            case ORGANIZATION -> organisation(found.name());
            case PLACE, EVENT, WORK -> found.name();
        };
        var givenInFull = authority.find(full);
        if (givenInFull != null) {
            return givenInFull;
        }
        return found.tag().type() == EntityType.PLACE
                ? givenOr(places.resolve(found, full))
                : Identity.of(found.tag().type(), full);
    }

    private Identity givenOr(Identity identity) {
        var given = authority.find(identity.name());
        return given == null || given.type() != identity.type() ? identity : given;
    }

    private String organisation(String name) {
        var known = gazetteer.find(name);
        if (known == null || known.kind() != Known.Kind.ORGANIZATION) {
            var full = organisations.resolve(name);
            known = gazetteer.find(full);
            return known != null && known.kind() == Known.Kind.ORGANIZATION ? known.name() : full;
        }
        return known.name();
    }
}
