package news.dateline.enrich.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/** Times of the clock and parts of the day. */
final class ClockSenses {

    private ClockSenses() {
    }

    static DayPart dayPart(Match m) {
        if (m.has(Kind.DAYPARTS)) {
            return DayPart.of(m.value(Kind.DAYPARTS));
        }
        return m.has(Kind.DAYPART) ? DayPart.of(m.value(Kind.DAYPART)) : DayPart.named(m.argument("part", "night"));
    }

    private static Meaning part(LocalDate day, DayPart part) {
        return Meaning.time(Period.part(day, part));
    }

    /** The night that ends on the morning of a weekday. */
    static Meaning eveNight(Match m, Reference r) {
        return part(DaySenses.find(m, r).minusDays(1), DayPart.NIGHT);
    }

    /** A part of a day that is named, or counted from today. */
    static Meaning part(Match m, Reference r) {
        if (m.has(Kind.WEEKDAY_PART)) {
            int both = m.number(Kind.WEEKDAY_PART);
            return part(r.weekday(both / 10, m.tense()), DayPart.of(both % 10));
        }
        return part(m.has(Kind.WEEKDAY)
                ? DaySenses.find(m, r)
                : r.today().plusDays(m.has(Kind.DAY) ? m.number(Kind.DAY) : m.argument("n", m.way())), dayPart(m));
    }

    /** A part of the day that the text is at; {@code the next morning} of no day where it spoke but of a month that is over. */
    static Meaning told(Match m, Reference r) {
        var focus = r.focus();
        boolean lost = m.way() != 0 && focus != null && focus.precision().compareTo(Precision.DAY) > 0
                && !r.tellsOfDay() && !focus.until().toLocalDate().isAfter(r.narrativeDay());
        var found = part(r.narrativeDay().plusDays(m.way()), dayPart(m));
        return lost ? found.undated() : found;
    }

    static @Nullable Meaning clock(Match m, Reference r) {
        return at(r.clockDay(hour(m)), m);
    }

    /** The time of the clock that the words say, on that day; null where no clock shows it. */
    static @Nullable Meaning at(LocalDate day, Match m) {
        int hour = hour(m);
        int minute = minute(m);
        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
            return null;
        }
        boolean whole = minute == 0 && !m.has("minute") && !m.has(Kind.DOTTED);
        var at = day.atStartOfDay().plusHours(hour).plusMinutes(minute + (long) m.argument("add", 0));
        var local = hour == 24 ? day + "T24:00" : at.toString();
        var from = at.minusMinutes(zone(m));
        return Meaning.time(new Period(from, whole ? from.plusHours(1) : from.plusMinutes(1),
                whole ? Precision.HOUR : Precision.INSTANT, local));
    }

    /** The hour of the day that the words say. */
    private static int hour(Match m) {
        int hour = shown(m);
        if (m.has(Kind.AMPM) && hour <= 12) {
            return hour % 12 + m.number(Kind.AMPM);
        }
        boolean late = (m.has(Kind.DAYPART) || m.has(Kind.DAYPARTS)) && dayPart(m).from >= 12;
        return late && hour < 12 ? hour + 12 : hour;
    }

    /** The hour that a clock would show. */
    private static int shown(Match m) {
        return m.has("hour")
                ? m.number("hour")
                : m.has(Kind.DOTTED)
                        ? m.number(Kind.DOTTED) / 100
                        : m.has("military") ? m.number("military") / 100 : m.argument("at", 0);
    }

    private static int minute(Match m) {
        return m.has("minute")
                ? m.number("minute")
                : m.has(Kind.DOTTED)
                        ? m.number(Kind.DOTTED) % 100
                        : m.has("military") ? m.number("military") % 100 : 0;
    }

    /** Minutes that the named zone is ahead of UTC; a time without a zone is read as one of UTC. */
    private static long zone(Match m) {
        return m.has(Kind.ZONE) ? Math.round(60 * m.value(Kind.ZONE)) : 0;
    }

    /** The same time of another day. */
    static Meaning moved(Meaning clock, Period period, LocalDate day) {
        var before = LocalDate.parse(clock.value().substring(0, 10)).atStartOfDay();
        LocalDateTime from = day.atStartOfDay().plus(java.time.Duration.between(before, period.from()));
        LocalDateTime until = day.atStartOfDay().plus(java.time.Duration.between(before, period.until()));
        return Meaning.time(new Period(from, until, period.precision(), day + clock.value().substring(10)));
    }
}
