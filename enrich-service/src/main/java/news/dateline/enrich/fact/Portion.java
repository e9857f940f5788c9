package news.dateline.enrich.fact;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.time.Precision;
import news.dateline.enrich.time.TimeExpression;

/** {@code the first four days of October}, {@code the last two weeks of August}: one end of a time, so many days or the like long. */
final class Portion {

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");

    private Portion() {
    }

    /** That end of a time that is named behind the length, or null where the length says none; {@code expression}: all its words. */
    static @Nullable Anchor of(TimeExpression length, Anchor whole, Expression expression) {
        var match = LENGTH.matcher(length.value());
        boolean first = length.text().contains("first ") || length.text().contains("opening ");
        boolean last = length.text().contains("last ") || length.text().contains("final ");
        boolean some = first != last && length.value().startsWith("PX");
        if (some && whole.precision().compareTo(Precision.MONTH) >= 0) {
            // in the final days of October: it does not say how many
            return whole.withWords(expression);
        }
        if (!match.matches() || first == last || whole.precision().compareTo(Precision.MONTH) < 0) {
            return null;
        }
        int count = Integer.parseInt(match.group(1));
        char unit = match.group(2).charAt(0);
        var from = whole.from().atOffset(ZoneOffset.UTC);
        var until = whole.until().atOffset(ZoneOffset.UTC);
        var start = first ? from : moved(until, -count, unit);
        var end = first ? moved(from, count, unit) : until;
        return start.isBefore(from) || end.isAfter(until)
                ? null
                : new Anchor(start.toInstant(), end.toInstant(), Precision.OPEN, expression);
    }

    /** {@code the three months to June}: so long, up to the end of a time; null where the length says no count. */
    static @Nullable Anchor until(String length, Anchor last, Expression expression) {
        var match = LENGTH.matcher(length);
        if (!match.matches()) {
            return null;
        }
        var until = last.until().atOffset(ZoneOffset.UTC);
        var from = moved(until, -Integer.parseInt(match.group(1)), match.group(2).charAt(0));
        return new Anchor(from.toInstant(), until.toInstant(), Precision.OPEN, expression);
    }

    private static OffsetDateTime moved(OffsetDateTime time, int count, char unit) {
        return switch (unit) {
            case 'D' -> time.plusDays(count);
            case 'W' -> time.plusWeeks(count);
            case 'M' -> time.plusMonths(count);
            default -> time.plusYears(count);
        };
    }
}
