package news.dateline.enrich.entity;

import java.util.Set;

/**
 * A city.
 *
 * @param name      as a story in English has it
 * @param country   ISO 3166 alpha-2 code
 * @param state     abbreviation of its state in the United States, empty elsewhere
 * @param location  where it is
 * @param thousands of people
 */
record City(String name, String country, String state, Location location, int thousands) {

    /** Countries that do not write in Latin letters; what marks their names have come from a transcription. */
    private static final Set<String> TRANSCRIBED = Set.of("AE", "AF", "AM", "BD", "BG", "BH", "BT", "BY", "EG", "ET",
            "GE", "GR", "IL", "IN", "IQ", "IR", "JO", "JP", "KG", "KH", "KP", "KR", "KW", "KZ", "LB", "LK", "LY", "MK",
            "MM", "MN", "NP", "OM", "PK", "PS", "QA", "RU", "SA", "SD", "SY", "TH", "TJ", "TM", "UA", "UZ", "YE");

    static City of(String line) {
        var parts = line.split("\t", -1);
        if (parts.length != 6) {
            throw new IllegalStateException(
                    "expected name, country, state, latitude, longitude and thousands of people "
                            + "between tabs, got " + line);
        }
        var name = TRANSCRIBED.contains(parts[1]) ? Lines.plain(parts[0]) : parts[0];
        return new City(name, parts[1], parts[2],
                new Location(degrees(parts[3]), degrees(parts[4])), Integer.parseInt(parts[5]));
    }

    /** A number with a point: what Java's own reader gives, which is made for far more than this and slow in a start. */
    private static double degrees(String written) {
        int point = written.indexOf('.');
        int behind = point < 0 ? 0 : written.length() - point - 1;
        var digits = point < 0 ? written : written.substring(0, point) + written.substring(point + 1);
        return Long.parseLong(digits) / Math.pow(10, behind);
    }

    /** The same city by another name. */
    City called(String other) {
        return new City(other, country, state, location, thousands);
    }
}
