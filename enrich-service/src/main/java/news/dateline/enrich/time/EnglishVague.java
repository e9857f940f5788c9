package news.dateline.enrich.time;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** English for what recurs, and for the present, past and future at large. */
final class EnglishVague {

    private EnglishVague() {
    }

    static List<Rule> rules() {
        return new RuleBook().add("set", "EACH UNIT", (m, r) -> every(Unit.of(m.value(Kind.UNIT)), 1))
                .add("set", "EACH NUM UNITS", (m, r) -> every(Unit.of(m.value(Kind.UNITS)), m.number(Kind.NUM)))
                .add("set", "EACH other UNIT", (m, r) -> every(Unit.of(m.value(Kind.UNIT)), 2))
                .add("set", "EACH WEEKDAY", (m, r) -> weekly(m.number(Kind.WEEKDAY), ""))
                .add("set", "EACH WEEKDAY DAYPART", (m, r) -> weekly(m.number(Kind.WEEKDAY), part(m, Kind.DAYPART)))
                .add("set", "WEEKDAYS", (m, r) -> weekly(m.number(Kind.WEEKDAYS), ""))
                .add("set", "WEEKDAY DAYPARTS", (m, r) -> weekly(m.number(Kind.WEEKDAY), part(m, Kind.DAYPARTS)))
                .add("set", "EACH MONTH",
                        (m, r) -> Meaning.every(String.format(Locale.ROOT, "XXXX-%02d", m.number(Kind.MONTH)),
                                Precision.MONTH))
                .add("set", "EACH SEASON",
                        (m, r) -> Meaning.every("XXXX-" + Season.of(m.value(Kind.SEASON)).letters, Precision.SEASON))
                .add("set", "EACH DAYPART",
                        (m, r) -> Meaning.every("XXXX-XX-XX" + part(m, Kind.DAYPART), Precision.HOUR))
                .add("set", "OFTEN", (m, r) -> every(Unit.of(m.value(Kind.OFTEN)), 1))
                .add("present", "NOW", (m, r) -> Meaning.reference("PRESENT_REF"))
                .add("present", "right|just now", (m, r) -> Meaning.reference("PRESENT_REF"))
                .add("present", "these days", (m, r) -> Meaning.reference("PRESENT_REF"))
                .add("present", "at the moment", (m, r) -> Meaning.reference("PRESENT_REF"))
                .add("past", "more|most? BEFORE", (m, r) -> Meaning.reference("PAST_REF"))
                .add("past", "the recent? past", EnglishVague::thePast)
                .add("future", "AFTER", (m, r) -> m.after(1).equals("after") ? null : Meaning.reference("FUTURE_REF"))
                .add("future", "the near|foreseeable|short? future|term", EnglishVague::theFuture).rules();
    }

    private static @Nullable Meaning thePast(Match m, Reference r) {
        return m.before(1).equals("in") || m.length() > 2 ? Meaning.reference("PAST_REF") : null;
    }

    private static @Nullable Meaning theFuture(Match m, Reference r) {
        return m.hasWord("term") && m.length() == 2 ? null : Meaning.reference("FUTURE_REF");
    }

    private static String part(Match m, Kind kind) {
        return "T" + DayPart.of(m.value(kind)).letters;
    }

    private static Meaning every(Unit unit, int amount) {
        return Meaning.every(Durations.of(amount, unit), unit.precision);
    }

    private static Meaning weekly(int weekday, String part) {
        return Meaning.every(weekday > 7 ? "XXXX-WXX" : "XXXX-WXX-" + weekday + part, Precision.DAY);
    }
}
