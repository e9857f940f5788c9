package news.dateline.enrich.fact;

import java.time.LocalDate;
import java.time.ZoneOffset;

import news.dateline.enrich.text.Token;
import news.dateline.enrich.time.Precision;

/** {@code July 7 and 8}: a day of the month that is named without its month. */
final class Days {

    private Days() {
    }

    /** The dating up to the last of the days that are named behind it. */
    static Dating extended(Wording words, Dating dating) {
        int number = dating.to() + 1;
        boolean joined = words.is(dating.to(), Role.RANGE_TO) || hyphen(words, dating.to());
        if (!joined || dating.anchor().precision() != Precision.DAY || number >= words.size()
                || !number(words, number) || counts(words, number + 1)) {
            return dating;
        }
        var first = LocalDate.ofInstant(dating.anchor().from(), ZoneOffset.UTC);
        int day = Integer.parseInt(words.token(number).text());
        if (day <= first.getDayOfMonth() || day > first.lengthOfMonth()) {
            return dating;
        }
        var until = first.withDayOfMonth(day).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        var anchor = dating.anchor();
        return new Dating(new Anchor(anchor.from(), until, Precision.OPEN, anchor.expression()), dating.from(),
                number + 1, Dating.Way.RANGE);
    }

    static boolean hyphen(Wording words, int i) {
        return words.lower(i).equals("-") || words.lower(i).equals("–");
    }

    private static boolean number(Wording words, int i) {
        var token = words.token(i);
        return token.kind() == Token.Kind.NUMBER && token.text().length() < 3;
    }

    /** {@code July 7 and 8 people}: the number counts something else. */
    private static boolean counts(Wording words, int i) {
        return (words.word(i) && !words.known(i)) || words.lower(i).equals("%");
    }
}
