package news.dateline.enrich.fact;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Token;

/** What a time hangs on that stands between it and the verb: {@code since his arrest on Friday}, {@code than in the vote last year}. */
final class Hanging {

    private static final int NEAR = 9;
    private static final int FORUM = 7;
    private static final int LONG = 5;
    private static final Set<String> HOURS = Set.of("dawn", "sunrise", "daybreak", "sunset", "dusk", "nightfall");
    private static final List<Role> HANGING = List.of(Role.SINCE, Role.BEFORE, Role.AFTER, Role.COMPARED);

    private final Wording words;
    private final Clause clause;
    private final int from;
    private final int to;
    private final Comparison comparison;

    /** {@code from}, {@code to}: indices of the first token of the time and behind its last. */
    Hanging(Wording words, Clause clause, int from, int to) {
        this.words = words;
        this.clause = clause;
        this.from = from;
        this.to = to;
        this.comparison = new Comparison(words, clause, from);
    }

    /** {@code since his arrest on Friday}: what the time hangs on only bounds what is said; null for what hangs on none. */
    @Nullable
    Role of(int before) {
        if (afterDoing(before)) {
            return Role.AFTER;
        }
        for (int i = before - 1; i >= Math.max(clause.from(), from - NEAR) && !words.sign(i)
                && !Clause.carries(clause, i); i--) {
            if (words.lower(i).equals("following") && past() && clause.owns(i) && i > clause.from()
                    && words.sign(i - 1)) {
                // approved it, following others in 2012
                return to == from + 1 && words.token(from).kind() == Token.Kind.NUMBER ? Role.COMPARED : Role.AFTER;
            }
            if (HOURS.contains(words.lower(i + 1))) {
                // before dawn on Wednesday
                continue;
            }
            for (var role : HANGING) {
                boolean both = role == Role.COMPARED && (contested(before) || beside(i));
                if (words.is(i, role) && clause.owns(i) && !comparison.quantity(i) && !forum(i) && !both) {
                    return role;
                }
            }
        }
        return null;
    }

    /** {@code lost value compared to others on Tuesday}, but not {@code compared to 5% on Tuesday}: is it the day of the whole? */
    private boolean beside(int compared) {
        boolean number = false;
        for (int i = compared; i < from; i++) {
            number |= words.token(i).kind() == Token.Kind.NUMBER;
        }
        return words.lower(compared).equals("compared") && words.is(from, Role.WEEKDAY) && !number && past();
    }

    /** Is the time, for all that is compared before it, that of both who are? */
    boolean both(int before) {
        int compared = before;
        while (compared > clause.from() && !words.is(compared, Role.COMPARED)) {
            compared--;
        }
        return contested(before) || beside(compared);
    }

    /** {@code won more seats than Ann Lee's party in last month's election}: is it somebody who is compared, and the occasion that of both? */
    private boolean contested(int before) {
        boolean named = false;
        int than = before - 1;
        while (than > clause.from() && !words.is(than, Role.COMPARED)) {
            named |= words.capital(than);
            than--;
        }
        var occasion = new Attributive(words, clause, from, to);
        return words.is(than, Role.COMPARED) && words.is(before, Role.PREPOSITION) && past() && named
                && occasion.is() && occasion.occasion();
    }

    /** {@code will be out for a month after hurting his knee in a match on Sunday}: is it the time of what he did before? */
    private boolean afterDoing(int before) {
        var verb = clause.verb();
        if (verb == null || !verb.tense().ahead()) {
            return false;
        }
        for (int i = before - 1; i > verb.head() && !words.sign(i); i--) {
            if (words.is(i, Role.AFTER) && words.word(i + 1) && words.lower(i + 1).length() > LONG
                    && words.lower(i + 1).endsWith("ing")) {
                return true;
            }
        }
        return false;
    }

    /** {@code testified before the Senate yesterday}: is it a place to speak at? */
    private boolean forum(int before) {
        boolean forum = false;
        for (int i = before + 1; words.is(before, Role.BEFORE) && i < Math.min(from, before + FORUM)
                && !words.sign(i) && !words.is(i, Role.OCCASION); i++) {
            forum |= words.is(i, Role.FORUM) && (i + 1 == from || words.sign(i + 1)
                    || words.is(i + 1, Role.PREPOSITION) || words.is(i + 1, Role.AND));
        }
        return forum;
    }

    private boolean past() {
        var verb = clause.verb();
        return verb != null && verb.tense().past();
    }
}
