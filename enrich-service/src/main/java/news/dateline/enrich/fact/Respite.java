package news.dateline.enrich.fact;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.time.Precision;

/** {@code within three months}, {@code in the next two weeks}: a stretch that begins with the day of publication. */
final class Respite {

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");
    private static final Set<String> LED = Set.of("in", "over", "during", "within");
    private static final Set<String> NEXT = Set.of("next", "coming");
    /** {@code within two days of the vote}: counted from something else. */
    private static final Set<String> COUNTED = Set.of("of", "after", "from", "before", "following");

    private static final Set<String> STAYS = Set.of("last", "stay", "remain", "extend", "run", "continue", "spend");

    private Respite() {
    }

    /** The dating by a length of time; its anchor begins now. Null where it is no such stretch. */
    static @Nullable Dating find(Wording words, Clause clause, Dating length, String value) {
        var verb = clause.verb();
        var match = LENGTH.matcher(value);
        // what would or must be done is a rule more often than a plan
        boolean ahead = verb != null && verb.tense() == Tense.FUTURE && !verb.negative();
        boolean led = led(words, length) || (verb != null && stays(words, verb, length));
        if (!ahead || !match.matches() || !led || COUNTED.contains(words.lower(length.to()))) {
            return null;
        }
        var today = length.anchor().from().minus(1, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC);
        var until = after(today, Integer.parseInt(match.group(1)), match.group(2).charAt(0)).plusDays(1);
        return length.with(new Anchor(today.toInstant(), until.toInstant(), Precision.OPEN,
                length.anchor().expression()));
    }

    /** {@code will stay three days}, {@code is expected to last for two weeks} */
    static boolean stays(Wording words, VerbGroup verb, Dating length) {
        int at = length.from() - 1;
        while (at >= verb.to() && (words.is(at, Role.ADVERB) || words.is(at, Role.DETERMINER)
                || words.lower(at).equals("for") || words.lower(at).equals("over") || words.lower(at).equals("some"))) {
            at--;
        }
        return at == verb.head() && STAYS.contains(words.lower(at));
    }

    private static boolean led(Wording words, Dating length) {
        int at = length.from() - 1;
        boolean next = false;
        for (int i = length.from(); i < length.to(); i++) {
            next |= NEXT.contains(words.lower(i));
        }
        while (at > length.from() - 3 && (words.is(at, Role.DETERMINER) || NEXT.contains(words.lower(at)))) {
            next |= NEXT.contains(words.lower(at));
            at--;
        }
        return words.lower(at).equals("within") || (next && LED.contains(words.lower(at)));
    }

    private static OffsetDateTime after(OffsetDateTime today, int count, char unit) {
        return switch (unit) {
            case 'D' -> today.plusDays(count);
            case 'W' -> today.plusWeeks(count);
            case 'M' -> today.plusMonths(count);
            default -> today.plusYears(count);
        };
    }
}
