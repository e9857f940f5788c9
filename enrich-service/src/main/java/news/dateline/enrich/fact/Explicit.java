package news.dateline.enrich.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.fact.Dating.Way;
import news.dateline.enrich.time.Precision;

/** Dates what has a time of its own, and sees that the time and the tense agree. */
final class Explicit {

    /** What has been done is not told of with an older date: that belongs to something within. */
    private static final Duration RECENT = Duration.ofDays(8);

    /** What somebody tried or began to do he did then. */
    private static final Set<String> TRIED = Set.of("tried", "attempted", "managed", "failed", "began", "started",
            "continued", "helped", "refused", "struggled", "rushed", "gathered", "went", "came", "returned");

    /** What is postponed to a day without its year, which would be this long over, is postponed to the next one. */
    private static final Duration LONG = Duration.ofDays(180);

    /** Behind these stands something else than what is. */
    private static final Set<String> WITHIN = Set.of("of", "for", "with", "by", "over", "after", "to", "from", "that");

    /** What one is doing on a day that is named is arranged for it. */
    private static final Set<String> ARRANGED = Set.of("meeting", "leaving", "arriving", "departing", "flying",
            "travelling", "traveling", "visiting", "heading", "returning", "going", "coming", "holding", "hosting",
            "playing", "opening", "closing", "starting", "beginning", "resuming", "gathering", "marching", "voting",
            "attending", "appearing", "retiring", "marrying");

    private static final Set<String> MARKS = Set.of("mark", "marks", "commemorate", "commemorates", "celebrate",
            "celebrates", "honor", "honors", "honour", "honours");

    private static final Duration YEAR = Duration.ofDays(366);

    private static final int SMALL_HOURS = 6;

    private final Instant endOfToday;

    Explicit(Instant endOfToday) {
        this.endOfToday = endOfToday;
    }

    /** When it is, or null where what the words say does not fit together; {@code focus} is what was told before. */
    @Nullable
    Placed place(Unit unit, Dating dating, @Nullable Anchor focus) {
        if (dating.way() == Way.LATER) {
            return later(unit, dating, focus);
        }
        if ((same(unit, dating) || thatDay(unit, dating)) && focus != null && focus.fine()) {
            return new Placed(unit, focus.wholeDay().withWords(dating.anchor().expression()), Confidence.SHIFTED);
        }
        boolean ahead = unit.verb() != null && unit.verb().tense() == Tense.FUTURE;
        if (same(unit, dating) && unit.words().lower(dating.to()).equals("as")) {
            return null;
        }
        if (which(unit, dating) && dating.anchor().day().equals(endOfToday.minus(1, ChronoUnit.DAYS))) {
            return null;
        }
        if (dating.way() == Way.CLOCK && focus == null && unit.verb() != null
                && unit.verb().tense() == Tense.PAST && !dating.anchor().from().isAfter(endOfToday)) {
            // what began at midnight did so as the day began
            boolean begins = dating.anchor().from().equals(endOfToday);
            return new Placed(unit, begins ? dating.anchor().moved(-1) : dating.anchor(), Confidence.CONTINUED);
        }
        if (dating.way() == Way.CLOCK && (focus == null || (ahead && focus.from().isBefore(endOfToday)))) {
            return null;
        }
        if (dating.way() == Way.CLOCK && focus != null && focus.from().isBefore(endOfToday.minus(1, ChronoUnit.DAYS))
                && unit.verb() != null && unit.verb().tense() == Tense.PRESENT) {
            // it is open from 10 a.m.
            return null;
        }
        if (dating.way() == Way.CLOCK && focus != null && coarse(focus)) {
            return new Placed(unit, focus.withWords(dating.anchor().expression()), Confidence.CONTINUED);
        }
        var anchor = dating.way() == Way.CLOCK && focus != null && focus.fine()
                ? onDay(dating.anchor(), focus)
                : dating.anchor();
        var that = focus == null ? null : new Turn(unit.words(), dating).sameYear(anchor, focus);
        var turned = that != null ? that : turned(unit, dating, anchor);
        return turned == null ? null : new Placed(unit, turned, Confidence.of(unit, dating, !turned.equals(anchor)));
    }

    /** {@code has studied effects over 2000-2050}: are the years those of something within? */
    boolean beyond(Unit unit, Dating dating) {
        return dating.way() == Way.RANGE && unit.verb() != null && unit.verb().tense().past()
                && dating.anchor().until().isAfter(endOfToday.plus(YEAR));
    }

    /** {@code on the same day} */
    static boolean same(Unit unit, Dating dating) {
        boolean same = false;
        for (int i = dating.from(); i < dating.to(); i++) {
            same |= unit.words().is(i, Role.SAME);
        }
        return same && dating.anchor().fine();
    }

    /** {@code earlier that day}, where no day was named of late: the day that is told of. */
    private boolean thatDay(Unit unit, Dating dating) {
        var words = unit.words();
        boolean that = words.lower(dating.to() - 2).equals("that") && words.lower(dating.to() - 1).equals("day");
        return (that || which(unit, dating)) && dating.anchor().day().equals(endOfToday.minus(1, ChronoUnit.DAYS));
    }

    /** {@code On the day she disappeared, neighbours saw a van}: a day that a clause of its own tells apart. */
    private static boolean which(Unit unit, Dating dating) {
        return unit.words().lower(dating.to() - 2).equals("the") && unit.words().lower(dating.to() - 1).equals("day")
                && unit.clause().inner().stream()
                        .anyMatch(inner -> inner.part() == Part.RELATIVE && inner.from() == dating.to());
    }

    /** {@code was to meet on Monday}, {@code From Friday, all were searched}: the one nearest to publication, before or after. */
    private @Nullable Anchor nearest(Unit unit, Dating dating, Anchor anchor) {
        var verb = unit.verb();
        boolean planned = verb != null && verb.tense().ahead() && unit.words().is(verb.from(), Role.WAS)
                && (dating.way() == Way.ON || dating.way() == Way.BY);
        boolean since = verb != null && verb.tense() == Tense.PAST && Starts.before(unit.words(), dating);
        var turn = new Turn(unit.words(), dating);
        if (!planned && !since) {
            return null;
        }
        var nearest = anchor;
        for (var other : new Anchor[]{turn.back(anchor), turn.ahead(anchor)}) {
            nearest = other != null && away(other) < away(nearest) ? other : nearest;
        }
        return nearest;
    }

    private long away(Anchor anchor) {
        return Math.abs(ChronoUnit.DAYS.between(endOfToday, anchor.from()));
    }

    /** Is it of a month or so, of which an hour may be of any day? */
    private static boolean coarse(Anchor focus) {
        return !focus.fine() && focus.precision().compareTo(Precision.MONTH) <= 0;
    }

    private @Nullable Placed later(Unit unit, Dating dating, @Nullable Anchor focus) {
        var shift = dating.shift();
        var anchor = shift == null || focus == null ? null : shift.from(focus, dating.anchor().expression());
        boolean past = unit.verb() != null && unit.verb().tense().past();
        return anchor == null || (past && !anchor.from().isBefore(endOfToday))
                ? null
                : new Placed(unit, anchor, Confidence.SHIFTED);
    }

    /** The small hours behind a night are of its morning. */
    private static Anchor onDay(Anchor clock, Anchor focus) {
        boolean small = clock.from().atOffset(ZoneOffset.UTC).getHour() < SMALL_HOURS;
        var last = focus.until().minusNanos(1).truncatedTo(ChronoUnit.DAYS);
        var day = small && focus.precision() != Precision.DAY ? last : focus.day();
        return clock.moved(ChronoUnit.DAYS.between(clock.day(), day));
    }

    /** {@code passed a law to close the plants in 2030}, {@code a fall by 2050}: is it what was settled that is still to come? */
    private static boolean aimed(Unit unit, VerbGroup verb, Dating dating) {
        var words = unit.words();
        boolean led = infinitive(words, verb, dating) && words.is(dating.from() - 1, Role.PREPOSITION);
        return (led || dating.way() == Way.BY) && dating.from() >= verb.to();
    }

    /** Does the time stand behind what is to be done: {@code sent them to visit the town on Monday}? */
    private static boolean infinitive(Wording words, VerbGroup verb, Dating dating) {
        boolean to = false;
        if (TRIED.contains(words.lower(verb.head()))) {
            // tried to build a dam on Monday
            return false;
        }
        for (int i = verb.to(); i < dating.from(); i++) {
            to |= words.is(i, Role.TO) && words.word(i + 1) && !words.capital(i + 1)
                    && !words.is(i + 1, Role.DETERMINER);
        }
        return to;
    }

    /** {@code has sent the minister to visit on Monday}, {@code was forecast to arrive on Monday}: what is to be done is still to come. */
    private static boolean sent(Unit unit, VerbGroup verb, Dating dating) {
        return (Verbs.is(unit, Role.SEND) || Verbs.is(unit, Role.AWAIT)) && infinitive(unit.words(), verb, dating);
    }

    private Anchor today(Anchor anchor) {
        return new Anchor(endOfToday.minus(1, ChronoUnit.DAYS), endOfToday, Precision.DAY, anchor.expression());
    }

    /** {@code In 2014 the tax has changed}: a time that opens what is said is that of its verb. */
    private static boolean fronted(Unit unit, Dating dating) {
        var words = unit.words();
        for (int i = unit.from(); i < dating.from(); i++) {
            if (!words.sign(i) && !words.is(i, Role.PREPOSITION) && !words.is(i, Role.AND) && !words.is(i, Role.JOINT)
                    && !words.is(i, Role.DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    /** {@code The funeral is on Tuesday}, {@code Offices are closed on Monday}, {@code Ministers are meeting on Sunday}: a weekday of what is, is the next one. */
    private static boolean held(Unit unit, Dating dating) {
        var words = unit.words();
        var verb = unit.verb();
        boolean is = verb != null && verb.tense() == Tense.PRESENT && words.is(verb.from(), Role.BE)
                && dating.way() == Way.ON && dating.from() >= verb.to()
                && (words.is(dating.to() - 1, Role.WEEKDAY) || words.is(dating.from(), Role.MONTH)
                        || words.is(dating.to() - 1, Role.MONTH))
                && dating.anchor().fine();
        boolean arranged = verb != null && verb.head() > verb.from() && ARRANGED.contains(words.lower(verb.head()));
        int first = verb == null ? dating.from() : arranged ? verb.to() : verb.head();
        for (int i = first; is && i < dating.from(); i++) {
            // is accused of a theft on Monday, is ill after a fall on Monday
            boolean there = arranged && words.lower(i).equals("to");
            is = (there || !WITHIN.contains(words.lower(i))) && !words.is(i, Role.CHARGE)
                    && !words.lower(i).endsWith("ing");
        }
        return is;
    }

    /** {@code Das Konzert wurde auf Montag verschoben}: is it the day to which something is put off? In English the verb tells. */
    private static boolean put(Unit unit, Dating dating) {
        var words = unit.words();
        int led = words.is(dating.from() - 1, Role.DETERMINER) ? dating.from() - 2 : dating.from() - 1;
        boolean off = false;
        for (int i = unit.from(); i < unit.to(); i++) {
            off |= words.is(i, Role.POSTPONE);
        }
        return off && words.is(led, Role.PUT_TO);
    }

    private static @Nullable Anchor next(Unit unit, Dating dating, Anchor anchor) {
        return new Turn(unit.words(), dating).ahead(anchor);
    }

    /** The anchor in the direction of the verb's tense; null where neither direction will do. */
    private @Nullable Anchor turned(Unit unit, Dating dating, Anchor anchor) {
        var verb = unit.verb();
        if (verb == null) {
            return anchor;
        }
        boolean bound = dating.way() == Way.UNTIL || (dating.way() == Way.FOR && Verbs.is(unit, Role.SCHEDULE));
        if (verb.tense() == Tense.PRESENT && bound && !anchor.until().isAfter(endOfToday.minus(Duration.ofDays(1)))) {
            // is in force until Friday, is set for Tuesday
            var coming = next(unit, dating, anchor);
            return coming == null
                    ? anchor
                    : dating.way() == Way.UNTIL ? coming.openFrom(today(anchor).from()) : coming;
        }
        boolean may = dating.way() == Way.BY && verb.tense() == Tense.MODAL
                && !anchor.until().isAfter(endOfToday.minus(Duration.ofDays(1)));
        if (may) {
            // could be signed by July 4
            return next(unit, dating, anchor);
        }
        var put = put(unit, dating) && !anchor.until().isAfter(endOfToday.minus(Duration.ofDays(1)))
                ? next(unit, dating, anchor)
                : null;
        if (put != null) {
            return put;
        }
        var nearest = nearest(unit, dating, anchor);
        if (nearest != null) {
            return nearest;
        }
        boolean ahead = !anchor.from().isBefore(endOfToday);
        boolean over = !anchor.until().isAfter(endOfToday.minus(Duration.ofDays(1)));
        var turn = new Turn(unit.words(), dating);
        boolean planned = dating.way() == Way.FOR || dating.way() == Way.UNTIL || Verbs.schedules(unit, dating)
                || Starts.before(unit.words(), dating);
        var near = unit.words().verbs().before(dating.from());
        boolean would = near != null && near.from() >= verb.to() && near.tense().ahead();
        boolean done = verb.tense().past() || (unit.words().is(verb.from(), Role.COULD) && !unit.clause().told()
                && dating.way() != Way.BY);
        boolean follows = Verbs.follows(unit, dating) || Verbs.narrates(unit, dating);
        // is to begin on Friday, followed by a vote on Monday
        boolean goesOn = !verb.sure() && unit.is(Part.FURTHER) && verb.from() <= unit.from() + 1
                && unit.words().is(verb.to(), Role.BY);
        if (ahead && (done || follows) && !planned && !goesOn && !would) {
            boolean sent = sent(unit, verb, dating);
            boolean passive = verb.to() - verb.from() > 1 || Passive.helper(unit.words(), verb) != null;
            if (dating.way() == Way.TILL && passive) {
                // was released on bail until July 9
                return anchor;
            }
            var back = sent ? null : turn.back(anchor);
            return back == null && (sent || aimed(unit, verb, dating)) ? anchor : back;
        }
        boolean due = dating.way() == Way.BY && done && anchor.until().isAfter(endOfToday)
                && infinitive(unit.words(), verb, dating);
        if (due && !ahead) {
            // has ordered plans to pull out by the end of the year, which is this one
            return verb.tense() == Tense.PERFECT ? today(anchor) : anchor.openFrom(endOfToday);
        }
        boolean starts = Starts.before(unit.words(), dating);
        boolean coming = (verb.tense() == Tense.FUTURE && !verb.negative()) || starts
                || (Verbs.happens(unit) && !follows)
                || held(unit, dating)
                || Verbs.awaits(unit, dating);
        boolean proposed = Verbs.is(unit, Role.SCHEDULE) && dating.from() > verb.to() + 1
                && infinitive(unit.words(), verb, dating);
        boolean off = (dating.way() == Way.TILL || (Verbs.is(unit, Role.SCHEDULE) && dating.way() == Way.FOR)
                || proposed)
                && anchor.until().isBefore(endOfToday.minus(LONG));
        var later = off ? turn.ahead(anchor) : null;
        if (later != null) {
            return later;
        }
        // declared a day of mourning for Friday
        boolean settled = dating.way() == Way.FOR && anchor.fine() && verb.from() == verb.head()
                && verb.tense() == Tense.PAST && Verbs.is(unit, Role.SCHEDULE) && dating.from() > verb.to() + 1;
        boolean then = settled || Verbs.postpones(unit.words(), verb)
                || (verb.tense() == Tense.PERFECT && unit.words().is(dating.to(), Role.TO));
        var next = over && dating.way() == Way.FOR && then ? turn.ahead(anchor) : null;
        if (next != null && next.from().isBefore(endOfToday.plus(LONG))) {
            return next;
        }
        boolean comes = verb.tense() == Tense.PRESENT && unit.words().lower(verb.head()).startsWith("come")
                && verb.from() == verb.head() && dating.way() == Way.ON && dating.from() > verb.to() + 2;
        if (over && comes) {
            // comes on the heels of a visit last week
            return null;
        }
        if (over && coming) {
            var turned = turn.ahead(anchor);
            boolean year = dating.way() == Way.ON && !anchor.fine() && verb.tense() == Tense.PRESENT
                    && dating.from() > verb.to() && !held(unit, dating);
            if (turned == null && year && anchor.until().isBefore(endOfToday.minus(YEAR))
                    && MARKS.contains(unit.words().lower(verb.head()))) {
                // the feast marks the founding of the state in 1950
                return null;
            }
            return turned == null && verb.tense() != Tense.FUTURE ? anchor : turned;
        }
        if (verb.tense().ahead() && unit.words().is(dating.to() - 1, Role.AGO)) {
            return null;
        }
        boolean old = anchor.until().isBefore(endOfToday.minus(RECENT))
                || unit.words().is(dating.to() - 1, Role.AGO)
                || (unit.words().is(dating.from(), Role.EARLIER) && !anchor.fine()
                        && verb.tense() == Tense.PERFECT);
        // has criticised it over an arrest last week
        old |= verb.tense() == Tense.PERFECT && unit.words().lower(dating.from()).equals("last")
                && dating.from() > verb.to() + 1;
        boolean apart = old && dating.way() == Way.ON
                && (verb.tense() == Tense.PERFECT || (verb.tense() == Tense.PRESENT
                        && (!unit.is(Part.TELLING) || dating.from() > verb.to() + 2)));
        boolean own = verb.tense() == Tense.PERFECT ? fronted(unit, dating) : follows;
        if (apart && !own) {
            return null;
        }
        boolean wished = verb.tense() == Tense.MODAL && over && anchor.precision().compareTo(Precision.WEEK) < 0;
        return wished && !unit.is(Part.TELLING) ? null : anchor;
    }
}
