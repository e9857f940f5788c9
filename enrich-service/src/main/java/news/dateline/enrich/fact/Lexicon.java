package news.dateline.enrich.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.enrich.text.Token;

/**
 * The words of one language by what they do. A line of its file is a role and its words; a word that starts with a
 * hyphen is an ending, which counts for words that stand under no role of their own and have two letters before it.
 */
final class Lexicon {

    private static final int STEM = 1;
    /** A word that stands only under these is a verb, of which its ending still says the form. */
    private static final Set<Role> BEHAVIOUR = EnumSet.of(Role.TELL, Role.DENY, Role.ACT, Role.SCHEDULE, Role.STATE,
            Role.DUE,
            Role.PLAN);

    private static final Lexicon ENGLISH = new Lexicon("/fact/en.txt");
    private static final Map<String, Lexicon> READ = Map.of("en", ENGLISH);

    private final Map<String, EnumSet<Role>> words = new HashMap<>();
    private final List<Ending> endings = new ArrayList<>();

    private record Ending(String letters, EnumSet<Role> roles) {
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
                roles.addAll(ending(word));
            }
        });
    }

    /** The words of a language, given as a BCP 47 tag; those of English where there are none. */
    static Lexicon of(String language) {
        int dash = language.indexOf('-');
        var own = READ.get(dash < 0 ? language : language.substring(0, dash));
        return own == null ? ENGLISH : own;
    }

    private void line(String line) {
        var parts = List.of(line.split(" +", -1));
        var role = Role.valueOf(parts.getFirst());
        parts.subList(1, parts.size()).forEach(word -> add(word, role));
    }

    private void add(String word, Role role) {
        if (word.startsWith("-") && word.length() > 1) {
            var letters = word.substring(1);
            endings.stream().filter(ending -> ending.letters.equals(letters)).findFirst()
                    .ifPresentOrElse(ending -> ending.roles.add(role),
                            () -> endings.add(new Ending(letters, EnumSet.of(role))));
        } else {
            words.computeIfAbsent(word.replace('_', ' '), any -> EnumSet.noneOf(Role.class)).add(role);
        }
    }

    /** What a word may do; empty for a word that the language's file does not know. */
    Set<Role> roles(Token token) {
        var lower = token.lower();
        var known = words.get(lower);
        return known != null ? known : token.kind() == Token.Kind.WORD ? ending(lower) : Set.of();
    }

    private Set<Role> ending(String word) {
        for (var ending : endings) {
            if (word.endsWith(ending.letters) && word.length() > ending.letters.length() + STEM) {
                return ending.roles;
            }
        }
        return Set.of();
    }
}
