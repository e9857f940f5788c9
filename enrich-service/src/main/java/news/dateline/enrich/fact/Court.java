package news.dateline.enrich.fact;

import java.util.Set;

/** The report of a court: what it tells without a time was mostly before, but for what was done in court. */
final class Court {

    private static final Set<String> RULINGS = Set.of("sentenced", "convicted", "acquitted", "jailed", "pleaded",
            "indicted", "verdict", "trial", "guilty", "sentence", "testified", "imprisoned", "inquest", "inquiry");
    private static final Set<String> ROOM = Set.of("court", "courtroom", "judge", "judges", "jury", "jurors", "trial",
            "verdict", "sentence", "hearing", "lawyer", "lawyers", "prosecutor", "prosecutors", "prosecution",
            "defence",
            "defense", "attorney", "attorneys", "bail", "testimony", "ruling", "appeal", "magistrate", "tribunal",
            "plea",
            "counsel", "charge", "charges");

    private Court() {
    }

    /** Does a sentence tell what a court did or is to do? */
    static boolean rules(Wording words) {
        for (int i = 0; i < words.size(); i++) {
            if (RULINGS.contains(words.lower(i)) && !words.quoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Was it done in court, or said? */
    static boolean within(Unit unit) {
        var words = unit.words();
        for (int i = unit.from(); i < unit.to(); i++) {
            if (ROOM.contains(words.lower(i)) || RULINGS.contains(words.lower(i))) {
                return true;
            }
        }
        return Verbs.is(unit, Role.TELL);
    }
}
