package news.dateline.enrich.entity.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells a story again: with other names, in another newspaper's style, in capitals, without any. */
final class Renaming {

    private static final Set<String> DOTTED = Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gen.", "Col.", "Capt.",
            "Lt.",
            "Sen.", "Rep.", "Gov.", "St.");
    private static final List<String> TITLES = List.of("Mr", "Mr", "Mr", "Mrs", "Ms", "Dr", "Professor", "Madam",
            "Chief",
            "Sheikh", "Sir", "President", "Minister", "Senator", "Justice", "Governor", "Comrade", "General", "Pastor",
            "Prince", "Alhaji", "Honourable");

    private final NamePool pool;

    Renaming(NamePool pool) {
        this.pool = pool;
    }

    /** The story with other names, the same for the same throughout. */
    Labelled renamed(Labelled story) {
        var words = new HashMap<String, String>();
        var names = new HashMap<String, List<String>>();
        for (var sentence : story.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                int end = end(sentence, i);
                for (int at = i; sentence.get(i).tag().equals("B-PER") && end - i > 1 && at < end; at++) {
                    if (part(sentence.get(at).word())) {
                        boolean last = at == end - 1;
                        words.computeIfAbsent(sentence.get(at).word(), any -> last ? pool.surname() : pool.firstName());
                    }
                }
            }
        }
        var told = new ArrayList<List<Tagged>>();
        for (var sentence : story.sentences()) {
            var other = new ArrayList<Tagged>();
            for (int i = 0; i < sentence.size();) {
                int end = end(sentence, i);
                var name = sentence.get(i).begins() ? name(sentence.subList(i, end), words, names) : null;
                if (name == null) {
                    other.addAll(sentence.subList(i, end));
                } else {
                    for (int at = 0; at < name.size(); at++) {
                        other.add(new Tagged(name.get(at), (at == 0 ? "B-" : "I-") + sentence.get(i).kind()));
                    }
                }
                i = end;
            }
            told.add(other);
        }
        return new Labelled(told, story.weight());
    }

    private @org.jspecify.annotations.Nullable List<String> name(List<Tagged> old, Map<String, String> words,
            Map<String, List<String>> names) {
        var phrase = String.join(" ", old.stream().map(Tagged::word).toList());
        return switch (old.getFirst().kind()) {
            case "PER" -> old.stream().map(Tagged::word)
                    .map(word -> part(word) ? words.computeIfAbsent(word, any -> pool.surname()) : word).toList();
            case "LOC" -> place(old, phrase, names);
            case "ORG" -> organisation(old, phrase, names);
            default -> null;
        };
    }

    private @org.jspecify.annotations.Nullable List<String> place(List<Tagged> old, String phrase,
            Map<String, List<String>> names) {
        if (pool.isCountry(phrase)) {
            return pool.chance(50)
                    ? names.computeIfAbsent(phrase, any -> List.of(pool.pick(pool.countries).split(" ", -1)))
                    : null;
        }
        return old.size() < 3 && !phrase.contains(".") ? names.computeIfAbsent(phrase, any -> pool.place()) : null;
    }

    private @org.jspecify.annotations.Nullable List<String> organisation(List<Tagged> old, String phrase,
            Map<String, List<String>> names) {
        boolean acronym = old.size() == 1 && phrase.equals(phrase.toUpperCase(Locale.ROOT)) && phrase.length() < 6;
        if ((!acronym && pool.chance(45)) || names.containsKey(phrase)) {
            return names.computeIfAbsent(phrase, any -> pool.organisation());
        }
        return acronym && pool.chance(20) && phrase.chars().allMatch(Character::isUpperCase)
                ? names.computeIfAbsent(phrase, any -> List.of(pool.acronym(phrase.length())))
                : null;
    }

    /** The story as the British write: no full stop behind titles and initials, titles before surnames. */
    Labelled british(Labelled story) {
        var told = new ArrayList<List<Tagged>>();
        for (var sentence : story.sentences()) {
            var other = new ArrayList<Tagged>();
            for (int i = 0; i < sentence.size(); i++) {
                var word = sentence.get(i);
                if (word.tag().equals("B-PER") && end(sentence, i) == i + 1 && untitled(sentence, i)
                        && pool.chance(25)) {
                    other.add(new Tagged(pool.pick(TITLES), "O"));
                }
                boolean dotted = DOTTED.contains(word.word()) || (word.kind().equals("PER") && word.word().length() == 2
                        && word.word().endsWith(".") && Character.isUpperCase(word.word().charAt(0)));
                other.add(dotted ? word.as(word.word().substring(0, word.word().length() - 1)) : word);
            }
            told.add(other);
        }
        return new Labelled(told, story.weight());
    }

    private static boolean untitled(List<Tagged> sentence, int i) {
        return i == 0 || (!Character.isUpperCase(sentence.get(i - 1).word().charAt(0))
                && !sentence.get(i - 1).word().equals("."));
    }

    /** So many in a hundred of its sentences in capitals. */
    Labelled shouted(Labelled story, int percent) {
        return new Labelled(story.sentences().stream().filter(any -> pool.chance(percent))
                .map(sentence -> sentence.stream().map(word -> word.as(word.word().toUpperCase(Locale.ROOT))).toList())
                .toList(), story.weight());
    }

    /** The story without a capital. */
    static Labelled quiet(Labelled story) {
        return new Labelled(story.sentences().stream()
                .map(sentence -> sentence.stream().map(word -> word.as(word.word().toLowerCase(Locale.ROOT))).toList())
                .toList(), story.weight());
    }

    private static boolean part(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.length() > 2 && !word.endsWith(".");
    }

    /** The index behind the name that begins here, or behind the one word that is none. */
    private static int end(List<Tagged> sentence, int start) {
        int end = start + 1;
        while (sentence.get(start).begins() && end < sentence.size() && sentence.get(end).goesOn()) {
            end++;
        }
        return end;
    }
}
