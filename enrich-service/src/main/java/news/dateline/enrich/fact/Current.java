package news.dateline.enrich.fact;

import java.util.Set;

import news.dateline.enrich.fact.Clause.Part;

/** What a story tells as news of its own day, whatever it is about. */
final class Current {

    /** Words in -ing that say how something is, not what goes on. */
    private static final Set<String> STATES = Set.of("pending", "missing", "willing", "outstanding", "ongoing",
            "lasting", "lacking");
    /** With these it has been done more than once, or some time before. */
    private static final Set<String> REPEATED = Set.of("already", "season", "far", "other", "others", "several", "many",
            "numerous", "various", "subsequent", "previous", "become");

    private static final Set<String> HAPPENS = Set.of("killed", "crashed", "collapsed", "exploded", "erupted",
            "derailed",
            "capsized", "sunk", "attacked", "bombed", "stabbed", "kidnapped", "hijacked", "begun", "arrived", "opened",
            "struck", "hit", "injured", "wounded", "clashed", "stormed", "shot", "seized", "evacuated");
    private static final Set<String> SUGGESTS = Set.of("suggest", "suggests", "indicate", "indicates", "show", "shows");
    private static final Set<String> NOW = Set.of("now", "currently");

    private Current() {
    }

    /** {@code The minister has now resigned}: has it been done on the day, wherever the story stands? */
    static boolean now(Unit unit) {
        var verb = unit.verb();
        for (int i = verb == null ? unit.to() : verb.from(); verb != null && i < verb.to(); i++) {
            if (NOW.contains(unit.words().lower(i))) {
                return done(unit);
            }
        }
        return false;
    }

    /** {@code A court has dismissed the complaint.} What opens a story whose first sentences name no day was on the day of publication. */
    static boolean opens(Unit unit, Passage passage) {
        var verb = unit.verb();
        if (verb == null || verb.negative() || (verb.tense() != Tense.PERFECT && verb.tense() != Tense.PAST)) {
            return false;
        }
        boolean timeless = (verb.tense() == Tense.PERFECT ? !spans(unit) : !passage.words().onCalendar())
                && unit.around() == null && !Vague.is(unit);
        return timeless && !Verbs.lasts(unit) && !found(unit, passage)
                && (!unit.is(Part.TELLING) || Verbs.acts(unit) || verb.tense() == Tense.PERFECT);
    }

    /** {@code Ten people have been killed}: what opens with it goes on to tell of that, and not, as after a death or a sale, of a life. */
    static boolean happens(Unit unit) {
        var verb = unit.verb();
        return verb != null && HAPPENS.contains(unit.words().lower(verb.head()));
    }

    /** {@code A study has found that aid was diverted}: what has come to light was before. */
    private static boolean found(Unit unit, Passage passage) {
        var first = passage.clauses().getFirst();
        return unit.clause().told() && first.part() == Part.TELLING && first.verb() != null
                && first.verb().tense() == Tense.PERFECT;
    }

    /** {@code A study has found a cause}: has it been done, at no time that is named? */
    static boolean done(Unit unit) {
        var verb = unit.verb();
        return verb != null && verb.tense() == Tense.PERFECT && !verb.negative()
                && !unit.words().lower(verb.head()).equals("been") && !Verbs.lasts(unit)
                && unit.around() == null && !repeated(unit) && !Vague.is(unit);
    }

    /** {@code The ministry is refusing to answer}: is it going on? */
    static boolean goesOn(Unit unit) {
        var verb = unit.verb();
        if (verb == null || verb.tense() != Tense.PRESENT || verb.negative()) {
            return false;
        }
        boolean doing = verb.head() > verb.from()
                && unit.words().is(verb.from(), Role.BE) && unit.words().lower(verb.head()).endsWith("ing")
                && !STATES.contains(unit.words().lower(verb.head()));
        boolean goesOn = unit.words().lower(verb.head()).startsWith("continue")
                && unit.words().is(verb.to(), Role.TO);
        return (doing || goesOn || unit.words().lower(verb.head()).startsWith("remain"))
                && unit.around() == null && (!unit.clause().told() || suggested(unit)) && !unit.is(Part.TELLING)
                && !Vague.is(unit)
                && !unit.words().is(unit.from(), Role.PRONOUN);
    }

    /** {@code Reports suggest ten remain missing}: is it told by what nobody said? */
    private static boolean suggested(Unit unit) {
        var before = unit.words().verbs().before(unit.from());
        return before != null && !unit.clause().quoted() && SUGGESTS.contains(unit.words().lower(before.head()));
    }

    /** {@code Lee said the bridge was safe}: does somebody say something? */
    static boolean said(Unit unit) {
        var verb = unit.verb();
        return verb != null && verb.tense() == Tense.PAST && !verb.negative() && unit.is(Part.TELLING)
                && !Vague.is(unit) && !quotes(unit.words());
    }

    /** Is most of the sentence in somebody's own words? */
    static boolean quotes(Wording words) {
        int quoted = 0;
        for (int i = 0; i < words.size(); i++) {
            quoted += words.quoted(i) ? 1 : 0;
        }
        return 2 * quoted > words.size();
    }

    /** {@code has grown since 2005}, but not {@code has been jailed over the 2005 riots}: does it say how long it has been so? */
    private static boolean spans(Unit unit) {
        for (int i = unit.from(); i < unit.to(); i++) {
            if (unit.clause().owns(i) && spans(unit.words(), i) && !Vague.of(unit, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spans(Wording words, int i) {
        if (NOW.contains(words.lower(i))) {
            return false;
        }
        int end = i;
        while (words.timed(end)) {
            end++;
        }
        boolean names = words.lower(end).startsWith("'")
                || (words.lower(end).equals("of") && words.lower(i - 1).equals("for"))
                || (words.word(end) && (!words.known(end) || words.is(end, Role.OCCASION)));
        return end > i && !names;
    }

    /** Does it speak of another time, of more than once, or of nobody? */
    private static boolean repeated(Unit unit) {
        var words = unit.words();
        for (int i = unit.from(); i < unit.to(); i++) {
            boolean other = (spans(words, i) && !Vague.of(unit, i)) || REPEATED.contains(words.lower(i))
                    || words.is(i, Role.NOT);
            if (unit.clause().owns(i) && other) {
                return true;
            }
        }
        return false;
    }
}
