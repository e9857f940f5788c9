package news.dateline.enrich.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

import news.dateline.enrich.time.Mod;
import news.dateline.enrich.time.TimeExpression;

/** {@code early 2016}, {@code mid-May}, {@code late April}: four months of a year, ten days of a month or some years of a decade. */
final class Third {

    private static final int DAYS = 10;
    private static final int MONTHS = 4;
    /** {@code the end of May} may be its last day; {@code earlier this month} is up to today. */
    private static final Pattern OTHER = Pattern
            .compile("(?i)\\b(end|close|ende|fin|finales|finals?|earlier|later|rest)\\b");

    private Third() {
    }

    /** The stretch, cut to the third that the words name. */
    static Anchor of(TimeExpression time, Anchor whole) {
        var mod = time.mod();
        boolean third = mod == Mod.START || mod == Mod.MID || mod == Mod.END;
        if (mod == null || !third || OTHER.matcher(time.text()).find()) {
            return whole;
        }
        var first = LocalDate.ofInstant(whole.from(), ZoneOffset.UTC);
        return switch (whole.precision()) {
            case MONTH -> cut(whole, first.plusDays(DAYS), first.plusDays(2 * DAYS), mod);
            case YEAR -> cut(whole, first.plusMonths(MONTHS), first.plusMonths(2 * MONTHS), mod);
            case DECADE -> decade(whole, first, mod);
            default -> whole;
        };
    }

    /** The {@code early 1990s} are five years, so are the {@code late} ones, the {@code mid-1990s} the three in the middle. */
    private static Anchor decade(Anchor whole, LocalDate first, Mod mod) {
        var from = first.plusYears(mod == Mod.START ? 0 : mod == Mod.MID ? 4 : 5);
        var until = first.plusYears(mod == Mod.START ? 5 : mod == Mod.MID ? 7 : 10);
        return new Anchor(start(from), start(until), whole.precision(), whole.expression());
    }

    private static Anchor cut(Anchor whole, LocalDate one, LocalDate two, Mod mod) {
        var from = mod == Mod.START ? whole.from() : start(mod == Mod.MID ? one : two);
        var until = mod == Mod.END ? whole.until() : start(mod == Mod.MID ? two : one);
        return from.isBefore(until) && !until.isAfter(whole.until())
                ? new Anchor(from, until, whole.precision(), whole.expression())
                : whole;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
