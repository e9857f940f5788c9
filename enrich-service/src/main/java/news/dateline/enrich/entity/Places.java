package news.dateline.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The places of one story. Which of many of one name is meant is decided by what stands behind it ({@code Paris, Texas}), by
 * the countries that the story speaks of, and by size; where that does not decide, the place has a name and no more.
 */
final class Places {

    private static final Set<String> NEAR_GEORGIA = Set.of("RU", "AM", "AZ", "TR", "UA");
    /** How many times larger a city must be to be meant without any other sign. */
    private static final double SURE = 0.7;
    private static final double STORY = 1.5;
    /** A city of so many thousands of people is meant rather than the region of the same name around it. */
    private static final int METROPOLIS = 1000;

    private final Gazetteer gazetteer;
    private final String language;
    private final Map<String, Integer> countries = new HashMap<>();
    /** Of these, how often a country was met as its capital alone, by the name of that. */
    private final Map<String, Integer> capitals = new HashMap<>();
    /** Where the story says that a place lies, by the name of that; empty where it says two things. */
    private final Map<String, String> said = new HashMap<>();

    Places(Gazetteer gazetteer, String language) {
        this.gazetteer = gazetteer;
        this.language = language;
    }

    /** What the name names in the language of the story, else in English, or null. */
    private @Nullable Known known(String name) {
        var country = gazetteer.findCountry(name, language);
        return country == null ? gazetteer.find(name) : country;
    }

    /** {@code Jackson, Mississippi}: is it a city of the state behind it, whoever else has that name? */
    boolean isThere(Found found) {
        var where = found.near().next();
        return found.tag().type() != EntityType.PLACE && isState(where)
                && within(gazetteer.cities(found.name(), language), where) != null;
    }

    /** Meets what says of itself in which country it is, before any is resolved. */
    void meet(Found found, String name) {
        var known = known(name);
        if (known != null && known.country() != null && !known.name().equals("Georgia") && !isCongo(name)) {
            countries.merge(known.country(), 1, Integer::sum);
        } else if (known == null && behind(found).isEmpty()) {
            var capital = gazetteer.capitalOf(name);
            if (capital != null) {
                countries.merge(capital, 1, Integer::sum);
                capitals.merge(name, 1, Integer::sum);
            }
        }
        var next = behind(found);
        var within = next.isEmpty() ? null : within(gazetteer.cities(name, language), next);
        if (found.near().closed() && (within != null || isLesser(name, next))) {
            said.merge(name, next, (one, other) -> one.equals(other) ? one : "");
        }
        if (within != null) {
            countries.merge(within.country(), 1, Integer::sum);
        }
    }

    Identity resolve(Found found, String name) {
        var known = known(name);
        if (name.equals("Georgia") && gazetteer.findCountry(name, language) == null) {
            return georgia();
        }
        if (isCongo(name) && gazetteer.findCountry(name, language) == null) {
            return congo();
        }
        var around = stateAround(found, name);
        if (around != null) {
            return Identity.of(EntityType.PLACE, around + " US", around, "US", null);
        }
        var cities = gazetteer.cities(name, language);
        var where = behind(found).isEmpty() ? said.getOrDefault(name, "") : behind(found);
        var within = where.isEmpty() ? null : within(cities, where);
        if (within != null) {
            return city(within, !within.equals(cities.getFirst()));
        }
        boolean lesser = isLesser(name, where) && (found.near().closed() || behind(found).isEmpty());
        if (lesser) {
            var distinct = name + " " + gazetteer.state(where) + " US";
            return Identity.of(EntityType.PLACE, distinct, name, "US", null);
        }
        boolean metropolis = known != null && known.kind() == Known.Kind.REGION && !cities.isEmpty()
                && cities.getFirst().thousands() >= METROPOLIS && cities.getFirst().country().equals(known.country());
        if (known != null && known.kind() != Known.Kind.ORGANIZATION && !metropolis) {
            return Identity.of(EntityType.PLACE, known.name(), known.name(), known.country(), known.location());
        }
        if (elsewhere(where)) {
            return Identity.of(EntityType.PLACE, name);
        }
        var state = cities.isEmpty() && name.length() > 2 ? gazetteer.stateName(name) : null;
        if (state != null) {
            return Identity.of(EntityType.PLACE, state, state, "US", null);
        }
        return cities.isEmpty()
                ? Identity.of(EntityType.PLACE, name, name, gazetteer.capitalOf(name), null)
                : likely(name, cities);
    }

    /** {@code Peru, Indiana}: a place in that state that nobody knows, and no state itself. */
    private boolean isLesser(String name, String where) {
        return isState(where) && gazetteer.state(name) == null;
    }

    /** A state of the United States, and no country. */
    private boolean isState(String where) {
        var country = known(where);
        return !where.isEmpty() && gazetteer.state(where) != null
                && (country == null || country.kind() != Known.Kind.COUNTRY);
    }

    /** Where it is said to lie; of the two Congos a name alone says nothing. */
    private static String behind(Found found) {
        return isCongo(found.near().next()) ? "" : found.near().next();
    }

    /** {@code Buffalo, New York}, {@code Vancouver, Washington}: the state rather than the city of its name, or null. */
    private @Nullable String stateAround(Found found, String name) {
        if (found.near().last().isEmpty() || gazetteer.cities(name, language).isEmpty()) {
            return null;
        }
        var own = gazetteer.state(name);
        var code = own == null ? gazetteer.state(name + " state") : own;
        boolean there = code != null && gazetteer.cities(found.near().last(), language).stream()
                .anyMatch(city -> city.state().equals(code));
        return there ? name : null;
    }

    private static boolean isCongo(String name) {
        return name.equals("Congo") || name.equals("Congolese");
    }

    /** Which of the two the story speaks of by another name, or by its capital. */
    private Identity congo() {
        int kinshasa = countries.getOrDefault("CD", 0);
        int brazzaville = countries.getOrDefault("CG", 0);
        if (kinshasa == brazzaville) {
            return Identity.of(EntityType.PLACE, "Congo");
        }
        var code = kinshasa > brazzaville ? "CD" : "CG";
        var country = gazetteer.country(code);
        return Identity.of(EntityType.PLACE, country, country, code, null);
    }

    /** The largest city of these that lies in the state or country of that name, or null. */
    private @Nullable City within(List<City> cities, String where) {
        var state = gazetteer.state(where);
        var country = known(where);
        for (var city : cities) {
            boolean there = state != null && city.state().equals(state);
            if (there || (country != null && country.country() != null && country.country().equals(city.country())
                    && (state == null || country.kind() == Known.Kind.COUNTRY))) {
                return city;
            }
        }
        return null;
    }

    /** Is it a state or a country, so that the place lies there and not where a city of its name is known? */
    private boolean elsewhere(String where) {
        var country = known(where);
        return gazetteer.state(where) != null || (country != null && country.kind() == Known.Kind.COUNTRY);
    }

    private Identity likely(String name, List<City> cities) {
        City best = cities.getFirst();
        double first = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        var capital = gazetteer.capitalOf(name);
        boolean other = cities.stream().anyMatch(city -> !city.country().equals(capital) && spokenOf(name, city));
        for (var city : cities) {
            boolean ruling = city.country().equals(capital) && (!other || spokenOf(name, city));
            double score = Math.log10(city.thousands()) + (spokenOf(name, city) ? STORY : 0) + (ruling ? 1 : 0);
            if (score > first) {
                second = first;
                first = score;
                best = city;
            } else {
                second = Math.max(second, score);
            }
        }
        boolean alone = second == Double.NEGATIVE_INFINITY;
        boolean sure = alone ? best.thousands() >= 100 || first > Math.log10(best.thousands()) : first - second >= SURE;
        return sure ? city(best, !best.equals(cities.getFirst())) : Identity.of(EntityType.PLACE, name);
    }

    /** Does the story speak of the country of that city, by more than the name of the city? */
    private boolean spokenOf(String name, City city) {
        int own = city.country().equals(gazetteer.capitalOf(name)) ? capitals.getOrDefault(name, 0) : 0;
        return countries.getOrDefault(city.country(), 0) > own;
    }

    private static Identity city(City city, boolean lesser) {
        var distinct = lesser ? city.name() + " " + city.state() + " " + city.country() : city.name();
        return Identity.of(EntityType.PLACE, distinct, city.name(), city.country(), city.location());
    }

    /** The country or the state, by what else the story speaks of. */
    private Identity georgia() {
        int east = countries.getOrDefault("GE", 0) * 3;
        for (var near : NEAR_GEORGIA) {
            east += countries.getOrDefault(near, 0);
        }
        int west = countries.getOrDefault("US", 0);
        if (east > west) {
            return Identity.of(EntityType.PLACE, "Georgia", "Georgia", "GE", null);
        }
        return west > east
                ? Identity.of(EntityType.PLACE, "Georgia US", "Georgia", "US", null)
                : Identity.of(EntityType.PLACE, "Georgia");
    }
}
