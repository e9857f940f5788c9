package news.dateline.enrich.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

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

    private static final int CENTURY = 100;
    private static final int DECADE = 10;

    /** The stretch that an expression of time means. */
    static Anchor of(TimeExpression time) {
        if (time.from() == null || time.until() == null || time.precision() == null) {
            throw new IllegalArgumentException("expected a time on the calendar, got " + time);
        }
        return Third.of(time, new Anchor(Instant.parse(time.from()), Instant.parse(time.until()), time.precision(),
                new Expression(time.start(), time.end(), time.text())));
    }

    /** What lies behind the end of the day of publication has not happened yet. */
    Anchor cutAt(Instant end) {
        return until.isAfter(end) && from.isBefore(end) ? new Anchor(from, end, precision, expression) : this;
    }

    /** Where this is a bare month that came out before another: its last one up to a time, or the first behind the other. */
    Anchor notBefore(Anchor first, Instant end) {
        if (!from.isBefore(first.from) || precision != Precision.MONTH) {
            return this;
        }
        int years = 1;
        while (years < CENTURY && (inYears(years).from.isBefore(first.from)
                || (inYears(years + 1).from.isBefore(end) && first.from.isBefore(end)))) {
            years++;
        }
        return inYears(years);
    }

    /** {@code from July 27 to August 12, 2012}: the last one like this, a day or month, that is not behind another. */
    Anchor yearOf(Anchor last) {
        if (!fine() && precision != Precision.MONTH) {
            return this;
        }
        int years = last.from.atOffset(ZoneOffset.UTC).getYear() - from.atOffset(ZoneOffset.UTC).getYear();
        var same = inYears(years);
        return same.from.isAfter(last.from) ? inYears(years - 1) : same;
    }

    /** The same stretch of another year. */
    Anchor inYear(int year) {
        return inYears(year - from.atOffset(ZoneOffset.UTC).getYear());
    }

    /** The same stretch so many years later. */
    Anchor inYears(int years) {
        var start = from.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
        // February 28 of a leap year ends on the 29th, which the year before does not have
        var end = fine()
                ? start.plus(Duration.between(from, until))
                : until.atOffset(ZoneOffset.UTC).plusYears(years).toInstant();
        return new Anchor(start, end, precision, expression);
    }

    /** From the start of this to the end of another. */
    Anchor to(Anchor last, Expression words) {
        return last.until.isAfter(from) ? new Anchor(from, last.until, Precision.OPEN, words) : this;
    }

    /** {@code February 6, this year}: does the other only say more about this, or this about the other? */
    boolean covers(Anchor other) {
        return !from.isAfter(other.from) && !until.isBefore(other.until);
    }

    /** From the start of this to a time. */
    Anchor openUntil(Instant end) {
        return end.isAfter(from) ? new Anchor(from, end, Precision.OPEN, expression) : this;
    }

    /** From a time to the end of this. */
    Anchor openFrom(Instant start) {
        return until.isAfter(start) ? new Anchor(start, until, Precision.OPEN, expression) : this;
    }

    /** A decade that was named by how long ago it was: {@code a decade ago} is the year ten years before. */
    Anchor decadesBefore(Instant end) {
        int now = end.minus(1, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC).getYear();
        var first = from.atOffset(ZoneOffset.UTC).plusYears(now % DECADE);
        return new Anchor(first.toInstant(), first.plusYears(1).toInstant(), Precision.YEAR, expression);
    }

    /** As long, up to a time. */
    Anchor endingWith(Instant end) {
        long days = ChronoUnit.DAYS.between(from, until);
        return new Anchor(end.minus(days + 1, ChronoUnit.DAYS), end, precision, expression);
    }

    /** So many days later. */
    Anchor moved(long days) {
        return new Anchor(from.plus(days, ChronoUnit.DAYS), until.plus(days, ChronoUnit.DAYS), precision, expression);
    }

    /** The day that it is on, for something that need not be at the same hour. */
    Anchor wholeDay() {
        return precision.compareTo(Precision.DAY) < 0
                ? new Anchor(day(), day().plus(1, ChronoUnit.DAYS), Precision.DAY, expression)
                : this;
    }

    /** The same time, given by other words. */
    Anchor withWords(Expression words) {
        return new Anchor(from, until, precision, words);
    }

    /** Is it a day or less? */
    boolean fine() {
        return precision.compareTo(Precision.DAY) <= 0;
    }

    /** Is it a week or less? */
    boolean brief() {
        return precision.compareTo(Precision.WEEK) <= 0;
    }

    /** Is it a day or weekend, of which the next sentence may go on telling? */
    boolean carries() {
        return precision.compareTo(Precision.WEEKEND) <= 0;
    }

    Instant day() {
        return from.truncatedTo(ChronoUnit.DAYS);
    }
}
