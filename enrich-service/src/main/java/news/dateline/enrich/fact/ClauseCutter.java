package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.fact.Clause.Teller;

/** Cuts a sentence into clauses: what is told from the telling, and what goes on or hangs within from what is stated. */
final class ClauseCutter {

    private static final int APPOSED = 12;

    private final Wording words;
    private final VerbRow verbs;
    private final boolean[] within;

    private ClauseCutter(Wording words) {
        this.words = words;
        this.verbs = words.verbs();
        this.within = new boolean[words.size()];
    }

    /** The clauses that stand side by side in a sentence, in order. */
    static List<Clause> cut(Wording words) {
        var cutter = new ClauseCutter(words);
        var clauses = new ArrayList<Clause>();
        for (var stretch : Tellings.of(words, cutter.verbs)) {
            clauses.addAll(stretch.telling() ? cutter.telling(stretch) : cutter.stretch(stretch));
        }
        return clauses;
    }

    private List<Clause> telling(Tellings.Stretch stretch) {
        var inner = inner(stretch, null);
        return List.of(clause(stretch.from(), stretch.to(), Part.TELLING, inner, stretch));
    }

    private List<Clause> stretch(Tellings.Stretch stretch) {
        var inner = inner(stretch, stretch.teller());
        var clauses = new ArrayList<Clause>();
        int start = stretch.from();
        for (int i = start + 1; i < stretch.to(); i++) {
            if (!within[i] && joint(i) && stated(start, i) && goesOn(i, stretch.to())) {
                add(clauses, start, i, inner, stretch);
                start = words.sign(i) && words.is(i + 1, Role.AND) ? i + 1 : i;
                i = start;
            }
        }
        add(clauses, start, stretch.to(), inner, stretch);
        return clauses;
    }

    /** The clauses within a stretch; their words are marked. */
    private List<Clause> inner(Tellings.Stretch stretch, @Nullable Teller teller) {
        var inner = new InnerClauses(words, verbs).within(stretch.from(), stretch.to(), teller);
        inner.forEach(clause -> Arrays.fill(within, clause.from(), clause.to(), true));
        return inner;
    }

    private void add(List<Clause> clauses, int from, int to, List<Clause> inner, Tellings.Stretch stretch) {
        var part = clauses.isEmpty() ? Part.MAIN : Part.FURTHER;
        clauses.add(clause(from, to, part, inner, stretch));
    }

    private Clause clause(int from, int to, Part part, List<Clause> all, Tellings.Stretch stretch) {
        var inner = all.stream().filter(one -> one.from() >= from && one.to() <= to).toList();
        return new Clause(words, from, to, part, verb(from, to), inner, stretch.teller());
    }

    private boolean joint(int i) {
        // lost 0–2
        boolean score = words.lower(i).equals("–") && !words.dash(i);
        // tests on June 3 and June 10 failed
        boolean times = words.timed(i - 1) && words.timed(i + 1);
        return (words.is(i, Role.AND) && !times)
                || (!score && words.sign(i) && !words.timed(i) && ",;:—–".contains(words.lower(i)));
    }

    private boolean stated(int from, int to) {
        return verb(from, to) != null;
    }

    /** Does another statement follow the joint, before the next one? */
    private boolean goesOn(int joint, int to) {
        int start = words.sign(joint) && words.is(joint + 1, Role.AND) ? joint + 2 : joint + 1;
        // a semicolon parts statements, whatever opens the next one: "; the following year, at the fair, he won"
        boolean parts = words.lower(joint).equals(";");
        for (int i = start; i < to; i++) {
            if (!within[i] && verbs.at(i)) {
                if (words.is(start - 1, Role.AND) && wanted(start, i)) {
                    return false;
                }
                return !words.lower(joint).equals(",") || i > start || words.is(joint + 1, Role.AND) || listed(i, to);
            }
            boolean other = (words.is(i, Role.AND) && !(words.capital(i - 1) && words.capital(i + 1)))
                    || words.is(i, Role.RELATIVE) || within[i]
                    || (words.is(i, Role.THAT) && !words.timed(i) && words.timed(i - 1)
                            && words.is(start - 1, Role.AND))
                    || (words.sign(i) && !words.timed(i) && ",;:—–".contains(words.lower(i)));
            if (other && i > start && words.is(start - 1, Role.AND) && apposed(start, i, to)) {
                return true;
            }
            if (other && i > start && !(parts && !words.lower(i).equals(";"))) {
                return false;
            }
        }
        return false;
    }

    /** {@code called on banks and firms to send the money promised in May}: is the verb behind what somebody is to do but part of that? */
    private boolean wanted(int start, int i) {
        var verb = verbs.find(i, i + 1);
        boolean both = verb != null && !verb.sure() && words.is(verb.head(), Role.DONE_TO) && i - start < 2
                && !words.is(start, Role.DETERMINER) && !words.capital(start);
        for (int at = start - 2; both && at > 0 && !words.sign(at) && !verbs.at(at); at--) {
            if (words.is(at, Role.TO) && !words.is(at + 1, Role.DETERMINER)) {
                // to allow the sailors and marines freed on Monday to speak
                return true;
            }
        }
        for (int at = start; at < i; at++) {
            if (words.is(at, Role.TO) && at > start && words.word(at + 1) && !words.timed(at + 1)
                    && !words.capital(at + 1) && !words.is(at + 1, Role.DETERMINER)) {
                return verb != null && !verb.sure();
            }
        }
        return false;
    }

    /** {@code was seized in July, was released in August and left on Friday}: does the list of what was done go on? */
    private boolean listed(int i, int to) {
        var verb = verbs.find(i, i + 1);
        var next = verb == null ? null : verbs.find(verb.to(), to);
        if (next == null) {
            return false;
        }
        boolean and = words.is(next.from() - 1, Role.AND);
        for (int at = i; and && at < next.from() - 1; at++) {
            and = !words.lower(at).equals(",") || at == next.from() - 2 || words.timed(at);
        }
        return and && words.timed(i - 2);
    }

    /** {@code and Lee, her only friend in the city, hid them}: does what is named first get its verb behind what is said of it? */
    private boolean apposed(int start, int comma, int to) {
        boolean named = words.lower(comma).equals(",") && words.capital(start);
        for (int i = start + 1; named && i < comma; i++) {
            named = words.capital(i);
        }
        int end = comma + 1;
        while (named && end < Math.min(to, comma + APPOSED) && !words.lower(end).equals(",") && !verbs.at(end)) {
            end++;
        }
        return named && end > comma + 1 && end < to && words.lower(end).equals(",") && verbs.at(end + 1);
    }

    private @Nullable VerbGroup verb(int from, int to) {
        var verb = verbs.find(from, to);
        while (verb != null && within[verb.from()]) {
            verb = verbs.find(verb.to(), to);
        }
        return verb;
    }
}
