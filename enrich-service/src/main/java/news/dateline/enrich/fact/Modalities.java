package news.dateline.enrich.fact;

import java.time.Instant;

/** Reads from the verb of a unit, and from its date, whether what it says happened. */
final class Modalities {

    private Modalities() {
    }

    static Modality of(Unit unit, Dating.Way way, Anchor anchor, Instant endOfToday) {
        var verb = unit.verb();
        if (verb == null) {
            return Modality.HAPPENED;
        }
        boolean awaited = Verbs.is(unit, Role.AWAIT) && anchor.until().isAfter(endOfToday);
        boolean ahead = awaited || !anchor.from().isBefore(endOfToday) || verb.tense().ahead()
                || (way == Dating.Way.UNTIL && !anchor.until().isBefore(endOfToday))
                || (way == Dating.Way.FOR && !anchor.until().isBefore(endOfToday));
        var teller = unit.clause().teller();
        if (verb.negative() || (teller != null && teller.denies())) {
            return Modality.DENIED;
        }
        if (ahead || Verbs.plans(unit)) {
            return Modality.PLANNED;
        }
        if (unit.clause().told()) {
            return Modality.REPORTED;
        }
        boolean says = unit.is(Clause.Part.TELLING) && anchor.until().equals(endOfToday);
        boolean lasting = verb.tense() == Tense.PRESENT && !says && !anchor.until().isBefore(endOfToday);
        return lasting ? Modality.ONGOING : Modality.HAPPENED;
    }
}
