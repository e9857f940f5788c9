package news.dateline.enrich.fact;

import java.time.Duration;
import java.time.Instant;

import news.dateline.enrich.time.Precision;

/** {@code had just imposed}: within the last two weeks. */
final class Recent {

    private static final Duration RECENT = Duration.ofDays(15);

    private Recent() {
    }

    static boolean said(Unit unit) {
        return index(unit) >= 0;
    }

    static Anchor before(Unit unit, Instant endOfToday) {
        var word = unit.words().token(index(unit));
        return new Anchor(endOfToday.minus(RECENT), endOfToday, Precision.MONTH,
                new Expression(word.start(), word.end(), word.text()));
    }

    private static int index(Unit unit) {
        var verb = unit.verb();
        if (verb == null || (verb.tense() != Tense.PERFECT && verb.tense() != Tense.PLUPERFECT)) {
            return -1;
        }
        for (int i = verb.from(); i < verb.to(); i++) {
            if (unit.words().lower(i).equals("just")) {
                return i;
            }
        }
        return -1;
    }
}
