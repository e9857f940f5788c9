package news.dateline.enrich.fact;

import news.dateline.enrich.fact.Dating.Way;
import news.dateline.enrich.time.Precision;

/** Of two times in one clause, the one that dates it. */
final class Rivals {

    private final Wording words;

    Rivals(Wording words) {
        this.words = words;
    }

    /** Does the later of the two date the clause rather than the one found so far? */
    boolean beats(Clause clause, Dating found, Dating other) {
        return (better(other, found) && !trails(clause, found, other)) || counted(found, other);
    }

    /** {@code 28 years ago in 1990}: the year is told, the other but counted from it. */
    private boolean counted(Dating ago, Dating year) {
        return words.is(ago.to() - 1, Role.AGO) && year.from() == ago.to() + 1 && words.is(ago.to(), Role.PREPOSITION)
                && year.anchor().precision() == Precision.YEAR && ago.anchor().precision() == Precision.YEAR;
    }

    /** {@code In 1971 he made trips there, paving the way for a visit in May 1972}: does the first open the clause and the other trail behind it? */
    private boolean trails(Clause clause, Dating first, Dating other) {
        var verb = clause.verb();
        boolean comma = false;
        for (int i = verb == null ? other.from() : verb.to(); i < other.from(); i++) {
            comma |= words.lower(i).equals(",") && !words.timed(i);
        }
        return verb != null && comma && first.to() <= verb.from() && first.way() == Way.ON && other.from() > verb.to();
    }

    /** Is the first the better one: sooner by how it dates, then the finer? A clock time dates no better than its day. */
    private static boolean better(Dating one, Dating other) {
        int way = Integer.compare(weakness(one), weakness(other));
        return way < 0 || (way == 0 && fineness(one).compareTo(fineness(other)) < 0);
    }

    private static Precision fineness(Dating dating) {
        return dating.anchor().fine() || dating.way() == Way.RANGE ? Precision.DAY : dating.anchor().precision();
    }

    private static int weakness(Dating dating) {
        return switch (dating.way()) {
            case ON, RANGE, FOR, LATER, WITHIN -> 0;
            case CLOCK -> 1;
            case SINCE, UNTIL, TILL, BY, AT_ITS -> 2;
        };
    }
}
