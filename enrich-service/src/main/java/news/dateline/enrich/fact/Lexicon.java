package news.dateline.enrich.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.enrich.text.Token;

/**
 * The words of one language by what they do. A line of its file is a role and its words; a word with an asterisk stands
 * for all that begin and end like it and stand under no role of their own.
 */
final class Lexicon {

    private static final int STEM = 1;
    /** Of the same class as all others, so that asking stays cheap; never changed. */
    static final Set<Role> NONE = EnumSet.noneOf(Role.class);
    /** A word that stands only under these is a verb, of which its ending still says the form. */
    private static final Set<Role> BEHAVIOUR = EnumSet.of(Role.TELL, Role.DENY, Role.TELL_THAT, Role.ACT, Role.OCCUR,
            Role.ONCE,
            Role.ORIGIN, Role.CHARGE, Role.HEARER, Role.SCHEDULE, Role.POSTPONE,
            Role.STATE, Role.CONDITION,
            Role.DUE, Role.SEND, Role.AWAIT, Role.DONE_TO, Role.CANCEL,
            Role.PLAN, Role.PARTAKE, Role.FOLLOW, Role.HOURS, Role.ENDED, Role.EARNS, Role.PLAYS, Role.GAME);

    private static final Lexicon ENGLISH = new Lexicon("/fact/en.txt");
    private static final Map<String, Lexicon> READ = Map.of("en", ENGLISH, "de", new Lexicon("/fact/de.txt"),
            "fr", new Lexicon("/fact/fr.txt"), "es", new Lexicon("/fact/es.txt"));

    private final Map<String, EnumSet<Role>> words = new HashMap<>();
    private final Map<Shape, EnumSet<Role>> shapes = new LinkedHashMap<>();

    /** How words begin and end. */
    private record Shape(String start, String end) {

        boolean fits(String word) {
            return word.length() > start.length() + end.length() + STEM && word.startsWith(start) && word.endsWith(end);
        }
    }

    private Lexicon(String file) {
        try (var in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("expected the words " + file + ", there are none");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
        words.forEach((word, roles) -> {
            if (BEHAVIOUR.containsAll(roles)) {
                roles.addAll(shaped(word));
            }
        });
    }

    /** The words of a language, by its primary subtag; those of English where there are none. */
    static Lexicon of(String language) {
        return READ.getOrDefault(language, ENGLISH);
    }

    boolean english() {
        return this == ENGLISH;
    }

    private void line(String line) {
        var parts = List.of(line.split(" +", -1));
        var role = Role.valueOf(parts.getFirst());
        parts.subList(1, parts.size()).forEach(word -> add(word, role));
    }

    private void add(String word, Role role) {
        int star = word.indexOf('*');
        if (star < 0) {
            words.computeIfAbsent(word.replace('_', ' '), any -> EnumSet.noneOf(Role.class)).add(role);
            return;
        }
        var shape = new Shape(word.substring(0, star), word.substring(star + 1));
        shapes.computeIfAbsent(shape, any -> EnumSet.noneOf(Role.class)).add(role);
    }

    /** What a word in lower case may do by itself, whatever its ending. */
    Set<Role> roles(String lower) {
        var known = words.get(lower);
        return known == null ? NONE : known;
    }

    /** What a word may do; empty for a word that the language's file does not know. */
    Set<Role> roles(Token token) {
        var lower = token.lower();
        var known = words.get(lower);
        return known != null ? known : token.kind() == Token.Kind.WORD ? shaped(lower) : NONE;
    }

    private Set<Role> shaped(String word) {
        for (var shape : shapes.entrySet()) {
            if (shape.getKey().fits(word)) {
                return shape.getValue();
            }
        }
        return NONE;
    }
}
