package news.dateline.enrich.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Dating.Way;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;
import news.dateline.enrich.time.Precision;
import news.dateline.enrich.time.TimeExpression;
import news.dateline.enrich.time.TimeType;

/** Picks the times that date what a clause says, among those that stand in it. */
final class Datings {

    private static final int YEAR_DIGITS = 4;
    private static final Set<String> MOVES = Set.of("moved", "brought", "pushed", "put", "changed");

    private final Text body;
    private final Wording words;
    private final List<TimeExpression> times;
    private final @Nullable Anchor[] anchors;
    private final Instant endOfToday;
    private final boolean business;
    private final Lengths lengths;
    private final Rivals rivals;

    /** {@code times}: those within the sentence, in order; {@code business}: is the story about companies and markets? */
    Datings(Text body, Wording words, List<TimeExpression> times, Instant endOfToday, boolean business) {
        this.body = body;
        this.words = words;
        this.times = times;
        this.anchors = new Anchor[times.size()];
        this.endOfToday = endOfToday;
        this.business = business;
        this.rivals = new Rivals(words);
        this.lengths = new Lengths(body, words, times, this::anchor);
    }

    /** The time that dates the clause, or null: the finest, the first among equals, a weak one if there is no other. */
    @Nullable
    Dating find(Clause clause) {
        Dating best = null;
        for (var dating : all(clause)) {
            if (best == null || rivals.beats(clause, best, dating)) {
                best = dating;
            }
        }
        return best;
    }

    /** The times that date what the clause itself says, not the clauses within. */
    List<Dating> all(Clause clause) {
        var found = new ArrayList<Dating>();
        int read = 0;
        for (int k = 0; k < times.size(); k++) {
            int from = words.indexAt(times.get(k).start());
            int to = Math.max(from + 1, words.indexAt(times.get(k).end()));
            var dating = from >= read && clause.owns(from) && to <= clause.to() ? dating(clause, k, from, to) : null;
            if (dating != null && !says(found, dating)) {
                found.add(dating);
                read = dating.to();
            } else if (dating == null && from >= read && words.lower(from - 1).equals("of")) {
                // the trial of the attacks of 2004, 2005 and 2006 begins: each of them says which are meant
                read = words.indexAt(times.get(listed(k, to)).end());
            }
        }
        return found;
    }

    /** {@code through March 11 this year}: does it only say more about the time right before it? */
    private boolean says(List<Dating> found, Dating dating) {
        var last = found.isEmpty() ? null : found.getLast();
        int gap = last == null ? -1 : dating.from() - last.to();
        return last != null && (gap == 0 || (gap == 1 && words.lower(last.to()).equals(",")))
                && dating.way() == Way.ON && !dating.anchor().fine() && last.way() != Way.LATER
                && dating.anchor().covers(last.anchor());
    }

    /** {@code three days after they had met}: how long before the clause around the one within was; null where none says so. */
    @Nullable
    Dating gap(Clause clause) {
        var verb = clause.verb();
        boolean after = clause.part() == Clause.Part.ASIDE && words.is(clause.from(), Role.AFTER) && verb != null
                && verb.tense().past();
        for (var time : times) {
            int from = words.indexAt(time.start());
            int to = words.indexAt(time.end());
            var shift = after && to == clause.from() && time.type() == TimeType.DURATION && time.mod() == null
                    ? Shift.before(time)
                    : null;
            if (shift != null && !words.is(from - 1, Role.COMPARED) && !words.lower(from - 1).equals("for")) {
                var expression = new Expression(time.start(), time.end(), time.text());
                return new Dating(new Anchor(endOfToday, endOfToday, Precision.OPEN, expression), from, to, Way.LATER,
                        shift);
            }
        }
        return null;
    }

    /** {@code since the capital fell in 2014}: from then on until now. */
    Dating since(Dating start) {
        return new Dating(start.anchor().openUntil(endOfToday), start.from(), start.to(), Way.SINCE);
    }

    /** Is it before the day of publication? */
    boolean over(Dating dating) {
        return dating.way() == Way.ON && !dating.anchor().until().isAfter(endOfToday.minus(Duration.ofDays(1)));
    }

    /** {@code since June, when …}: the time that a clause says more about. */
    @Nullable
    Dating before(Clause clause) {
        boolean led = clause.part() == Clause.Part.WHEN && words.timed(clause.from() - 2)
                && words.sign(clause.from() - 1);
        if (clause.part() == Clause.Part.RELATIVE) {
            return ofNoun(clause);
        }
        for (var time : times) {
            int to = words.indexAt(time.end());
            boolean since = clause.part() == Clause.Part.WHEN && to == clause.from()
                    && (words.is(words.indexAt(time.start()) - 1, Role.BOUND_START)
                            || words.is(words.indexAt(time.start()) - 1, Role.AFTER));
            if (((led && to == clause.from() - 1) || since) && onCalendar(time)) {
                return new Dating(Anchor.of(time), words.indexAt(time.start()), to, Way.ON);
            }
        }
        return null;
    }

    /** {@code the earthquake in March, which caused a flood}, {@code an attack yesterday which left ten dead}: the time of what it says more about. */
    private @Nullable Dating ofNoun(Clause relative) {
        var verb = relative.verb();
        int end = words.sign(relative.from() - 1) ? relative.from() - 1 : relative.from();
        boolean event = verb != null && verb.tense() == Tense.PAST && !words.lower(relative.from()).equals("who")
                && !words.is(relative.from(), Role.OWNER)
                && !words.is(verb.head(), verb.from() == verb.head() ? Role.STATE : Role.CONDITION);
        for (var time : times) {
            int from = words.indexAt(time.start());
            int noun = words.is(from - 1, Role.PREPOSITION) ? from - 2 : from - 1;
            boolean happening = words.is(noun, Role.OCCASION) || words.is(noun, Role.UPHEAVAL)
                    || (end == relative.from() && noun == from - 1 && words.word(noun) && !words.known(noun)
                            && !words.capital(noun) && !words.is(from, Role.MONTH));
            if (event && words.indexAt(time.end()) == end && happening && onCalendar(time)) {
                return new Dating(Anchor.of(time), from, end, Way.ON);
            }
            if (event && onCalendar(time) && attributive(relative, words.indexAt(time.end()))) {
                return new Dating(Anchor.of(time), from, words.indexAt(time.end()), Way.ON);
            }
        }
        return null;
    }

    /** {@code the March election, in which she won}, {@code last year's race, where he fell}: does the time say which occasion is meant? */
    private boolean attributive(Clause relative, int to) {
        boolean led = words.is(relative.from() - 1, Role.PREPOSITION);
        int end = led ? relative.from() - 1 : relative.from();
        boolean there = led || words.lower(relative.from()).equals("where");
        int noun = words.sign(end - 1) ? end - 2 : end - 1;
        int first = words.lower(to).startsWith("'") ? to + 1 : to;
        return there && words.is(noun, Role.OCCASION) && first <= noun && noun - first < 2;
    }

    private @Nullable Dating dating(Clause clause, int k, int from, int to) {
        var time = times.get(k);
        var portion = lengths.portion(clause, k, from, to);
        if (portion != null) {
            return portion;
        }
        if (k > 0 && lengths.ends(k - 1, from)) {
            // its forecast for the year ending in March
            return null;
        }
        if (time.type() == TimeType.DURATION) {
            var shift = Shift.find(words, time, from, to);
            var expression = new Expression(time.start(), time.end(), time.text());
            return shift == null
                    ? stretch(clause, new Dating(new Anchor(endOfToday, endOfToday, Precision.OPEN, expression), from,
                            to, Way.WITHIN), time.value())
                    : new Dating(new Anchor(endOfToday, endOfToday, Precision.OPEN, expression), from, to, Way.LATER,
                            shift);
        }
        if (!business && part(time)) {
            return null;
        }
        if (usual(clause, time, from, to)) {
            return null;
        }
        boolean age = time.precision() == Precision.CENTURY || time.precision() == Precision.DECADE;
        if (age && !words.is(to - 1, Role.AGO) && !words.is(from - 1, Role.PREPOSITION)
                && !(words.is(from - 1, Role.BOUND_START) && time.precision() == Precision.DECADE)
                && !words.is(from, Role.PREPOSITION)) {
            return null;
        }
        var years = onCalendar(time) ? years(k, from, to) : null;
        if (years != null) {
            return years;
        }
        var way = !onCalendar(time)
                ? null
                : ranges(k, from, to)
                        ? Way.ON
                        : new WayFinder(words, clause, from, to, time.type() == TimeType.TIME).way();
        var verb = clause.verb();
        boolean each = way == null && onCalendar(time) && verb != null && from > verb.from()
                && words.lower(from - 1).equals("of") && listed(k, to) > k;
        // the tournaments of 2006, 2010 and 2014
        var listed = each ? Way.ON : way;
        return listed == null ? null : dating(new Dating(anchor(k), from, to, listed), k);
    }

    private @Nullable Dating stretch(Clause clause, Dating length, String value) {
        var bygone = Bygone.find(words, clause, length, value);
        return bygone != null ? bygone : Respite.find(words, clause, length, value);
    }

    /** {@code was president from 1967-1998}: from one year to another, or null for other times. */
    private @Nullable Dating years(int k, int from, int to) {
        boolean led = words.is(from - 1, Role.RANGE_FROM) || words.lower(from - 1).equals("in")
                || words.lower(from - 1).equals("(");
        boolean joined = to == from + 1 && led && Days.hyphen(words, to) && !words.timed(to + 1) && yearIn(from, to)
                && to + 1 < words.size() && yearIn(to + 1, to + 2);
        if (!joined) {
            return null;
        }
        var last = anchor(k).inYear(Integer.parseInt(words.token(to + 1).text()));
        var expression = Expression.of(body, anchor(k).expression().start(), words.token(to + 1).end());
        return last.from().isBefore(anchor(k).from())
                ? null
                : new Dating(anchor(k).to(last, expression), from, to + 2, Way.RANGE);
    }

    /** {@code They feed there in winter}: every winter; {@code It has no place in the 21st century}, which is all of our time. */
    private boolean usual(Clause clause, TimeExpression time, int from, int to) {
        var verb = clause.verb();
        boolean season = time.precision() == Precision.SEASON && to == from + 1
                && !words.is(from - 1, Role.DETERMINER);
        // once a century is of none
        boolean century = time.precision() == Precision.CENTURY && onCalendar(time);
        boolean ours = century && Anchor.of(time).until().isAfter(endOfToday);
        return ours || ((season || century) && verb != null && verb.tense() == Tense.PRESENT);
    }

    private Anchor anchor(int k) {
        var anchor = anchors[k];
        if (anchor == null) {
            anchor = Anchor.of(times.get(k));
            boolean ago = anchor.precision() == Precision.DECADE
                    && words.is(words.indexAt(times.get(k).end()) - 1, Role.AGO);
            anchor = ago ? anchor.decadesBefore(endOfToday) : anchor;
            boolean past = anchor.precision() == Precision.WEEK && bygone(times.get(k));
            anchor = past ? anchor.endingWith(endOfToday) : anchor;
            anchors[k] = anchor;
        }
        return anchor;
    }

    /** {@code this past week}: up to now, wherever the week begins. */
    private boolean bygone(TimeExpression time) {
        int to = words.indexAt(time.end());
        return words.is(to - 2, Role.BYGONE) && !words.is(to - 2, Role.ADVERB) && words.lower(to - 3).equals("this");
    }

    private Dating dating(Dating dating, int k) {
        var anchor = dating.anchor();
        return switch (dating.way()) {
            case SINCE -> dating.with(anchor.openUntil(endOfToday));
            case UNTIL -> dating.with(anchor.openFrom(endOfToday.minus(Duration.ofDays(1))));
            default -> ranged(dating, k);
        };
    }

    /** {@code the first half}, without a year: of a match rather than of the year, but in the news of companies. */
    private static boolean part(TimeExpression time) {
        return (time.precision() == Precision.HALF || time.precision() == Precision.QUARTER)
                && time.text().chars().noneMatch(Character::isDigit);
    }

    private boolean year(Dating dating) {
        return yearIn(dating.from(), dating.to());
    }

    private boolean year(TimeExpression time) {
        return yearIn(words.indexAt(time.start()), words.indexAt(time.end()));
    }

    /** Does a year stand there? */
    private boolean yearIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.token(i).kind() == Token.Kind.NUMBER && words.token(i).text().length() == YEAR_DIGITS) {
                return true;
            }
        }
        return false;
    }

    /** {@code on Saturday and Sunday}, {@code in May and June}: is the other the day, or month, after? */
    private static boolean next(Anchor one, TimeExpression other) {
        boolean day = one.precision() == Precision.DAY || one.precision() == Precision.MONTH;
        return day && other.precision() == one.precision() && one.until().toString().equals(other.from());
    }

    static boolean onCalendar(TimeExpression time) {
        return (time.type() == TimeType.DATE || time.type() == TimeType.TIME) && time.from() != null
                && time.until() != null && time.precision() != null && time.precision() != Precision.OPEN;
    }

    /** {@code del 4 al 8 de mayo}: does a word lead the time that else would make it part of a noun, or a beginning without an end? */
    private boolean ranges(int k, int from, int to) {
        boolean other = words.is(from - 1, Role.ATTRIBUTE) || words.is(from - 1, Role.BOUND_START);
        return other && words.is(from - 1, Role.RANGE_FROM) && joined(k, to) && onCalendar(times.get(k + 1));
    }

    /** Does the word behind the time say that it goes on to the next one: {@code bis}, {@code bis zum}? */
    private boolean joined(int k, int to) {
        int next = k + 1 < times.size() ? words.indexAt(times.get(k + 1).start()) : -1;
        boolean led = words.is(to + 1, Role.PREPOSITION) || words.is(to + 1, Role.DETERMINER);
        return (next == to + 1 && (words.is(to, Role.RANGE_TO) || Days.hyphen(words, to)))
                || (next == to + 2 && led && words.is(to, Role.RANGE_TO) && !words.is(to, Role.AND));
    }

    /** {@code in 2001, 2003 and 2005}, {@code on Saturday, Sunday and Monday}: the last of three or more of a kind, or the first. */
    private int listed(int first, int behind) {
        int last = first;
        int at = behind;
        if (!onCalendar(times.get(first))) {
            // the trip of three days and Monday
            return first;
        }
        for (int k = first + 1; k < times.size() && onCalendar(times.get(k)); k++) {
            boolean comma = words.lower(at).equals(",");
            boolean and = words.is(comma ? at + 1 : at, Role.AND) && !words.lower(comma ? at + 1 : at).equals("or");
            int next = at + (comma ? 1 : 0) + (and ? 1 : 0);
            boolean beside = (comma || and) && words.indexAt(times.get(k).start()) == next;
            boolean alike = beside && anchor(k).precision() == anchor(first).precision()
                    && anchor(k).from().isAfter(anchor(last).from());
            if (!alike) {
                return first;
            }
            last = k;
            at = words.indexAt(times.get(k).end());
            if (and) {
                boolean more = words.word(at) && !words.known(at);
                return last > first + 1 && !more ? last : first;
            }
        }
        return first;
    }

    /** {@code moved from Monday to Wednesday}: it is on the second of them; null where nothing is moved. */
    private @Nullable Dating moved(Dating dating, int k) {
        var verb = words.verbs().before(dating.from());
        boolean moves = verb != null && onCalendar(times.get(k + 1)) && (words.is(verb.head(), Role.POSTPONE)
                || MOVES.contains(words.lower(verb.head())));
        return moves
                ? new Dating(anchor(k + 1), words.indexAt(times.get(k + 1).start()),
                        words.indexAt(times.get(k + 1).end()),
                        Way.FOR)
                : null;
    }

    /** Together with the time that ends the stretch it begins. */
    private Dating ranged(Dating dating, int k) {
        boolean led = words.is(dating.from() - 1, Role.RANGE_FROM);
        int end = listed(k, dating.to());
        if (end > k) {
            var last = anchor(end);
            var expression = Expression.of(body, dating.anchor().expression().start(), last.expression().end());
            return new Dating(dating.anchor().to(last, expression), dating.from(), words.indexAt(expression.end()),
                    Way.RANGE);
        }
        if (led && words.lower(dating.to()).equals(",") && joined(k, dating.to() + 1)
                && !words.is(dating.to() + 1, Role.AND)) {
            // from Friday, May 28, to Sunday, May 30
            return ranged(new Dating(dating.anchor(), dating.from(), dating.to() + 1, dating.way()), k);
        }
        var lasting = led && k > 0 && dating.way() == Way.ON ? lengths.lasting(dating, k) : null;
        if (lasting != null) {
            return lasting;
        }
        boolean joined = joined(k, dating.to());
        var moved = led && joined ? moved(dating, k) : null;
        if (moved != null) {
            return moved;
        }
        boolean listed = joined && words.is(dating.to(), Role.AND)
                && times.get(k + 1).text().chars().noneMatch(Character::isLetter);
        boolean days = joined && dating.way() == Way.ON && next(dating.anchor(), times.get(k + 1));
        if (joined && (led || listed || days || !words.is(dating.to(), Role.AND)) && onCalendar(times.get(k + 1))
                && !anchor(k + 1).covers(dating.anchor())) {
            var last = anchor(k + 1).notBefore(dating.anchor(), endOfToday);
            var expression = Expression.of(body, dating.anchor().expression().start(), last.expression().end());
            var first = year(dating) || !year(times.get(k + 1)) ? dating.anchor() : dating.anchor().yearOf(last);
            return new Dating(first.to(last, expression), dating.from(), words.indexAt(expression.end()),
                    dating.way() == Way.CLOCK ? Way.CLOCK : Way.RANGE);
        }
        return Days.extended(words, dating);
    }
}
