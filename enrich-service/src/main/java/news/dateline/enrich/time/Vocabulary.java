package news.dateline.enrich.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The words of one language that may stand in an expression of time. A line of its file is a kind and words, each perhaps
 * with its value; a {@code ^} behind the kind says that the words count only with a capital letter, a {@code *} before a
 * word that it is the ending of words which mean nothing else.
 */
final class Vocabulary {

    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_ENDING = 6;
    /** The kinds that words may have which stand in no file: numbers, and expressions already understood. */
    private static final List<Long> MADE = List.of(bits(Kind.NUM), bits(Kind.NUM, Kind.D2), bits(Kind.NUM, Kind.YEAR),
            bits(Kind.NUM, Kind.YEAR, Kind.HHMM), bits(Kind.NUM, Kind.HHMM),
            bits(Kind.NUM, Kind.DOTTED), bits(Kind.ORD), bits(Kind.DECADE), bits(Kind.D2), bits(Kind.YEAR),
            bits(Kind.A_DAY), bits(Kind.A_DATE), bits(Kind.A_CLOCK), bits(Kind.A_DAYPART), bits(Kind.A_LENGTH),
            bits(Kind.AN_AGO));

    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Entry> endings = new HashMap<>();
    /** What words may be that start with a small letter. */
    private final Map<String, Entry> small = new HashMap<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private Alphabet alphabet = new Alphabet(Set.of());

    /** Takes in a line of a file. */
    void add(String line) {
        var parts = Arrays.stream(line.split(" ", -1)).filter(part -> !part.isEmpty()).toList();
        boolean capital = parts.getFirst().endsWith("^");
        var kind = Kind.valueOf(capital
                ? parts.getFirst().substring(0, parts.getFirst().length() - 1)
                : parts.getFirst());
        for (var part : parts.subList(1, parts.size())) {
            int sign = part.indexOf('=');
            var word = (sign < 0 ? part : part.substring(0, sign)).replace('_', ' ');
            add(word, kind, sign < 0 ? standard(kind) : value(kind, part.substring(sign + 1)), capital);
        }
    }

    private void add(String word, Kind kind, double value, boolean capital) {
        if (word.startsWith("*")) {
            endings.merge(word.substring(1), Entry.of(kind, value), (old, added) -> old.with(kind, value));
            return;
        }
        entries.merge(word, Entry.of(kind, value), (old, added) -> old.with(kind, value));
        if (!capital) {
            small.merge(word, Entry.of(kind, value), (old, added) -> old.with(kind, value));
        }
    }

    /** The value of a word that names none. */
    private static double standard(Kind kind) {
        return switch (kind) {
            case LAST, FORMER -> -1;
            case NEXT, FOLLOWING -> 1;
            default -> 0;
        };
    }

    private double value(Kind kind, String text) {
        return switch (kind) {
            case UNIT, UNITS, OFTEN -> ordinal(Unit::of, text);
            case DAYPART, DAYPARTS -> ordinal(DayPart::of, text);
            case SEASON, SEASONS -> ordinal(Season::of, text);
            case ABOUT, PART -> ordinal(Mod::of, text);
            case HOLIDAY -> holiday(text);
            default -> Double.parseDouble(text);
        };
    }

    private int holiday(String text) {
        holidays.add(Holiday.of(text));
        return holidays.size() - 1;
    }

    private static double ordinal(IntFunction<? extends Enum<?>> all, String name) {
        for (int i = 0;; i++) {
            if (all.apply(i).name().equals(name.toUpperCase(Locale.ROOT))) {
                return i;
            }
        }
    }

    /** Numbers all words for the patterns that name these. */
    Alphabet alphabet(Set<String> named) {
        alphabet = new Alphabet(named);
        MADE.forEach(kinds -> alphabet.add("", kinds));
        endings.replaceAll((ending, entry) -> number("", entry));
        entries.replaceAll(this::number);
        small.replaceAll(this::number);
        for (var word : named) {
            entries.computeIfAbsent(word, any -> number(word, ending(word)));
            small.computeIfAbsent(word, any -> number(word, ending(word)));
        }
        return alphabet;
    }

    private Entry number(String word, Entry entry) {
        return entry.numbered(alphabet.add(word, entry.kinds));
    }

    Holiday holiday(double value) {
        return holidays.get((int) value);
    }

    /** What a word in lower case may be; nothing in particular if it is unknown. */
    Entry get(String word, boolean capital) {
        var entry = (capital ? entries : small).get(word);
        return entry != null ? entry : capital ? Entry.nothing() : ending(word);
    }

    /** A number or an understood expression. */
    Entry made(Entry entry) {
        return entry.numbered(alphabet.find("", entry.kinds));
    }

    private Entry ending(String word) {
        for (int n = Math.min(LONGEST_ENDING, word.length() - SHORTEST_STEM); n > 0; n--) {
            var entry = endings.get(word.substring(word.length() - n));
            if (entry != null) {
                return entry;
            }
        }
        return Entry.nothing();
    }

    private static long bits(Kind... kinds) {
        return Arrays.stream(kinds).mapToLong(Kind::bit).reduce(0, (all, bit) -> all | bit);
    }
}
