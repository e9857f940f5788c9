package news.dateline.enrich.time;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** English for clock times and parts of the day. */
final class EnglishClock {

    private EnglishClock() {
    }

    static List<Rule> rules() {
        return new RuleBook().add("part", "tonight", (m, r) -> part(r.today(), DayPart.NIGHT))
                .add("part", "DAY DAYPART", (m, r) -> part(r.today().plusDays(m.number(Kind.DAY)), dayPart(m)))
                .add("part", "WEEKDAY ~-? DAYPART",
                        (m, r) -> part(r.weekday(m.number(Kind.WEEKDAY), Reference.tense(m)), dayPart(m)))
                .add("part", "last DAYPART", (m, r) -> part(r.today().minusDays(1), dayPart(m)))
                .add("part", "this DAYPART", (m, r) -> part(r.today(), dayPart(m)))
                .add("part", "the|that DAYPART of? the? DAY",
                        (m, r) -> part(r.today().plusDays(m.number(Kind.DAY)), dayPart(m)))
                .add("part", "the? DAYPART of MONTH D2 ,? YEAR?", EnglishClock::dated)
                .add("part", "the|that same|next|following? DAYPART", EnglishClock::told)
                .add("part", "overnight", (m, r) -> part(r.today().minusDays(1), DayPart.NIGHT))
                .add("clock", "D2 ~: ~D2 AMPM? ZONE?", EnglishClock::clock)
                .add("clock", "D2 ~. ~D2 AMPM ZONE?", EnglishClock::clock)
                .add("clock", "D2|NUM AMPM ZONE?", EnglishClock::clock)
                .add("clock", "D2|NUM o'clock in? the? DAYPART?", EnglishClock::clock)
                .add("clock", "D2|NUM in the DAYPART", EnglishClock::clock)
                .add("clock", "YEAR ZONE", EnglishClock::clock)
                .add("clock", "noon", (m, r) -> at(r.narrativeDay(), 12, 0, true))
                .add("clock", "midnight", (m, r) -> at(r.narrativeDay(), 0, 0, true)).rules();
    }

    private static DayPart dayPart(Match m) {
        return DayPart.of(m.value(Kind.DAYPART));
    }

    private static Meaning part(LocalDate day, DayPart part) {
        return Meaning.time(Period.part(day, part));
    }

    private static @Nullable Meaning dated(Match m, Reference r) {
        int year = m.has(Kind.YEAR) ? m.number(Kind.YEAR) : r.today().getYear();
        var day = Dates.find(year, m.number(Kind.MONTH), m.number(Kind.D2));
        return day == null ? null : part(day, dayPart(m));
    }

    private static @Nullable Meaning told(Match m, Reference r) {
        var day = m.hasWord("next", "following") ? r.narrativeDay().plusDays(1) : r.narrativeDay();
        boolean led = m.before(1).equals("in") || m.before(1).equals("during") || m.length() > 2;
        return led ? part(day, dayPart(m)) : null;
    }

    private static @Nullable Meaning clock(Match m, Reference r) {
        int hour = m.has(Kind.D2) ? m.number(Kind.D2) : m.number(Kind.NUM);
        int minute = minute(m);
        if (m.has(Kind.YEAR)) {
            hour = m.number(Kind.YEAR) / 100;
            minute = m.number(Kind.YEAR) % 100;
        }
        boolean whole = minute == 0 && !m.hasWord(":");
        boolean evening = m.has(Kind.DAYPART) && m.value(Kind.DAYPART) > 1;
        if (m.has(Kind.AMPM) && hour <= 12) {
            hour = hour % 12 + m.number(Kind.AMPM);
        } else if (evening && hour < 12) {
            hour += 12;
        }
        boolean said = m.length() == 3 && !m.has(Kind.AMPM) && !m.hasWord("o'clock");
        return hour > 23 || minute > 59 || (said && sport(m)) ? null : at(r.narrativeDay(), hour, minute, whole);
    }

    private static int minute(Match m) {
        boolean two = m.has(Kind.D2) && (m.hasWord(":") || m.hasWord("."));
        return two ? (int) m.value(Kind.D2, 2) : 0;
    }

    /** {@code 2:31} may as well be a result or a lap. */
    private static boolean sport(Match m) {
        var before = m.before(1);
        return !before.equals("at") && !before.equals("by") && !before.equals("until") && !before.equals("from")
                && !before.equals("about") && !before.equals("around") && !before.equals("since");
    }

    private static Meaning at(LocalDate day, int hour, int minute, boolean whole) {
        var time = day.atTime(hour, minute);
        return Meaning.time(whole ? Period.hour(time) : Period.minute(time));
    }
}
