package news.dateline.enrich.fact;

import java.time.Instant;

import news.dateline.enrich.time.Precision;
import news.dateline.enrich.time.TimeExpression;

/**
 * The time that a fact is tied to.
 *
 * @param from       its start
 * @param until      its end, itself outside
 * @param precision  how finely it is known
 * @param expression the words that give it
 */
record Anchor(Instant from, Instant until, Precision precision, Expression expression) {

    /** The stretch that an expression of time means. */
    static Anchor of(TimeExpression time) {
        if (time.from() == null || time.until() == null || time.precision() == null) {
            throw new IllegalArgumentException("expected a time on the calendar, got " + time);
        }
        return new Anchor(Instant.parse(time.from()), Instant.parse(time.until()), time.precision(),
                new Expression(time.start(), time.end(), time.text()));
    }

    /** What lies behind the end of the day of publication has not happened yet. */
    Anchor cutAt(Instant end) {
        return until.isAfter(end) && from.isBefore(end) ? new Anchor(from, end, precision, expression) : this;
    }

    Anchor until(Anchor last) {
        var words = new Expression(expression.start(), last.expression.end(), expression.text());
        return new Anchor(from, last.until, Precision.OPEN, words);
    }
}
