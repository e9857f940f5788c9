package news.dateline.enrich.fact;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What the verb of a unit does, by its word. */
final class Verbs {

    private static final Set<String> PUT = Set.of("put", "pushed", "moved", "brought");
    private static final Set<String> AWAY = Set.of("off", "back", "forward");

    private static final Set<String> STARTS = Set.of("begin", "begins", "began", "begun", "start", "starts", "started",
            "open", "opens", "opened", "launched", "arrived", "arrive", "arrives");

    /** What an event of which one is told does afterwards. */
    private static final Set<String> NARRATES = Set.of("come", "comes", "came", "follow", "follows", "followed",
            "bring", "brings", "brought", "mark", "marks", "marked", "break", "breaks", "broke", "raise", "raises",
            "raised", "leave", "leaves", "left", "cap", "caps", "capped", "end", "ends", "ended", "occurred",
            "happened", "lasted", "began", "started", "killed", "injured", "wounded", "caused", "damaged", "destroyed",
            "sparked", "triggered", "prompted", "disrupted", "forced");

    private Verbs() {
    }

    /** Is it an act of speech that is worth a fact? */
    static boolean acts(Unit unit) {
        return is(unit.verb(), unit, Role.ACT);
    }

    /** Does it settle what is to be done at a time? {@code agreed in June to …} was in June, {@code set June 3} was not. */
    static boolean schedules(Unit unit, Dating dating) {
        var verb = unit.verb();
        if (verb != null && unit.words().lower(verb.to()).equals("off")) {
            // called off a strike that had been planned for Thursday
            return false;
        }
        if (verb != null && words(unit, "set") && record(unit, verb)) {
            return false;
        }
        boolean beside = verb != null && dating.from() <= verb.to() + 1
                && !unit.words().lower(verb.head()).equals("set");
        if (beside && verb != null && verb.from() == verb.head() && dating.from() == verb.to() + 1
                && unit.words().lower(verb.head()).equals("scheduled")) {
            // the match scheduled on August 8
            return true;
        }
        return verb != null && verb.tense() != Tense.PLUPERFECT && dating.from() >= verb.to() && !beside
                && is(verb, unit, Role.SCHEDULE);
    }

    private static boolean words(Unit unit, String head) {
        return unit.verb() != null && unit.words().lower(unit.verb().head()).equals(head);
    }

    /** {@code set a world record in October} */
    private static boolean record(Unit unit, VerbGroup verb) {
        for (int i = verb.to(); i < unit.to(); i++) {
            if (unit.words().lower(i).startsWith("record")) {
                return true;
            }
        }
        return false;
    }

    /** Does it look ahead from the past: {@code was expecting vaccine by Friday}, {@code rain was forecast for Friday}? */
    static boolean awaits(Unit unit, Dating dating) {
        boolean bound = dating.way() == Dating.Way.FOR || dating.way() == Dating.Way.BY;
        var verb = unit.verb();
        return bound && verb != null && (verb.tense() == Tense.PAST || verb.tense() == Tense.PRESENT)
                && !verb.negative() && is(verb, unit, Role.AWAIT);
    }

    /** {@code a spokesman for the ministry said on Monday}, but not {@code the court found on Monday}: is nothing said but when? */
    static boolean ends(Unit unit) {
        var verb = unit.verb();
        var words = unit.words();
        if (is(verb, unit, Role.TELL_THAT)) {
            return false;
        }
        for (int i = verb == null ? unit.to() : verb.to(); i < unit.to(); i++) {
            if (!words.timed(i) && !words.sign(i) && !words.is(i, Role.PREPOSITION) && !words.is(i, Role.THAT)) {
                return false;
            }
        }
        return true;
    }

    /** Does the saying itself settle or start something? */
    static boolean announces(Unit unit) {
        return acts(unit) || is(unit.verb(), unit, Role.SCHEDULE);
    }

    /** Does it look ahead: {@code the company expects growth}? */
    static boolean plans(Unit unit) {
        var verb = unit.verb();
        return verb != null && verb.tense() == Tense.PRESENT && is(verb, unit, Role.PLAN);
    }

    /** Is it told in the present as a thing of the calendar: {@code the two meet again on Friday}? */
    static boolean happens(Unit unit) {
        var verb = unit.verb();
        return verb != null && verb.tense() == Tense.PRESENT && verb.from() == verb.head() && !verb.negative()
                && (!is(verb, unit, Role.STATE) || is(verb, unit, Role.PLAN))
                && !is(verb, unit, Role.TELL)
                && !unit.is(Clause.Part.TELLING);
    }

    /** {@code The accident happened on Monday}: does it but say when what was told before was? */
    static boolean occurs(Unit unit) {
        return is(unit.verb(), unit, Role.OCCUR);
    }

    /** {@code cancelled}, {@code called off}: will it not be? */
    static boolean cancels(Wording words, VerbGroup verb) {
        return words.is(verb.head(), Role.CANCEL)
                || (words.lower(verb.head()).startsWith("call") && words.lower(verb.to()).equals("off"));
    }

    /** {@code adjourned}, {@code put off}, {@code pushed back}: is it not now, but at another time? */
    static boolean postpones(Wording words, VerbGroup verb) {
        boolean off = PUT.contains(words.lower(verb.head())) && (AWAY.contains(words.lower(verb.to()))
                || (words.is(verb.to(), Role.TO) && words.timed(verb.to() + 1))
                || (words.is(verb.to(), Role.RANGE_FROM) && words.timed(verb.to() + 1)));
        return off || words.is(verb.head(), Role.POSTPONE);
    }

    /** {@code The trial opened on Monday}: does it say when something that goes on began? */
    static boolean starts(Unit unit) {
        var verb = unit.verb();
        return verb != null && STARTS.contains(unit.words().lower(verb.head()));
    }

    /** {@code was born}, {@code was founded}: does it tell how somebody or something began, which no day of the story goes on with? */
    static boolean begins(Unit unit) {
        return is(unit.verb(), unit, Role.ORIGIN);
    }

    /** {@code The strike follows a ruling in May}: does it name what came before, whose time stands with it? */
    static boolean follows(Unit unit, Dating dating) {
        var verb = unit.verb();
        return verb != null && dating.from() > verb.to() + 1 && is(verb, unit, Role.FOLLOW);
    }

    /** {@code Monday's attack brings the toll to 40}: does it say what something that is over means? */
    static boolean narrates(Wording words, @Nullable VerbGroup verb) {
        return verb != null && verb.from() == verb.head() && !verb.negative()
                && (verb.tense() == Tense.PRESENT || verb.tense() == Tense.PAST)
                && (NARRATES.contains(words.lower(verb.head()))
                        || (words.lower(verb.head()).equals("took") && words.lower(verb.to()).equals("place")));
    }

    /** Does it say what something that is over means, with the time that stands with its subject? */
    static boolean narrates(Unit unit, Dating dating) {
        var verb = unit.verb();
        return dating.way() == Dating.Way.AT_ITS && verb != null && dating.to() < verb.from()
                && unit.words().lower(dating.to()).startsWith("'") && narrates(unit.words(), verb);
    }

    /** Does it say what was so for a while, rather than what happened? */
    static boolean lasts(Unit unit) {
        var verb = unit.verb();
        boolean alone = verb != null && verb.from() == verb.head();
        return (verb == null || !cancels(unit.words(), verb)) && is(verb, unit, alone ? Role.STATE : Role.CONDITION);
    }

    static boolean is(Unit unit, Role role) {
        return is(unit.verb(), unit, role);
    }

    private static boolean is(@Nullable VerbGroup verb, Unit unit, Role role) {
        return verb != null && unit.words().is(verb.head(), role);
    }
}
