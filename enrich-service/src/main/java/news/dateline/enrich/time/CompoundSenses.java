package news.dateline.enrich.time;

import org.jspecify.annotations.Nullable;

/** What words around an understood expression make of it. */
final class CompoundSenses {

    private CompoundSenses() {
    }

    /** A part of a date; where the day of publication is meant to cut it, only what lies before or behind. */
    static @Nullable Meaning partOf(Match m, Reference r) {
        var known = m.known();
        if (known == null || known.period() == null) {
            return null;
        }
        var mod = m.has(Kind.PART) ? Mod.of(m.value(Kind.PART)) : Mod.valueOf(m.argument("mod", "MID"));
        var today = r.today().atStartOfDay();
        var period = known.period();
        return known.modified(mod).within(switch (m.argument("cut", "")) {
            case "earlier" -> period.endingBy(today.plusDays(1));
            case "later" -> period.startingAt(today);
            default -> period;
        });
    }

    /** A time of the clock or a part of a day, on a day. */
    static @Nullable Meaning at(Match m, Reference r) {
        var clock = m.known(Kind.A_CLOCK);
        var day = m.known(Kind.A_DAY);
        day = day == null ? m.known(Kind.A_DAYPART) : day;
        return clock == null || clock.period() == null || day == null || day.period() == null
                ? null
                : ClockSenses.moved(clock, clock.period(), day.period().from().toLocalDate());
    }

    static @Nullable Meaning nightOf(Match m, Reference r) {
        var day = m.known(Kind.A_DAY);
        return day == null || day.period() == null
                ? null
                : Meaning.time(Period.part(day.period().from().toLocalDate(), ClockSenses.dayPart(m)));
    }

    /** More or less than a length; of what is counted back, more is before and less is after. */
    static @Nullable Meaning modified(Match m, Reference r) {
        var known = m.known();
        var mod = m.has(Kind.ABOUT) ? Mod.of(m.value(Kind.ABOUT)) : Mod.valueOf(m.argument("mod", "APPROX"));
        return known == null ? null : known.modified(known.counted() ? point(mod) : mod);
    }

    static Mod point(Mod mod) {
        return switch (mod) {
            case MORE_THAN, EQUAL_OR_MORE -> Mod.BEFORE;
            case LESS_THAN, EQUAL_OR_LESS -> Mod.AFTER;
            default -> mod;
        };
    }
}
