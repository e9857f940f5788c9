package news.dateline.enrich.time;

/** Writes lengths of time as TIMEX3 does. */
final class Durations {

    private Durations() {
    }

    static String vague(Unit unit) {
        return switch (unit) {
            case DECADE -> "PXDE";
            case CENTURY -> "PXCE";
            case QUARTER -> "PXQ";
            default -> (unit.withinDay() ? "PTX" : "PX") + letter(unit);
        };
    }

    static String of(double amount, Unit unit) {
        double whole = amount * (unit == Unit.QUARTER ? 1 : unit.times);
        var head = unit.withinDay() ? "PT" : "P";
        if (whole == Math.rint(whole)) {
            return head + (long) whole + letter(unit);
        }
        long floor = (long) Math.floor(whole);
        long rest = Math.round((whole - floor) * smaller(unit));
        if (smaller(unit) == 0 || rest == 0) {
            return head + amount + letter(unit);
        }
        return head + (floor == 0 ? "" : floor + letter(unit)) + rest(unit, rest);
    }

    private static String letter(Unit unit) {
        return unit == Unit.QUARTER ? "Q" : unit.letter;
    }

    private static String rest(Unit unit, long rest) {
        return switch (unit) {
            case YEAR, DECADE, CENTURY -> rest + "M";
            case HOUR -> rest + "M";
            case MINUTE -> rest + "S";
            default -> "T" + rest + "H";
        };
    }

    private static int smaller(Unit unit) {
        return switch (unit) {
            case YEAR -> 12;
            case DAY -> 24;
            case HOUR, MINUTE -> 60;
            default -> 0;
        };
    }
}
