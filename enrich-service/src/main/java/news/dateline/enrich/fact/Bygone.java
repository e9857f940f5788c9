package news.dateline.enrich.fact;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.time.Precision;

/** {@code over the past three weeks}: a stretch that ends with the day of publication. */
final class Bygone {

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3}|X)([DWMY])");
    private static final Set<String> LED = Set.of("in", "over", "during", "within", "throughout");
    private static final int FEW = 3;

    private Bygone() {
    }

    /** The dating by a length of time; its anchor ends now. Null where it is no such stretch. */
    static @Nullable Dating find(Wording words, Clause clause, Dating length, String value) {
        var verb = clause.verb();
        var match = LENGTH.matcher(value);
        boolean told = verb != null && verb.tense().past() && (verb.tense() != Tense.PLUPERFECT || clause.told())
                && !verb.negative();
        if (!told || !match.matches() || !led(words, length, verb != null && verb.tense() == Tense.PERFECT)
                || words.lower(length.to()).equals("of")
                || best(words, clause)) {
            return null;
        }
        int count = count(words, length, match.group(1));
        if (count == 0) {
            return null;
        }
        var end = length.anchor().until();
        var from = before(end.minus(1, ChronoUnit.DAYS), count, match.group(2).charAt(0));
        return length.with(new Anchor(from, end, Precision.OPEN, length.anchor().expression()));
    }

    private static int count(Wording words, Dating length, String said) {
        if (!said.equals("X")) {
            return Integer.parseInt(said);
        }
        for (int i = length.from(); i < length.to(); i++) {
            if (words.is(i, Role.FEW)) {
                return FEW;
            }
        }
        return 0;
    }

    /** {@code perfect}: has it been so, {@code for the past two days}? */
    private static boolean led(Wording words, Dating length, boolean perfect) {
        int at = length.from() - 1;
        boolean bygone = false;
        while (at > length.from() - 3 && (words.is(at, Role.DETERMINER) || words.is(at, Role.BYGONE))) {
            bygone |= words.is(at, Role.BYGONE);
            at--;
        }
        for (int i = length.from(); i < length.to(); i++) {
            bygone |= words.is(i, Role.BYGONE);
        }
        return bygone && (LED.contains(words.lower(at)) || (perfect && words.lower(at).equals("for")));
    }

    /** {@code the worst in the past ten years} compares. */
    private static boolean best(Wording words, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (words.ranks(i) && !words.is(i, Role.BYGONE)) {
                return true;
            }
        }
        return false;
    }

    private static Instant before(Instant today, int count, char unit) {
        OffsetDateTime day = today.atOffset(ZoneOffset.UTC);
        return (switch (unit) {
            case 'D' -> day.minusDays(count);
            case 'W' -> day.minusWeeks(count);
            case 'M' -> day.minusMonths(count);
            default -> day.minusYears(count);
        }).toInstant();
    }
}
