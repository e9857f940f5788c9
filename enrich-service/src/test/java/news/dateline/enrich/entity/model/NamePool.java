package news.dateline.enrich.entity.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Names to put in the place of others, drawn by a seeded chance; some are made up, because not all names are on lists. */
final class NamePool {

    private static final Set<String> SMALL = Set.of("of", "de", "the", "and", "&", "for", "al", "bin", "van", "von",
            "-");

    final Random random;
    final List<String> countries = new ArrayList<>();
    final List<String> teams;
    final List<String> northAmericanTeams;
    final List<String> cities;
    private final Set<String> countryNames = new HashSet<>(Set.of("U.S."));
    private final List<List<String>> people = new ArrayList<>();
    private final List<List<String>> places = new ArrayList<>();
    private final List<List<String>> organisations = new ArrayList<>();

    NamePool(Path inputs, Path resources, Path lists, long seed) throws IOException {
        random = new Random(seed);
        for (var line : Files.readAllLines(inputs.resolve("names.tsv"))) {
            int tab = line.lastIndexOf('\t');
            add(List.of(line.substring(0, tab).split(" ", -1)), line.substring(tab + 1));
        }
        for (var line : lines(resources.resolve("countries.txt"))) {
            var parts = line.split(";", -1);
            countries.add(parts[1]);
            countryNames.add(parts[1]);
            countryNames.addAll(List.of(parts[2].split(",", -1)));
        }
        teams = names(lists.resolve("teams.txt"));
        northAmericanTeams = names(lists.resolve("north-american-teams.txt"));
        cities = names(lists.resolve("datelines.txt"));
    }

    private void add(List<String> name, String lists) {
        boolean fit = name.size() <= 5 && String.join(" ", name).length() > 3
                && name.stream().allMatch(word -> SMALL.contains(word) || Character.isUpperCase(word.charAt(0)))
                && name.stream()
                        .allMatch(word -> word.chars().allMatch(c -> Character.isLetter(c) || ".-'&".indexOf(c) >= 0));
        if (!fit) {
            return;
        }
        if (lists.equals("[14]") && name.size() > 1 && name.size() < 4 && name.getLast().length() > 2) {
            people.add(name);
        } else if (lists.equals("[11]") && name.size() < 4) {
            places.add(name);
        } else if (lists.equals("[13]")) {
            organisations.add(name);
        }
    }

    static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    private static List<String> names(Path file) throws IOException {
        return lines(file).stream().flatMap(line -> Stream.of(line.split(";", -1))).toList();
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least);
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    boolean isCountry(String name) {
        return countryNames.contains(name);
    }

    String country() {
        return chance(20) ? "U.S." : pick(countries);
    }

    String person() {
        int kind = random.nextInt(10);
        if (kind < 5) {
            return firstName() + " " + surname();
        }
        return kind < 7 ? (char) ('A' + random.nextInt(26)) + ". " + surname() : String.join(" ", pick(people));
    }

    String firstName() {
        var name = pick(people).getFirst();
        return chance(25) ? blend(name, pick(people).getFirst()) : name;
    }

    String surname() {
        var name = pick(people).getLast();
        return chance(30) ? blend(name, pick(people).getLast()) : name;
    }

    List<String> place() {
        if (chance(10)) {
            return List.of(pick(countries).split(" ", -1));
        }
        var name = pick(places);
        return name.size() == 1 && chance(45) ? List.of(blend(name.getFirst(), pick(places).getLast())) : name;
    }

    List<String> organisation() {
        return pick(organisations);
    }

    String team() {
        int kind = random.nextInt(10);
        return kind < 7 ? pick(teams) : kind < 9 ? pick(cities) : String.join(" ", place());
    }

    String acronym(int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('A' + random.nextInt(26)));
        }
        return letters.toString();
    }

    /** The first half of one name and the second of another. */
    private static String blend(String one, String two) {
        boolean fit = one.length() > 3 && two.length() > 3 && one.indexOf('.') < 0 && two.indexOf('.') < 0;
        return fit
                ? one.substring(0, (one.length() + 1) / 2) + two.substring(two.length() / 2).toLowerCase(Locale.ROOT)
                : one;
    }
}
