package news.dateline.enrich.entity.authority;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.entity.Authority;
import news.dateline.enrich.entity.EntityType;
import news.dateline.enrich.entity.Location;

/**
 * An entity as it is written in a file, not yet checked; what is not given is empty.
 *
 * @param line where it stands
 */
record Row(long line, String id, String name, List<String> aliases, String type, String country, String lat,
        String lon) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** The entity, or null where something is wrong with it, which is then among the problems. */
    Authority.@Nullable Entry entry(Problems problems) {
        var type = type(problems);
        var location = location(problems);
        if (id.isBlank()) {
            problems.add(line, "id: expected one, got none");
        }
        if (name.isBlank()) {
            problems.add(line, "name: expected one, got none");
        }
        if (!country.isEmpty() && !COUNTRIES.contains(country)) {
            problems.add(line, "country: expected an ISO 3166 alpha-2 code like KP, got \"" + country + "\"");
        }
        return type == null
                ? null
                : new Authority.Entry(id, name, aliases, type, country.isEmpty() ? null : country, location);
    }

    private @Nullable EntityType type(Problems problems) {
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION", "ORGANISATION" -> EntityType.ORGANIZATION;
            case "PLACE" -> EntityType.PLACE;
            default -> {
                problems.add(line, "type: expected PERSON, ORGANIZATION or PLACE, got \"" + type + "\"");
                yield null;
            }
        };
    }

    private @Nullable Location location(Problems problems) {
        if (lat.isEmpty() && lon.isEmpty()) {
            return null;
        }
        return new Location(degrees("lat", lat, 90, problems), degrees("lon", lon, 180, problems));
    }

    private double degrees(String field, String text, int most, Problems problems) {
        try {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // said below, with what came
        }
        problems.add(line, field + ": expected degrees from -" + most + " to " + most + ", got \"" + text + "\"");
        return 0;
    }
}
