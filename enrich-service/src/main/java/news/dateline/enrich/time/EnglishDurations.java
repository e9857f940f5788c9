package news.dateline.enrich.time;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** English for lengths of time, and for points counted from today. */
final class EnglishDurations {

    private static final Set<String> RATES = Set.of("%", "percent", "times", "once", "twice", "cents", "dollars",
            "tons",
            "barrels", "million", "billion", "pounds", "deals", "hours", "days", "people");

    private EnglishDurations() {
    }

    static List<Rule> rules() {
        var book = new RuleBook();
        book.addModified("length", "NUM UNIT|UNITS", EnglishDurations::counted)
                .addModified("length", "NUM ~- ~UNIT", EnglishDurations::counted)
                .addModified("length",
                        "NUM more|straight|consecutive|business|trading|working|full|additional|whole UNIT|UNITS",
                        EnglishDurations::counted)
                .addModified("length", "NUM to|or|- NUM UNITS", EnglishDurations::counted)
                .addModified("length", "a|an UNIT", EnglishDurations::one)
                .addModified("length", "a couple of? UNITS", (m, r) -> lasting(2, m))
                .addModified("length", "half an|a UNIT", (m, r) -> half(m))
                .addModified("length", "a? half ~-? UNIT", (m, r) -> half(m))
                .addModified("length", "a|an UNIT and a half", (m, r) -> lasting(1.5, m))
                .addModified("ago", "NUM UNIT|UNITS ago", EnglishDurations::ago)
                .addModified("ago", "a|an UNIT ago", EnglishDurations::ago)
                .addModified("ago", "a couple of? UNITS ago", EnglishDurations::ago)
                .add("ago", "a? SOME UNITS ago", (m, r) -> Meaning.reference("PAST_REF"))
                .add("ago", "UNITS ago", (m, r) -> Meaning.reference("PAST_REF"))
                .add("ago", "long ago", (m, r) -> Meaning.reference("PAST_REF"))
                .add("ago", "a|an UNIT or two|so ago", EnglishDurations::ago)
                .add("from now", "NUM UNIT|UNITS from now", (m, r) -> Meaning.date(counted(m, r, 1)))
                .add("from now", "a|an UNIT from now", (m, r) -> Meaning.date(counted(m, r, 1)))
                .add("length", "the? first|final|opening LAST? NUM UNITS", EnglishDurations::counted)
                .add("length", "the? LAST|NEXT|THIS ABOUT? NUM UNIT|UNITS", EnglishDurations::counted)
                .add("length", "the? LAST|NEXT NUM to|or|- NUM UNITS", EnglishDurations::counted)
                .add("length", "the? NUM LAST|NEXT|THIS UNITS", EnglishDurations::counted)
                .add("length", "the NUM ~-? UNIT|UNITS", EnglishDurations::counted)
                .add("length", "the? LAST|NEXT a? SOME UNITS", (m, r) -> lastingSome(m))
                .add("length", "the? LAST|NEXT couple of UNITS", (m, r) -> lasting(2, m))
                .add("length", "the? LAST|NEXT|recent UNITS", (m, r) -> lastingSome(m))
                .add("length", "a? SOME more? UNITS", (m, r) -> lastingSome(m))
                .add("length", "SOME ~- ~UNIT", (m, r) -> lastingSome(m))
                .add("length", "the UNITS ahead", (m, r) -> lastingSome(m))
                .add("length", "UNITS", (m, r) -> plural(m))
                .add("length", "UNITS or UNITS", (m, r) -> lastingSome(m))
                .add("length", "some time", (m, r) -> new Meaning(TimeType.DURATION, "PXX", null, null))
                .add("length", "a while", (m, r) -> new Meaning(TimeType.DURATION, "PXX", null, null))
                .add("length", "a|an long|brief|short time|period",
                        (m, r) -> new Meaning(TimeType.DURATION, "PXX", null, null))
                .add("age", "a|an|the? ABOUT? NUM ~-? UNIT ~- ~old|olds", (m, r) -> Meaning.NONE)
                .add("age", "NUM UNITS|UNIT old|older", (m, r) -> Meaning.NONE)
                .add("age", "NUM UNITS and|or older|younger|over", (m, r) -> Meaning.NONE)
                .add("age", "UNIT|UNITS of age", (m, r) -> Meaning.NONE)
                .add("age", "the? NUM to|- NUM age", (m, r) -> Meaning.NONE)
                .add("money", "NUM quarters|seconds of", (m, r) -> Meaning.NONE);
        return book.addModified("counted", "NUM|a|an UNIT|UNITS earlier|later|before|after|afterward|afterwards",
                EnglishDurations::toldFrom).rules();
    }

    private static @Nullable Meaning counted(Match m, Reference r) {
        return m.has(Kind.UNITS) || m.has(Kind.UNIT) ? lasting(m.value(Kind.NUM), m) : null;
    }

    private static Unit unit(Match m) {
        return Unit.of(m.has(Kind.UNITS) ? m.value(Kind.UNITS) : m.value(Kind.UNIT));
    }

    private static @Nullable Meaning lasting(double amount, Match m) {
        var unit = unit(m);
        return unit == Unit.QUARTER && amount > 8 ? null : Meaning.lasting(amount, unit);
    }

    private static Meaning lastingSome(Match m) {
        return Meaning.lastingSome(unit(m));
    }

    private static @Nullable Meaning half(Match m) {
        var unit = unit(m);
        return switch (unit) {
            case HOUR -> Meaning.lasting(30, Unit.MINUTE);
            case YEAR -> Meaning.lasting(6, Unit.MONTH);
            case DECADE -> Meaning.lasting(5, Unit.YEAR);
            case CENTURY -> Meaning.lasting(50, Unit.YEAR);
            default -> null;
        };
    }

    private static @Nullable Meaning plural(Match m) {
        var unit = unit(m);
        return unit.withinDay() || unit == Unit.QUARTER || unit == Unit.WEEKEND ? null : Meaning.lastingSome(unit);
    }

    private static @Nullable Meaning one(Match m, Reference r) {
        var unit = unit(m);
        if (unit == Unit.SECOND || unit == Unit.QUARTER || (unit == Unit.MINUTE && m.length() == 2)) {
            return null;
        }
        boolean rate = RATES.contains(m.before(1)) || (m.start() > 0 && m.words().get(m.start() - 1).is(Kind.NUM));
        return rate ? Meaning.every("P1" + unit.letter, unit.precision) : Meaning.lasting(1, unit);
    }

    private static @Nullable Meaning ago(Match m, Reference r) {
        var unit = unit(m);
        return unit == Unit.YEAR && !m.has(Kind.NUM)
                ? Meaning.date(EnglishQuarters.yearBefore(r, 1))
                : Meaning.date(counted(m, r, -1));
    }

    /** So many units from today, at the grain of the unit. */
    private static Period counted(Match m, Reference r, int way) {
        var unit = unit(m);
        double amount = m.has(Kind.NUM) ? m.value(Kind.NUM) : m.hasWord("couple") ? 2 : 1;
        long whole = (long) Math.min(amount, 5000);
        var there = unit.shift(r.today().atStartOfDay(), way * whole);
        if (amount != whole && unit == Unit.YEAR) {
            return Period.month(there.plusMonths(way * 6L).toLocalDate());
        }
        return unit == Unit.DECADE
                ? Period.decade(there.getYear())
                : there.getYear() < 1 ? Period.year(1) : Period.of(unit, there.toLocalDate());
    }

    private static @Nullable Meaning toldFrom(Match m, Reference r) {
        var unit = unit(m);
        if (m.hasWord("earlier") && unit == Unit.YEAR) {
            double years = m.has(Kind.NUM) ? Math.min(m.value(Kind.NUM), 1000) : 1;
            return Meaning.date(EnglishQuarters.yearBefore(r, (int) years));
        }
        return m.hasWord("before", "after") ? null : Meaning.lasting(m.has(Kind.NUM) ? m.value(Kind.NUM) : 1, unit);
    }
}
