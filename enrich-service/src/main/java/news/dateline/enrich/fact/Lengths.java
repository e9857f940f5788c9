package news.dateline.enrich.fact;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Dating.Way;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.time.Precision;
import news.dateline.enrich.time.TimeExpression;
import news.dateline.enrich.time.TimeType;

/** Times that a length and another time make together: {@code the three months to June}, {@code ten days from 3 August}. */
final class Lengths {

    private static final Map<String, String> WHOLE = Map.of("the year", "P1Y", "the quarter", "P3M", "the month", "P1M",
            "the week", "P1W");
    private static final Set<String> UNTIL = Set.of("to", "ended", "ending", "through");

    private final Text body;
    private final Wording words;
    private final List<TimeExpression> times;
    private final IntFunction<Anchor> anchors;

    /** {@code anchors}: the stretch that each of the times means. */
    Lengths(Text body, Wording words, List<TimeExpression> times, IntFunction<Anchor> anchors) {
        this.body = body;
        this.words = words;
        this.times = times;
        this.anchors = anchors;
    }

    /** {@code in the first four days of October 2012}; null for other times. */
    @Nullable
    Dating portion(Clause clause, int k, int from, int to) {
        boolean until = UNTIL.contains(words.lower(to));
        var whole = WHOLE.get(times.get(k).text().toLowerCase(Locale.ROOT));
        if (whole != null && until && k + 1 < times.size() && Datings.onCalendar(times.get(k + 1))
                && words.indexAt(times.get(k + 1).start()) == (words.is(to + 1, Role.PREPOSITION) ? to + 2 : to + 1)) {
            return whole(clause, whole, k, from);
        }
        boolean of = times.get(k).type() == TimeType.DURATION && (words.lower(to).equals("of") || until)
                && k + 1 < times.size() && Datings.onCalendar(times.get(k + 1));
        int next = of ? words.indexAt(times.get(k + 1).start()) : -1;
        boolean beside = next == to + 1 || (next == to + 2 && words.is(to + 1, Role.DETERMINER));
        if (!beside) {
            return null;
        }
        int end = words.indexAt(times.get(k + 1).end());
        var expression = Expression.of(body, times.get(k).start(), times.get(k + 1).end());
        var anchor = until
                ? Portion.until(times.get(k).value(), anchors.apply(k + 1), expression)
                : Portion.of(times.get(k), anchors.apply(k + 1), expression);
        var way = anchor == null ? null : new WayFinder(words, clause, from, end, false).way();
        var held = until && way == Way.ON ? Way.RANGE : way;
        return anchor == null || held == null ? null : new Dating(anchor, from, end, held);
    }

    /** {@code in the year to March}: as long, up to the end of the next time. */
    private @Nullable Dating whole(Clause clause, String length, int k, int from) {
        int end = words.indexAt(times.get(k + 1).end());
        var anchor = Portion.until(length, anchors.apply(k + 1),
                Expression.of(body, times.get(k).start(), times.get(k + 1).end()));
        var way = anchor == null ? null : new WayFinder(words, clause, from, end, false).way();
        return anchor == null || way == null ? null : new Dating(anchor, from, end, way == Way.ON ? Way.RANGE : way);
    }

    /** {@code the three months to June}: is the time that begins at a token but the end of the length before it? */
    boolean ends(int length, int from) {
        int to = words.indexAt(times.get(length).end());
        int next = words.is(to + 1, Role.PREPOSITION) || words.is(to + 1, Role.DETERMINER) ? to + 2 : to + 1;
        boolean whole = times.get(length).type() == TimeType.DURATION
                || WHOLE.containsKey(times.get(length).text().toLowerCase(Locale.ROOT));
        return whole && UNTIL.contains(words.lower(to)) && !words.lower(to).equals("to") && next == from;
    }

    /** {@code for ten days from 3 August}: so long from then on; null where no length stands before it. */
    @Nullable
    Dating lasting(Dating dating, int k) {
        var length = times.get(k - 1);
        boolean beside = length.type() == TimeType.DURATION && words.indexAt(length.end()) == dating.from() - 1
                && dating.anchor().fine();
        var until = beside ? Portion.until(length.value(), dating.anchor(), dating.anchor().expression()) : null;
        if (until == null) {
            return null;
        }
        var days = Duration.between(until.from(), until.until());
        var anchor = new Anchor(dating.anchor().from(), dating.anchor().from().plus(days), Precision.OPEN,
                dating.anchor().expression());
        return new Dating(anchor, dating.from(), dating.to(), Way.RANGE);
    }
}
