package news.dateline.enrich.fact;

import java.util.Set;

/** What was planned, in a sentence that says that it will not be, or not then. */
final class Cancelled {

    private static final Set<String> STOPPED = Set.of("halted", "blocked", "banned", "dropped", "stopped", "delayed",
            "suspended", "postponed", "prevented", "rejected", "ditched", "shelved", "axed", "withdrawn", "rescheduled",
            "deferred", "grounded", "scrubbed", "dismissed");

    private Cancelled() {
    }

    /** {@code The summit, planned for Thursday, has been cancelled}, {@code will now be on Friday}: is what a unit plans off? */
    static boolean is(Unit unit, Passage passage) {
        var verb = unit.verb();
        if (verb == null || !verb.tense().ahead()) {
            return false;
        }
        for (var clause : passage.clauses()) {
            var other = clause.verb();
            boolean after = other != null && !other.equals(verb) && other.from() > verb.from()
                    && (unit.hangs() || clause.part() == Clause.Part.FURTHER);
            boolean before = other != null && !other.equals(verb) && unit.hangs() && other.from() < verb.from();
            boolean not = unit.hangs() && other != null && other.tense() == Tense.FUTURE && other.negative();
            if (other != null && (after || before) && (not || stops(passage.words(), other))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stops(Wording words, VerbGroup verb) {
        boolean instead = verb.tense() == Tense.FUTURE && words.lower(verb.from() + 1).equals("now");
        return Verbs.cancels(words, verb) || Verbs.postpones(words, verb) || instead
                || STOPPED.contains(words.lower(verb.head()));
    }
}
