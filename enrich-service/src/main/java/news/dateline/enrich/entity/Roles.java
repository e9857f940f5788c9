package news.dateline.enrich.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;

/** What people of a text are, by what stands beside their names, and where they are called that alone: {@code the secretary}. */
final class Roles {

    private static final Set<String> HEADS = Lines.words("roles.txt", "head");
    private static final Set<String> MODIFIERS = Lines.words("roles.txt", "modifier");
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "its", "their", "his", "her", "former", "then");
    private static final String GENERAL = "general";
    private static final int LONGEST = 5;

    private final Text text;
    private final People people;
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Integer> since = new HashMap<>();

    private Roles(Text text, People people) {
        this.text = text;
        this.people = people;
    }

    /** The descriptions of people that stand alone, each with the name of the only one of those named before it who is that. */
    static Map<Tag, String> of(Text text, List<Tag> tags, People people) {
        var roles = new Roles(text, people);
        var persons = new HashMap<Integer, Tag>();
        tags.stream().filter(tag -> tag.type() == EntityType.PERSON).forEach(tag -> persons.put(tag.start(), tag));
        for (var sentence : text.sentences()) {
            roles.learn(sentence.tokens(), persons);
        }
        return roles.alone(tags);
    }

    private void learn(List<Token> tokens, Map<Integer, Tag> persons) {
        for (int i = 0; i < tokens.size(); i++) {
            var person = persons.get(tokens.get(i).start());
            if (person == null) {
                continue;
            }
            var name = people.resolve(Lines.name(person.text()));
            since.putIfAbsent(name, person.start());
            before(tokens, i, name);
            int end = i;
            while (end < tokens.size() && tokens.get(end).start() < person.end()) {
                end++;
            }
            behind(tokens, end, name);
        }
    }

    /** {@code Secretary of State Rex Tillerson}. */
    private void before(List<Token> tokens, int person, String name) {
        for (int at = person - 1; at >= Math.max(0, person - LONGEST); at--) {
            var lower = tokens.get(at).lower();
            if (HEADS.contains(lower)) {
                learn(tokens, at, name);
                return;
            }
            boolean goesOn = tokens.get(at).kind() == Token.Kind.WORD
                    && (tokens.get(at).capitalised() || lower.equals("of") || lower.equals("for")
                            || lower.equals("and"));
            if (!goesOn) {
                return;
            }
        }
    }

    /** {@code Rex Tillerson, the secretary of state}. */
    private void behind(List<Token> tokens, int end, String name) {
        if (end >= tokens.size() || !tokens.get(end).is(",")) {
            return;
        }
        for (int at = end + 1; at < Math.min(tokens.size(), end + 1 + LONGEST); at++) {
            var lower = tokens.get(at).lower();
            if (HEADS.contains(lower)) {
                learn(tokens, at, name);
                return;
            }
            if (!OPENERS.contains(lower) && !MODIFIERS.contains(lower) && !tokens.get(at).capitalised()
                    && !lower.equals("'s")) {
                return;
            }
        }
    }

    /** Remembers the role, with each of the words before it that say which. */
    private void learn(List<Token> tokens, int head, String name) {
        boolean general = head + 1 < tokens.size() && tokens.get(head + 1).lower().equals(GENERAL);
        var role = new StringBuilder(tokens.get(head).lower() + (general ? " " + GENERAL : ""));
        named.computeIfAbsent(role.toString(), any -> new HashSet<>()).add(name);
        for (int at = head - 1; at >= 0 && MODIFIERS.contains(tokens.get(at).lower()); at--) {
            role.insert(0, tokens.get(at).lower() + " ");
            named.computeIfAbsent(role.toString(), any -> new HashSet<>()).add(name);
        }
    }

    /**
     * Those of one role.
     *
     * @param first  who is named first
     * @param met    where that is
     * @param second where the next one is named, if there is one
     */
    private record Holders(String first, int met, int second) {

        /** The holder, where but one has been named before that place; else null. */
        @Nullable
        String only(int place) {
            return met < place && second >= place ? first : null;
        }
    }

    private Map<String, Holders> holders() {
        var holders = new HashMap<String, Holders>();
        named.forEach((role, names) -> {
            var first = names.stream().min(Comparator.comparingInt(this::met)).orElseThrow();
            int second = names.stream().filter(name -> !name.equals(first)).mapToInt(this::met).min()
                    .orElse(Integer.MAX_VALUE);
            holders.put(role, new Holders(first, met(first), second));
        });
        return holders;
    }

    private int met(String name) {
        return since.getOrDefault(name, Integer.MAX_VALUE);
    }

    private Map<Tag, String> alone(List<Tag> tags) {
        var found = new HashMap<Tag, String>();
        var holders = holders();
        int next = 0;
        for (var sentence : text.sentences()) {
            var tokens = sentence.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                int start = tokens.get(i).start();
                while (next < tags.size() && tags.get(next).end() <= start) {
                    next++;
                }
                int end = tokens.get(i).lower().equals("the") ? role(tokens, i + 1) : i;
                if (end <= i + 1) {
                    continue;
                }
                int to = tokens.get(end - 1).end();
                var of = holders.get(role(tokens, i + 1, end));
                var who = of == null ? null : of.only(start);
                if (who != null && (next == tags.size() || tags.get(next).start() >= to)) {
                    found.put(new Tag(start, to, text.at(start, to), EntityType.PERSON), who);
                }
            }
        }
        return found;
    }

    /** The index behind the role that starts here, where it stands alone. */
    private static int role(List<Token> tokens, int start) {
        int at = start;
        while (at < tokens.size() && MODIFIERS.contains(tokens.get(at).lower())
                && !HEADS.contains(tokens.get(at).lower())) {
            at++;
        }
        if (at >= tokens.size() || !HEADS.contains(tokens.get(at).lower())) {
            return start;
        }
        at += at + 1 < tokens.size() && tokens.get(at + 1).lower().equals(GENERAL) ? 1 : 0;
        boolean more = at + 1 < tokens.size() && (tokens.get(at + 1).capitalised()
                || HEADS.contains(tokens.get(at + 1).lower())
                || Set.of("of", "for", "-", "designate", "elect").contains(tokens.get(at + 1).lower()));
        return more ? start : at + 1;
    }

    private static String role(List<Token> tokens, int start, int end) {
        var role = new StringBuilder();
        for (int i = start; i < end; i++) {
            role.append(role.isEmpty() ? "" : " ").append(tokens.get(i).lower());
        }
        return role.toString();
    }
}
