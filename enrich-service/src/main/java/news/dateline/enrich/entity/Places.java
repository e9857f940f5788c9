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

    Places(Gazetteer gazetteer, String language) {
        this.gazetteer = gazetteer;
        this.language = language;
    }

    /** What the name names in the language of the story, else in English, or null. */
    private @Nullable Known known(String name) {
        var country = gazetteer.findCountry(name, language);
        return country == null ? gazetteer.find(name) : country;
    }

    /** Meets what says of itself in which country it is, before any is resolved. */
    void meet(Found found, String name) {
        var known = known(name);
        if (known != null && known.country() != null && !known.name().equals("Georgia")) {
            countries.merge(known.country(), 1, Integer::sum);
        } else if (known == null && found.near().next().isEmpty()) {
            var capital = gazetteer.capitalOf(name);
            if (capital != null) {
                countries.merge(capital, 1, Integer::sum);
            }
        }
        var within = found.near().next().isEmpty()
                ? null
                : within(gazetteer.cities(name, language), found.near().next());
        if (within != null) {
            countries.merge(within.country(), 1, Integer::sum);
        }
    }

    Identity resolve(Found found, String name) {
        var known = known(name);
        if (name.equals("Georgia") && gazetteer.findCountry(name, language) == null) {
            return georgia();
        }
        var cities = gazetteer.cities(name, language);
        if (!found.near().next().isEmpty() && !cities.isEmpty()) {
            var within = within(cities, found.near().next());
            if (within != null) {
                return within.equals(cities.getFirst()) ? city(within, false) : city(within, true);
            }
        }
        boolean metropolis = known != null && known.kind() == Known.Kind.REGION && !cities.isEmpty()
                && cities.getFirst().thousands() >= METROPOLIS && cities.getFirst().country().equals(known.country());
        if (known != null && known.kind() != Known.Kind.ORGANIZATION && !metropolis) {
            return Identity.of(EntityType.PLACE, known.name(), known.name(), known.country(), known.location());
        }
        return cities.isEmpty() || elsewhere(found.near().next()) ? unknown(name) : likely(name, cities);
    }

    private Identity unknown(String name) {
        var capital = gazetteer.capitalOf(name);
        return Identity.of(EntityType.PLACE, name, name, capital, null);
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
        for (var city : cities) {
            double score = score(name, city);
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

    private double score(String name, City city) {
        double score = Math.log10(city.thousands());
        score += countries.containsKey(city.country()) ? STORY : 0;
        score += city.country().equals(gazetteer.capitalOf(name)) ? 1 : 0;
        return score;
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
