package news.dateline.enrich.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** Where in time the reader stands: the day of publication, and what the text spoke of last. */
final class Reference {

    private static final int RECENT = 2;
    private static final int SMALL_HOURS = 7;
    private static final int SOON = 90;
    private static final int LONG_AGO = 270;

    private final LocalDate today;
    private final Tense otherwise;
    private int sentence;
    private @Nullable Period focus;
    private int focusSentence;
    private @Nullable LocalDate day;
    private @Nullable LocalDate lastDay;
    private int daySentence;
    private @Nullable Period quarter;
    private int quarterSentence;
    private @Nullable Period week;
    private int weekSentence;

    Reference(LocalDate today, Tense otherwise) {
        this.today = today;
        this.otherwise = otherwise;
    }

    LocalDate today() {
        return today;
    }

    void nextSentence() {
        sentence++;
    }

    /** Takes note of a date that the text names. */
    void saw(Period period) {
        focus = period;
        focusSentence = sentence;
        if (period.precision().compareTo(Precision.DAY) <= 0) {
            day = period.from().toLocalDate();
            lastDay = period.until().minusNanos(1).toLocalDate();
            daySentence = sentence;
        }
        if (period.precision() == Precision.WEEK) {
            week = period;
            weekSentence = sentence;
        }
        if (period.precision() == Precision.QUARTER && !period.from().toLocalDate().isAfter(today)) {
            // last year's quarter is there to be compared with, the report goes on about this year's
            quarter = quarter == null || !period.from().isBefore(quarter.from()) ? period : quarter;
            quarterSentence = sentence;
        }
    }

    /** The day or month of an earlier year that this very sentence has named, or null. */
    @Nullable
    Period toldBefore() {
        return focus != null && sentence == focusSentence && focus.precision().compareTo(Precision.MONTH) <= 0
                && focus.from().getYear() < today.getYear() - 1 ? focus : null;
    }

    /** The date that the text spoke of last, if that is not long ago. */
    @Nullable
    Period focus() {
        return sentence - focusSentence <= 2 ? focus : null;
    }

    /** The day that the narrative is at: the last one named in this or the previous sentence, else that of publication. */
    LocalDate narrativeDay() {
        return day != null && tellsOfDay() ? day : today;
    }

    /** Does this sentence or the one before speak of a day? An announcement does not carry the story into the future. */
    boolean tellsOfDay() {
        boolean here = day != null && sentence == daySentence;
        return here || (day != null && sentence == daySentence + 1 && !day.isAfter(today));
    }

    /** The day that an hour of the clock belongs to; the small hours of a night to its morning. */
    LocalDate clockDay(int hour) {
        var now = narrativeDay();
        return hour < SMALL_HOURS && lastDay != null && now.equals(day) ? lastDay : now;
    }

    /** The day from which "the previous" and "the following" are counted. */
    LocalDate focusDay() {
        var near = focus();
        return near == null ? today : near.from().toLocalDate();
    }

    /** A day of the month that "the month" speaks of; behind a mere year that is the one of publication. */
    LocalDate focusMonth() {
        var near = focus();
        return near == null || near.precision().compareTo(Precision.MONTH) > 0 ? today : near.from().toLocalDate();
    }

    /** The year that "the year" speaks of. */
    int focusYear() {
        var near = focus();
        return near == null || near.from().getYear() > today.getYear() ? today.getYear() : near.from().getYear();
    }

    /** The quarter spoken of in this sentence or shortly before. */
    @Nullable
    Period recentQuarter(int sentences) {
        return quarter != null && sentence - quarterSentence <= sentences ? quarter : null;
    }

    /** The quarter that a report is about: the one named last, else the last one that is over. */
    Period reportedQuarter() {
        return quarter != null ? quarter : Period.quarter(today.minusMonths(3));
    }

    /** The period that a report is about which names no quarter: the month it spoke of last, else this year. */
    Period reportedPeriod() {
        boolean month = focus != null && focus.precision() == Precision.MONTH
                && !focus.from().toLocalDate().isAfter(today);
        return month && focus != null ? focus : Period.year(today.getYear());
    }

    /** The day of that number in the week to come that the sentence has named, else in the one that the tense points to, today included. */
    LocalDate weekday(int weekday, Tense tense) {
        if (week != null && weekSentence == sentence && week.from().toLocalDate().isAfter(today)
                && tense != Tense.PAST) {
            return week.from().toLocalDate().plusDays(weekday - 1L);
        }
        int ahead = Math.floorMod(weekday - today.getDayOfWeek().getValue(), 7);
        return (tense == Tense.UNKNOWN ? otherwise : tense) == Tense.FUTURE || ahead == 0
                ? today.plusDays(ahead)
                : today.plusDays(ahead - 7L);
    }

    /** The first day of the month that the tense points to, this month included. */
    LocalDate month(int month, Tense tense) {
        var first = LocalDate.of(today.getYear(), month, 1);
        var now = today.withDayOfMonth(1);
        if (tense == Tense.FUTURE) {
            // a report on February that is due in March is not one on the next February
            return first.isBefore(now.minusMonths(RECENT)) ? first.plusYears(1) : first;
        }
        return first.isAfter(now) ? first.minusYears(1) : first;
    }

    /** That day of that month in the year that the tense points to. */
    @Nullable
    LocalDate day(int month, int day, Tense tense) {
        var here = Dates.find(today.getYear(), month, day);
        if (here == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(today, here);
        if (tense == Tense.FUTURE) {
            return days < -60 ? Dates.find(today.getYear() + 1, month, day) : here;
        }
        if (tense == Tense.UNKNOWN && days < -LONG_AGO) {
            return Dates.find(today.getYear() + 1, month, day);
        }
        return days > SOON ? Dates.find(today.getYear() - 1, month, day) : here;
    }
}
