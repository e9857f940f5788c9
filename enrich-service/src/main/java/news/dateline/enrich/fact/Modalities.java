package news.dateline.enrich.fact;

import java.time.Instant;
import java.util.List;

import news.dateline.enrich.text.Token;

/** Reads from the verb of a clause whether what it says happened. */
final class Modalities {

    private Modalities() {
    }

    static Modality of(Clause clause, Anchor anchor, Instant endOfToday) {
        var tokens = clause.sentence().tokens();
        int verb = clause.verb();
        if (!anchor.from().isBefore(endOfToday)) {
            return Modality.PLANNED;
        }
        if (verb >= 0 && denied(tokens, clause, verb)) {
            return Modality.DENIED;
        }
        if (verb >= 0 && ahead(tokens, verb, clause.to())) {
            return Modality.PLANNED;
        }
        if (clause.part() == Clause.Part.TOLD) {
            return Modality.REPORTED;
        }
        boolean present = verb >= 0 && Verbs.present(tokens.get(verb)) && !Verbs.past(tokens.get(verb));
        return present && !anchor.until().isBefore(endOfToday) ? Modality.ONGOING : Modality.HAPPENED;
    }

    private static boolean denied(List<Token> tokens, Clause clause, int verb) {
        for (int i = verb; i < Math.min(clause.to(), verb + 3); i++) {
            if (Verbs.negative(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code will}, or {@code is expected to}. */
    private static boolean ahead(List<Token> tokens, int verb, int to) {
        if (Verbs.future(tokens.get(verb))) {
            return true;
        }
        boolean auxiliary = Verbs.present(tokens.get(verb)) || tokens.get(verb).is("was")
                || tokens.get(verb).is("were");
        return auxiliary && verb + 1 < to && Verbs.future(tokens.get(verb + 1));
    }
}
