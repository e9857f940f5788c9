package news.dateline.enrich.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The names of countries, cities, regions and organisations that are known beforehand. */
final class Gazetteer {

    private static final int SURE_THOUSANDS = 600;

    private final Map<String, Known> names = new HashMap<>(16_000);
    private final Map<String, String> countries = new HashMap<>();

    Gazetteer(Set<String> firstNames) {
        var cities = new HashMap<String, Known>();
        Lines.of("cities.txt").forEach(line -> city(line.split("\t", -1), cities, firstNames));
        Lines.of("countries.txt").forEach(line -> country(line.split(";", -1), cities));
        Lines.of("organisations.txt").forEach(this::organisation);
        Lines.of("regions.txt").forEach(this::region);
        cities.forEach(names::putIfAbsent);
    }

    /** What the name names, or null where it is unknown. */
    @Nullable
    Known find(String name) {
        return names.get(Lines.key(name));
    }

    /** The name of the country with that code. */
    String country(String code) {
        return countries.getOrDefault(code, code);
    }

    private void city(String[] parts, Map<String, Known> cities, Set<String> firstNames) {
        var at = new Location(Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
        boolean sure = Integer.parseInt(parts[4]) >= SURE_THOUSANDS && !firstNames.contains(parts[0]);
        var name = switch (parts[0]) {
            case "New York City" -> "New York";
            case "Washington, D.C." -> "Washington";
            default -> parts[0];
        };
        var known = new Known(Known.Kind.CITY, name, parts[1], at, sure || !name.equals(parts[0]));
        cities.putIfAbsent(Lines.key(parts[0]), known);
        cities.putIfAbsent(Lines.key(name), known);
    }

    private void country(String[] parts, Map<String, Known> cities) {
        var code = parts[0];
        countries.put(code, parts[1]);
        var country = new Known(Known.Kind.COUNTRY, parts[1], code, null, true);
        add(List.of(parts[1]), country);
        add(List.of(parts[2].split(",", -1)), country);
        add(List.of(parts[3].split(",", -1)), new Known(Known.Kind.DEMONYM, parts[1], code, null, true));
        for (var capital : parts[4].split(",", -1)) {
            var city = cities.get(Lines.key(capital));
            var location = city != null && code.equals(city.country()) ? city.location() : null;
            add(List.of(capital), new Known(Known.Kind.CITY, city != null && location != null ? city.name() : capital,
                    code, location, true));
        }
    }

    private void organisation(String line) {
        var parts = line.split(";", -1);
        add(List.of(parts), new Known(Known.Kind.ORGANIZATION, parts[0], null, null, true));
    }

    private void region(String line) {
        var parts = line.split(";", -1);
        var code = parts[0].replace(">", "");
        for (int i = 1; i < parts.length; i++) {
            add(List.of(parts[i]),
                    new Known(Known.Kind.REGION, parts[i], code.isEmpty() ? null : code, null, true));
        }
    }

    private void add(List<String> spellings, Known known) {
        spellings.stream().filter(spelling -> !spelling.isEmpty())
                .forEach(spelling -> names.putIfAbsent(Lines.key(spelling), known));
    }
}
