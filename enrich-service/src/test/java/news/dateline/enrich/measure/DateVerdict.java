package news.dateline.enrich.measure;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Fact;

/**
 * How a fact's date stands to the marked one.
 *
 * @param exact  is it the same, but for the cut at publication?
 * @param within does one contain the other, at about the same precision?
 * @param wrong  do they lie apart?
 */
record DateVerdict(boolean exact, boolean within, boolean wrong) {

    /** What a precision is called and how coarse that is, the longer names first. */
    private record Level(String name, int level) {
    }

    private static final List<Level> LEVELS = List.of(new Level("century", 5), new Level("decade", 5),
            new Level("year", 4), new Level("half", 4), new Level("quarter", 3), new Level("season", 3),
            new Level("month", 2), new Level("weekend", 1), new Level("week", 1), new Level("day", 0),
            new Level("hour", 0), new Level("minute", 0), new Level("second", 0), new Level("instant", 0),
            new Level("time", 0));

    static DateVerdict of(GoldFact gold, Fact fact, long published) {
        var found = Days.of(fact);
        boolean exact = gold.days().stream().anyMatch(days -> same(days, found, published));
        boolean wrong = gold.days().stream().allMatch(days -> days.bounded().apartFrom(found));
        boolean within = exact;
        for (int i = 0; i < gold.days().size(); i++) {
            var days = gold.days().get(i);
            int apart = Math.abs(
                    level(i == 0 ? gold.precision() : null, days) - level(fact.precision().toString(), found));
            within |= (days.covers(found) || found.covers(days)) && apart <= 1;
        }
        return new DateVerdict(exact, within, wrong);
    }

    /** A stretch that reaches the day of publication may be cut there or not. */
    private static boolean same(Days gold, Days found, long published) {
        if (gold.equals(found)) {
            return true;
        }
        boolean uncut = gold.single() || found.single() || gold.low() >= published || found.low() >= published
                || gold.high() < published || found.high() < published;
        return !uncut && gold.first() != null && gold.first().equals(found.first());
    }

    private static int level(@Nullable String precision, Days days) {
        var name = precision == null ? "" : precision.toLowerCase(Locale.ROOT);
        for (var level : LEVELS) {
            if (name.contains(level.name)) {
                return level.level;
            }
        }
        long length = days.high() - days.low() + 1;
        return length <= 1 ? 0 : length <= 10 ? 1 : length <= 31 ? 2 : length <= 100 ? 3 : length <= 366 ? 4 : 5;
    }
}
