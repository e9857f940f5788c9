package news.dateline.enrich.entity;

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

    static City of(String line) {
        var parts = line.split("\t", -1);
        if (parts.length != 6) {
            throw new IllegalStateException(
                    "expected name, country, state, latitude, longitude and thousands of people "
                            + "between tabs, got " + line);
        }
        return new City(parts[0], parts[1], parts[2],
                new Location(Double.parseDouble(parts[3]), Double.parseDouble(parts[4])), Integer.parseInt(parts[5]));
    }
}
