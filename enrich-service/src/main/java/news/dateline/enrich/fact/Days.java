package news.dateline.enrich.fact;

import java.time.LocalDate;
import java.time.ZoneOffset;

import news.dateline.enrich.text.Token;
import news.dateline.enrich.time.Precision;

/** {@code July 7 and 8}: a day of the month that is named without its month. */
final class Days {

    private static final int YEAR = 4;
    private static final int SHORT_YEAR = 2;
    private static final int CENTURY = 100;

    private Days() {
    }

    /** The dating up to the last of the days that are named behind it. */
    static Dating extended(Wording words, Dating dating) {
        int number = dating.to() + 1;
        if (dating.anchor().precision() == Precision.YEAR && hyphen(words, dating.to()) && number < words.size()) {
            return years(words, dating, number);
        }
        number = last(words, dating, number);
        boolean joined = words.is(number - 1, Role.RANGE_TO) || hyphen(words, dating.to());
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

    /** {@code May 4, 5 and 6}: the index of the last of several days one behind the other, or of what may be the next. */
    private static int last(Wording words, Dating dating, int number) {
        int day = LocalDate.ofInstant(dating.anchor().from(), ZoneOffset.UTC).getDayOfMonth();
        int at = number;
        while (words.lower(at - 1).equals(",") && is(words, at, ++day)) {
            boolean comma = words.lower(at + 1).equals(",");
            if (words.is(at + (comma ? 2 : 1), Role.AND)) {
                int last = at + (comma ? 3 : 2);
                boolean ends = last + 1 >= words.size() || words.is(last + 1, Role.PREPOSITION)
                        || (words.sign(last + 1) && !hyphen(words, last + 1));
                return is(words, last, day + 1) && ends ? last : number;
            }
            at += 2;
        }
        return number;
    }

    private static boolean is(Wording words, int i, int day) {
        return i < words.size() && number(words, i) && Integer.parseInt(words.token(i).text()) == day;
    }

    /** {@code 2005–2015}, {@code 2005–06} */
    private static Dating years(Wording words, Dating dating, int number) {
        var token = words.token(number);
        int length = token.text().length();
        if (token.kind() != Token.Kind.NUMBER || (length != YEAR && length != SHORT_YEAR)) {
            return dating;
        }
        int first = LocalDate.ofInstant(dating.anchor().from(), ZoneOffset.UTC).getYear();
        int last = Integer.parseInt(token.text()) + (length == YEAR ? 0 : first / CENTURY * CENTURY);
        if (last <= first || last > first + CENTURY) {
            return dating;
        }
        var until = LocalDate.of(last + 1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
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
