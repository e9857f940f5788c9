package news.dateline.enrich.fact;

import java.time.Instant;

import news.dateline.enrich.fact.Clause.Part;

/**
 * The day that a story is about, and whether the story is there: it has told of one other day at most, and last of its own.
 * What is told there without a time was mostly on that day, however old it is and however far down it is told; where a story
 * has told of two other days it no longer is.
 */
final class Home {

    private final Instant day;
    private final Instant endOfToday;
    private int others;
    private boolean there;

    /** {@code day}: the start of it. */
    Home(Instant day, Instant endOfToday) {
        this.day = day;
        this.endOfToday = endOfToday;
    }

    /** Takes note of when something was; what is to come changes nothing. */
    void told(Anchor anchor) {
        if (anchor.from().isBefore(endOfToday)) {
            there = anchor.day().equals(day);
            others += there ? 0 : 1;
        }
    }

    /** Is the story still, or again, at its own day? */
    boolean there() {
        return there && others <= 1;
    }

    /**
     * Does a sentence, in English, state what was done or was so, or that somebody said it, without a time? In other languages it
     * is not measured.
     */
    static boolean tells(Unit unit, Passage passage) {
        var verb = unit.verb();
        boolean states = unit.is(Part.TELLING) || (unit.is(Part.MAIN) && !unit.clause().told())
                || unit.equals(passage.units().getFirst());
        boolean over = verb != null && !verb.negative()
                && (verb.tense() == Tense.PAST || verb.tense() == Tense.PERFECT);
        return verb != null && over && states && passage.english() && unit.around() == null && !Vague.is(unit)
                && !timed(unit, passage) && !named(unit.words(), verb) && !besides(unit, verb);
    }

    /** Does it name a time of any kind, though that may say nothing about when it was? */
    private static boolean timed(Unit unit, Passage passage) {
        return passage.times().stream().mapToInt(time -> unit.words().indexAt(time.start()))
                .anyMatch(i -> i >= unit.from() && i < unit.to());
    }

    /** {@code He added that …}, {@code She also said that …}: is but more said? */
    private static boolean besides(Unit unit, VerbGroup verb) {
        boolean more = unit.words().lower(verb.head()).equals("added");
        for (int i = unit.from(); i < verb.to(); i++) {
            more |= unit.words().lower(i).equals("also");
        }
        return more && unit.is(Part.TELLING);
    }

    /**
     * {@code The study cites several factors, called tipping points}, {@code Parts of it, like the old town, feature houses
     * built of clay}: may what looks like the verb but say more about a name?
     */
    private static boolean named(Wording words, VerbGroup verb) {
        int commas = 0;
        boolean like = false;
        for (int i = 0; i < verb.from(); i++) {
            commas += words.lower(i).equals(",") ? 1 : 0;
            like |= words.lower(i).equals("like") && words.lower(i - 1).equals(",");
        }
        boolean hangs = commas == 1 && words.lower(verb.from() - 1).equals(",");
        return !verb.sure() && (hangs || like);
    }
}
