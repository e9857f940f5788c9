package news.dateline.enrich.time;

import java.util.List;

import news.dateline.enrich.text.Token;

/**
 * A number that stands there in words.
 *
 * @param value the number
 * @param end   index behind its last token
 * @param year  is it read as a year: {@code nineteen ninety-six}?
 */
record NumberWords(double value, int end, boolean year) {

    /**
     * A number in digits; not a number where it is too long to mean one. A comma before three digits separates thousands,
     * any other starts a fraction.
     */
    static double parse(String text) {
        if (text.length() > 12 || text.indexOf('.') != text.lastIndexOf('.')) {
            return Double.NaN;
        }
        int comma = text.lastIndexOf(',');
        boolean fraction = comma >= 0 && comma == text.indexOf(',') && text.length() - comma != 4
                && text.indexOf('.') < 0;
        return Double.parseDouble(fraction ? text.replace(',', '.') : text.replace(",", ""));
    }

    static NumberWords read(List<Token> tokens, int start, Vocabulary vocabulary) {
        double total = 0;
        double group = value(tokens, start, vocabulary);
        int at = start + 1;
        boolean year = false;
        while (at < tokens.size()) {
            boolean hyphen = tokens.get(at).is("-") && at + 1 < tokens.size();
            int word = hyphen ? at + 1 : at;
            double next = value(tokens, word, vocabulary);
            if (Double.isNaN(next) || (year && next >= 10)) {
                break;
            }
            if (next == 100 || next == 1000) {
                group *= next;
                total += next == 1000 ? group : 0;
                group = next == 1000 ? 0 : group;
            } else if (goesOn(group, next)) {
                group += next;
            } else if (total == 0 && group >= 17 && group <= 20 && next >= 10 && next <= 99) {
                group = group * 100 + next;
                year = true;
            } else {
                break;
            }
            at = word + 1;
        }
        double value = total + group;
        // "September 2, two thousand people": a round number that counts something
        boolean counts = value == 2000 && at < tokens.size() && Character.isLetter(tokens.get(at).text().charAt(0));
        return new NumberWords(value, at, year || (value >= 1900 && value < 2100 && !counts));
    }

    /** Does the next number count on: {@code twenty five}, {@code soixante quinze}, {@code two hundred twelve}? */
    private static boolean goesOn(double group, double next) {
        double rest = group % 100;
        return rest == 0 ? group >= 100 : rest >= 20 && rest % 10 == 0 && next < (rest == 60 || rest == 80 ? 20 : 10);
    }

    private static double value(List<Token> tokens, int at, Vocabulary vocabulary) {
        var entry = vocabulary.get(tokens.get(at).lower(), false);
        return entry.is(Kind.NUM) ? entry.value(Kind.NUM) : Double.NaN;
    }
}
