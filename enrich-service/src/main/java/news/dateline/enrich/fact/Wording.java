package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Sentence;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Token;
import news.dateline.enrich.time.TimeExpression;

/** A sentence with what each of its words may do, which of them are quoted and which of them are a time. */
final class Wording {

    private static final Set<Role> TOPICS = EnumSet.of(Role.DOCUMENT, Role.UPHEAVAL, Role.FORUM, Role.EARNS, Role.PLAYS,
            Role.GAME,
            Role.OCCASION, Role.SIDES,
            Role.FOLLOW, Role.HOURS);

    private static final Set<Role> ADVERB = EnumSet.of(Role.ADVERB);

    /** A word of more capitals is a shout rather than the letters of a name. */
    private static final int LETTERS = 3;

    /** Words that end like the most of something and are not. */
    private static final Set<String> NOUNS = Set.of("arrest", "protest", "request", "interest", "forest", "rainforest",
            "harvest", "contest", "conquest", "invest", "suggest", "digest", "unrest", "inquest", "bequest", "attest",
            "behest", "priest", "tempest", "modest", "honest", "dishonest", "manifest");
    private static final int SHORTEST = 5;

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Set<Role>> roles = new ArrayList<>();
    private final boolean[] quoted;
    private final boolean[] timed;
    private final boolean onCalendar;
    private final boolean english;
    private boolean endsQuoted;
    private @Nullable VerbRow verbs;

    /** {@code inside}: does the sentence before end within what somebody is quoted with? */
    Wording(Sentence sentence, Lexicon lexicon, List<TimeExpression> times, boolean inside) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.english = lexicon.english();
        for (int i = 0; i < tokens.size(); i++) {
            roles.add(lexicon.roles(tokens.get(i)));
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (acronym(i) || joined(i) || name(i)) {
                roles.set(i, Lexicon.NONE);
            } else if (refers(i)) {
                roles.set(i, EnumSet.of(Role.RELATIVE, Role.REFERS));
            }
        }
        this.quoted = quoted(inside);
        this.timed = timed(times);
        this.onCalendar = times.stream().anyMatch(time -> time.from() != null);
    }

    /** {@code the WHO}, {@code US troops}, but neither {@code DO NOT GO} nor {@code will NOT}: a name of the letters of another word. */
    private boolean acronym(int i) {
        return shouted(i) && tokens.get(i).text().length() <= LETTERS && !is(i, Role.NOT) && !shouted(i - 1)
                && !shouted(i + 1);
    }

    /** {@code Ann Lee of Italy}: what ends like an adverb and has a capital within a sentence is a name. */
    private boolean name(int i) {
        return i > 0 && capital(i) && lower(i).endsWith("ly") && !sign(i - 1) && roles.get(i).equals(ADVERB);
    }

    /** {@code Moon Jae-in}: a word that a hyphen ties to a name. */
    private boolean joined(int i) {
        return i > 1 && lower(i - 1).equals("-") && is(i, Role.PREPOSITION) && capital(i - 2) && capital(i - 3)
                && token(i - 1).start() == token(i - 2).end() && token(i - 1).end() == token(i).start();
    }

    /** {@code ein Streik, der bis Mittwoch dauert}: an article that no noun can follow here, but what is said of the noun before. */
    private boolean refers(int i) {
        return is(i, Role.REFERS) && i > 0 && lower(i - 1).equals(",")
                && (is(i + 1, Role.PREPOSITION) || is(i + 1, Role.PRONOUN) || lower(i + 1).equals("sich"));
    }

    private boolean shouted(int i) {
        return word(i) && tokens.get(i).text().length() > 1
                && tokens.get(i).text().chars().allMatch(Character::isUpperCase);
    }

    /** Does the sentence name a time on the calendar, whatever that dates? */
    boolean onCalendar() {
        return onCalendar;
    }

    private boolean[] quoted(boolean insideBefore) {
        var marks = new boolean[tokens.size()];
        boolean inside = insideBefore;
        for (int i = 0; i < marks.length; i++) {
            if (mark(i)) {
                inside = Quotes.opens(tokens.get(i), inside);
            } else {
                marks[i] = inside;
            }
        }
        endsQuoted = inside;
        return marks;
    }

    private boolean[] timed(List<TimeExpression> times) {
        var marks = new boolean[tokens.size()];
        int next = 0;
        for (int i = 0; i < marks.length; i++) {
            while (next < times.size() && times.get(next).end() <= tokens.get(i).start()) {
                next++;
            }
            marks[i] = next < times.size() && times.get(next).start() <= tokens.get(i).start();
        }
        return marks;
    }

    /** Does the sentence end within what somebody is quoted with? */
    boolean endsQuoted() {
        return endsQuoted;
    }

    /** The verbs of the sentence. */
    VerbRow verbs() {
        var row = verbs;
        if (row == null) {
            row = new VerbRow(VerbChoice.of(this), size());
            verbs = row;
        }
        return row;
    }

    boolean english() {
        return english;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The token in lower case, empty beyond the ends of the sentence. */
    String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    boolean is(int i, Role role) {
        return i >= 0 && i < tokens.size() && roles.get(i).contains(role);
    }

    /** Does the word do anything that the language's file knows of? Others are mostly nouns. */
    boolean known(int i) {
        return i >= 0 && i < tokens.size() && !TOPICS.containsAll(roles.get(i));
    }

    /** Is it a mark of quotation? */
    boolean mark(int i) {
        return i >= 0 && i < tokens.size() && Quotes.mark(tokens, i);
    }

    boolean quoted(int i) {
        return quoted[i];
    }

    boolean timed(int i) {
        return i >= 0 && i < timed.length && timed[i];
    }

    boolean sign(int i) {
        return i < 0 || i >= tokens.size() || tokens.get(i).kind() == Token.Kind.SIGN;
    }

    boolean word(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD;
    }

    boolean capital(int i) {
        return word(i) && tokens.get(i).capitalised();
    }

    /** Does the sentence, or what somebody is quoted with, begin here? */
    boolean opens(int i) {
        return i == 0 || mark(i - 1) || tokens.get(i - 1).is(":") || (!word(0) && i < 3 && sign(i - 1));
    }

    /** {@code , bringing the toll to 96}: does what came of it stand between? */
    boolean doing(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (lower(i).equals(",") && word(i + 1) && !capital(i + 1) && lower(i + 1).length() > SHORTEST
                    && lower(i + 1).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** A dash between words, and not within one. */
    boolean dash(int i) {
        return sign(i) && "–—-".contains(lower(i)) && !lower(i).isEmpty() && i > 0 && i + 1 < size()
                && token(i - 1).end() < token(i).start() && token(i).end() < token(i + 1).start();
    }

    /** {@code the deadliest}, {@code the first}, but neither {@code Budapest} nor {@code the protest}: does it rank? */
    boolean ranks(int i) {
        boolean most = lower(i).length() > SHORTEST && lower(i).endsWith("est") && word(i) && !capital(i)
                && !NOUNS.contains(lower(i));
        boolean atLeast = lower(i).equals("least") && lower(i - 1).equals("at");
        return (is(i, Role.BEST) || most) && !timed(i) && !atLeast;
    }

    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The index of the first token at or behind an offset of the text. */
    int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
