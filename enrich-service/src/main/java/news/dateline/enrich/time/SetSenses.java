package news.dateline.enrich.time;

import java.util.Locale;

/** What recurs. */
final class SetSenses {

    private SetSenses() {
    }

    static Meaning every(Match m, Reference r) {
        var unit = m.has(Kind.OFTEN) ? Unit.of(m.value(Kind.OFTEN)) : UnitSenses.unit(m);
        int often = m.has(Kind.NUM) ? m.number(Kind.NUM) : m.has(Kind.ORD) ? m.number(Kind.ORD) : 1;
        int amount = m.argument("n", often);
        return Meaning.every(Durations.of(amount, unit), unit.precision);
    }

    static Meaning weekly(Match m, Reference r) {
        int weekday = m.has(Kind.WEEKDAY) ? m.number(Kind.WEEKDAY) : m.number(Kind.WEEKDAYS);
        var part = m.has(Kind.DAYPART) ? part(m, Kind.DAYPART) : m.has(Kind.DAYPARTS) ? part(m, Kind.DAYPARTS) : "";
        return Meaning.every(weekday > 7 ? "XXXX-WXX-WD" : "XXXX-WXX-" + weekday + part, Precision.DAY);
    }

    static Meaning yearly(Match m, Reference r) {
        return m.has(Kind.MONTH)
                ? Meaning.every(String.format(Locale.ROOT, "XXXX-%02d", m.number(Kind.MONTH)), Precision.MONTH)
                : Meaning.every("XXXX-" + Season.of(m.value(m.has(Kind.SEASON) ? Kind.SEASON : Kind.SEASONS)).letters,
                        Precision.SEASON);
    }

    static Meaning dailyPart(Match m, Reference r) {
        return Meaning.every("XXXX-XX-XX" + part(m, m.has(Kind.DAYPART) ? Kind.DAYPART : Kind.DAYPARTS),
                Precision.HOUR);
    }

    private static String part(Match m, Kind kind) {
        return "T" + DayPart.of(m.value(kind)).letters;
    }
}
