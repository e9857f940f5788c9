package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The names of countries, cities, regions and organisations that are known beforehand. */
final class Gazetteer {

    private static final String GERMAN = "de";
    private static final Gazetteer SHIPPED = new Gazetteer();

    private final Map<String, Known> names = new HashMap<>(16_000);
    private final Map<String, List<City>> cities = new HashMap<>(40_000);
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Map<String, Map<String, Known>> foreign = new HashMap<>();
    private final Map<String, Map<String, City>> foreignCities = new HashMap<>();
    private final Map<String, Map<String, String>> peoples = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> stateNames = new HashMap<>();

    private Gazetteer() {
        Lines.of("cities.txt").stream().map(City::of).forEach(city -> city(city, city.name()));
        Lines.of("city-names.txt").forEach(line -> otherwise(List.of(line.split(";", -1))));
        Lines.of("countries.txt").forEach(line -> country(line.split(";", -1)));
        Lines.of("country-names.txt").forEach(this::foreign);
        Lines.of("people-names.txt").forEach(this::people);
        Lines.of("place-names.txt").forEach(this::foreignPlace);
        Lines.of("organisations.txt").forEach(this::organisation);
        Lines.of("regions.txt").forEach(this::region);
        Lines.of("states.txt").forEach(this::addState);
    }

    /** What the service comes with. */
    static Gazetteer shipped() {
        return SHIPPED;
    }

    /** What the name names in English, cities apart, or null where it is unknown. */
    @Nullable
    Known find(String name) {
        return names.get(Lines.key(name));
    }

    /** The country or region that the name names in a language, by the primary subtag of that, or null. */
    @Nullable
    Known findCountry(String name, String language) {
        var names = foreign.getOrDefault(language, Map.of());
        var known = names.get(Lines.key(name));
        return known != null ? known : names.get(Lines.key(nominative(name, language)));
    }

    /** A name without the ending that it has in German where something is its own: {@code Frankreichs}. */
    private static String nominative(String name, String language) {
        return language.equals(GERMAN) && name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** The name of the country whose people the name names, none where it names no people. */
    List<String> namesOf(String people) {
        var known = find(people);
        return known == null || known.kind() != Known.Kind.DEMONYM ? List.of() : List.of(known.name());
    }

    /** The name of the country whose people, or what is of it, is called so in a language that is not English, letter by letter, or null. */
    @Nullable
    String countryOf(String people, String language) {
        var code = peoples.getOrDefault(language, Map.of()).get(people);
        return code == null ? null : country(code);
    }

    /** The cities of that name in a language, the largest first; one that has a name of its own there is meant by it. */
    List<City> cities(String name, String language) {
        var names = foreignCities.getOrDefault(language, Map.of());
        for (var form : List.of(name, nominative(name, language))) {
            var foreign = names.get(Lines.key(form));
            var all = foreign == null ? cities(form) : List.of(foreign);
            if (!all.isEmpty()) {
                return all;
            }
        }
        return List.of();
    }

    /** The cities of that name, the largest first. */
    List<City> cities(String name) {
        return cities.getOrDefault(Lines.key(name), List.of());
    }

    /** The name of the country with that code. */
    String country(String code) {
        return countries.getOrDefault(code, code);
    }

    /** The country whose capital has that name, or null. */
    @Nullable
    String capitalOf(String name) {
        return capitals.get(Lines.key(name));
    }

    /** The abbreviation of a state of the United States, by its name or by what it is shortened to, or null. */
    @Nullable
    String state(String name) {
        return states.get(Lines.key(name).replace(".", "").replace(" ", ""));
    }

    /** The name of a state of the United States, by what it is shortened to, or null. */
    @Nullable
    String stateName(String shortened) {
        var code = state(shortened);
        return code == null ? null : stateNames.get(code);
    }

    private void city(City city, String name) {
        var all = cities.computeIfAbsent(Lines.key(name), any -> new ArrayList<>(1));
        all.add(city);
        if (all.size() > 1) {
            all.sort(Comparator.comparingInt(City::thousands).reversed());
        }
    }

    /** What the largest city of a name is called in English, and what else. */
    private void otherwise(List<String> names) {
        var known = largest(names.get(1));
        var city = known.called(names.getFirst());
        cities.getOrDefault(Lines.key(names.get(1)), List.of()).replaceAll(one -> one.equals(known) ? city : one);
        names.stream().map(Lines::key).distinct().filter(name -> !cities(name).contains(city))
                .forEach(name -> city(city, name));
    }

    private void country(String[] parts) {
        var code = parts[0];
        countries.put(code, parts[1]);
        var country = new Known(Known.Kind.COUNTRY, parts[1], code, null);
        add(List.of(parts[1]), country);
        add(List.of(parts[2].split(",", -1)), country);
        add(List.of(parts[3].split(",", -1)), new Known(Known.Kind.DEMONYM, parts[1], code, null));
        for (var capital : parts[4].split(",", -1)) {
            if (!capital.isEmpty()) {
                capitals.putIfAbsent(Lines.key(capital), code);
            }
        }
    }

    /** A line of a language, a code, and the names of that country in that language. */
    private void foreign(String line) {
        var parts = line.split(";", -1);
        var country = new Known(Known.Kind.COUNTRY, country(parts[1]), parts[1], null);
        var names = foreign.computeIfAbsent(parts[0], any -> new HashMap<>());
        for (int i = 2; i < parts.length; i++) {
            names.putIfAbsent(Lines.key(parts[i]), country);
        }
    }

    /** A line of a language, a code, and what its people and what is of that country are called in that language. */
    private void people(String line) {
        var parts = line.split(";", -1);
        var names = peoples.computeIfAbsent(parts[0], any -> new HashMap<>());
        for (var name : parts[2].split(",", -1)) {
            names.put(name, parts[1]);
        }
    }

    /** A line of a language, a city or the code of a country with a sign before it, and names in that language. */
    private void foreignPlace(String line) {
        var parts = line.split(";", -1);
        var what = parts[1].substring(1);
        for (int i = 2; i < parts.length; i++) {
            if (parts[1].startsWith("=")) {
                foreignCities.computeIfAbsent(parts[0], any -> new HashMap<>()).put(Lines.key(parts[i]), largest(what));
            } else {
                foreign.computeIfAbsent(parts[0], any -> new HashMap<>()).putIfAbsent(Lines.key(parts[i]),
                        new Known(Known.Kind.REGION, parts[i], what.isEmpty() ? null : what, null));
            }
        }
    }

    private City largest(String name) {
        return cities(name).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("expected a city of the list, got " + name));
    }

    private void organisation(String line) {
        var parts = line.split(";", -1);
        add(List.of(parts), new Known(Known.Kind.ORGANIZATION, parts[0], null, null));
    }

    private void region(String line) {
        var parts = line.split(";", -1);
        var code = parts[0].replace(">", "");
        for (int i = 1; i < parts.length; i++) {
            add(List.of(parts[i]), new Known(Known.Kind.REGION, parts[i], code.isEmpty() ? null : code, null));
        }
    }

    private void addState(String line) {
        var parts = line.split(";", -1);
        stateNames.put(parts[0], parts[1]);
        for (var name : parts) {
            states.put(Lines.key(name).replace(".", "").replace(" ", ""), parts[0]);
        }
    }

    private void add(List<String> spellings, Known known) {
        spellings.stream().filter(spelling -> !spelling.isEmpty())
                .forEach(spelling -> names.putIfAbsent(Lines.key(spelling), known));
    }
}
