package news.dateline.enrich.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import news.dateline.enrich.text.Text;

/** Texts made of what the rules of each language name, by a seeded chance: each rule speaks, among words of others. */
final class RuleTexts {

    private static final int TRIES = 3;

    private final String language;
    private final Random random = new Random(11);
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private final List<String> patterns = new ArrayList<>();

    private RuleTexts(String language) {
        this.language = language;
        lines("any.words").forEach(this::addWords);
        lines(language + ".words").forEach(this::addWords);
        lines(language + ".rules").forEach(this::addRule);
        var digits = Map.of("YEAR", List.of("1987", "2017", "2030"), "D2", List.of("1", "07", "12", "31", "60"),
                "DOTTED", List.of("20.30", "24.12"), "HHMM", List.of("0735", "2359"), "NUM",
                List.of("3", "1.5", "700"), "ORD", List.of("2"));
        digits.forEach((kind, samples) -> words.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(samples));
        words.put("A_DAY", List.of("2017-11-30"));
        words.put("A_DATE", List.of("2017"));
        words.put("A_CLOCK", List.of("2017-11-30 10:00"));
    }

    static Stream<Text> all() {
        return Stream.of("en", "de", "fr", "es").flatMap(language -> new RuleTexts(language).texts());
    }

    private Stream<Text> texts() {
        return patterns.stream().flatMap(pattern -> IntStream.range(0, TRIES).mapToObj(any -> text(pattern)))
                .toList().stream();
    }

    private Text text(String pattern) {
        var source = new StringBuilder(noise());
        say(PatternReader.read(pattern, named), source);
        var other = patterns.get(random.nextInt(patterns.size()));
        say(PatternReader.read(other, named), source.append(noise()));
        return Text.of(source.append(random.nextBoolean() ? "." : "").toString(), language);
    }

    private void say(Pattern pattern, StringBuilder into) {
        switch (pattern) {
            case Pattern.One one -> into.append(one.place().glued() ? "" : " ").append(word(one.place()));
            case Pattern.Row row -> row.parts().forEach(part -> say(part, into));
            case Pattern.Choice choice -> say(choice.parts().get(random.nextInt(choice.parts().size())), into);
            case Pattern.Optional optional -> {
                if (random.nextBoolean()) {
                    say(optional.part(), into);
                }
            }
        }
    }

    private String word(Place place) {
        var all = new ArrayList<>(place.words());
        for (var kind : Kind.ALL) {
            if ((place.kinds() & kind.bit()) != 0) {
                all.addAll(words.getOrDefault(kind.name(), List.of()));
            }
        }
        return all.isEmpty() ? "x" : all.get(random.nextInt(all.size()));
    }

    private String noise() {
        var kinds = List.copyOf(words.keySet());
        var kind = kinds.get(random.nextInt(kinds.size()));
        var some = words.getOrDefault(kind, List.of("x"));
        return random.nextInt(3) > 0 ? " " + some.get(random.nextInt(some.size())) : "";
    }

    private void addWords(String line) {
        var parts = line.split(" +", -1);
        boolean capital = parts[0].endsWith("^");
        var kind = capital ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        for (int i = 1; i < parts.length; i++) {
            var word = parts[i].split("=", 2)[0];
            if (!word.startsWith("*") && !word.isEmpty()) {
                words.computeIfAbsent(kind, any -> new ArrayList<>())
                        .add(capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
            }
        }
    }

    private void addRule(String line) {
        if (line.startsWith("let ")) {
            int sign = line.indexOf(" = ");
            named.put(line.substring(4, sign).strip(), line.substring(sign + 3).strip());
        } else if (!line.startsWith("[")) {
            patterns.add(line.substring(line.indexOf(": ") + 2, line.indexOf(" -> ")));
        }
    }

    private static List<String> lines(String file) {
        try (var in = RuleTexts.class.getResourceAsStream("/time/" + file)) {
            if (in == null) {
                throw new IllegalStateException("expected /time/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
