package news.dateline.enrich.fact;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.time.Precision;
import news.dateline.enrich.time.TimeExpression;

/**
 * How far something is from what was told before: {@code four days later}.
 *
 * @param count how many, below zero for {@code earlier}
 * @param unit  D, W, M or Y as in a TIMEX3 duration
 * @param noun  what it is counted from, where that is named: {@code two days after the attack}
 */
record Shift(int count, char unit, @Nullable String noun) {

    private static final int NEAR = 3;
    private static final int FAR = 8;

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");

    /** The distance that a length of time says, or null for one that is but a length. */
    static @Nullable Shift find(Wording words, TimeExpression time, int from, int to) {
        var length = LENGTH.matcher(time.value());
        if (!length.matches() || words.is(from - 1, Role.BOUND_END) || until(words, from)) {
            return null;
        }
        int count = Integer.parseInt(length.group(1));
        char unit = length.group(2).charAt(0);
        if (words.is(to - 1, Role.LATER) || words.is(to, Role.LATER)) {
            return new Shift(count, unit, null);
        }
        if (dated(words, to)) {
            return null;
        }
        var noun = noun(words, to);
        if (noun != null) {
            return new Shift(words.is(to, Role.AFTER) ? count : -count, unit, noun);
        }
        boolean earlier = words.is(to - 1, Role.EARLIER) || words.is(to, Role.EARLIER);
        return earlier && !words.is(from - 1, Role.PREPOSITION) ? new Shift(-count, unit, null) : null;
    }

    /** {@code after the attack}: what happened, where nothing else says when that was. */
    private static @Nullable String noun(Wording words, int after) {
        boolean led = (words.is(after, Role.AFTER) || words.is(after, Role.BEFORE))
                && words.is(after + 1, Role.DETERMINER);
        for (int i = after + 2; led && i < after + 2 + NEAR && words.word(i); i++) {
            boolean event = words.is(i, Role.OCCASION) || words.is(i, Role.UPHEAVAL);
            if (event && !words.is(i + 1, Role.OCCASION)) {
                return words.timed(i + 1) || words.is(i + 1, Role.ATTRIBUTE) ? null : words.lower(i);
            }
        }
        return null;
    }

    /** {@code a month before his release in July}: is it counted from what has a time of its own? */
    private static boolean dated(Wording words, int after) {
        boolean led = words.is(after, Role.AFTER) || words.is(after, Role.BEFORE);
        for (int i = after + 1; led && i < after + FAR && !words.sign(i) && !words.verbs().at(i); i++) {
            if (words.timed(i)) {
                return true;
            }
        }
        return false;
    }

    /** As far back as a length of time says, or null for one that is not so many of a unit. */
    static @Nullable Shift before(TimeExpression time) {
        var length = LENGTH.matcher(time.value());
        return length.matches() ? new Shift(-Integer.parseInt(length.group(1)), length.group(2).charAt(0), null) : null;
    }

    /** {@code today}, {@code this morning}: is it counted from the day it is said on? */
    static boolean fromToday(Wording words, Dating dating) {
        for (int i = dating.from(); i < dating.to(); i++) {
            if (words.is(i, Role.DAY_WORD) || (words.lower(i).equals("this") && words.is(i + 1, Role.HOURS))) {
                return true;
            }
        }
        return false;
    }

    /** {@code on Wednesday and the next day}: is it a day that is counted from another one? */
    static boolean counted(Wording words, Dating dating) {
        boolean fixed = false;
        for (int i = dating.from(); i < dating.to(); i++) {
            if (words.is(i, Role.WEEKDAY) || words.is(i, Role.MONTH) || words.is(i, Role.DAY_WORD)) {
                return false;
            }
            fixed |= words.is(i, Role.FIXED);
        }
        return fixed && dating.anchor().fine();
    }

    private static boolean until(Wording words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            if (words.is(i, Role.BOUND_END) || words.is(i, Role.COMPARED)) {
                return true;
            }
        }
        return false;
    }

    /** The stretch that far from another one, with the words of a third; null where that one is too coarse to count from. */
    @Nullable
    Anchor from(Anchor focus, Expression words) {
        var day = LocalDate.ofInstant(focus.from(), ZoneOffset.UTC);
        boolean fine = focus.fine();
        boolean month = focus.precision().compareTo(Precision.MONTH) <= 0;
        if (unit != 'Y' && focus.precision() == Precision.YEAR && count > 0 && (unit != 'M' || count == 1)) {
            // some days after something of a year: mostly in the same year
            return focus.withWords(words);
        }
        return switch (unit) {
            case 'D' -> fine ? anchor(day.plusDays(count), day.plusDays(count + 1L), Precision.DAY, words) : null;
            case 'W' -> fine ? week(day.plusWeeks(count), words) : null;
            case 'M' -> month ? month(day.plusMonths(count), words) : null;
            default -> year(day.plusYears(count), words);
        };
    }

    private static Anchor week(LocalDate day, Expression words) {
        var monday = day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        return anchor(monday, monday.plusWeeks(1), Precision.WEEK, words);
    }

    private static Anchor month(LocalDate day, Expression words) {
        var first = day.withDayOfMonth(1);
        return anchor(first, first.plusMonths(1), Precision.MONTH, words);
    }

    private static Anchor year(LocalDate day, Expression words) {
        var first = day.withDayOfYear(1);
        return anchor(first, first.plusYears(1), Precision.YEAR, words);
    }

    private static Anchor anchor(LocalDate from, LocalDate until, Precision precision, Expression words) {
        return new Anchor(from.atStartOfDay().toInstant(ZoneOffset.UTC), until.atStartOfDay().toInstant(ZoneOffset.UTC),
                precision, words);
    }
}
