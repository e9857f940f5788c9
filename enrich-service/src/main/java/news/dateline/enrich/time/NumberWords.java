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

    /** A number in digits, with or without separators; not a number where it is too long to mean one. */
    static double parse(String text) {
        return text.length() > 12 || text.indexOf('.') != text.lastIndexOf('.')
                ? Double.NaN
                : Double.parseDouble(text.replace(",", ""));
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
            } else if ((group % 100 >= 20 && group % 10 == 0 && next < 10) || (group >= 100 && group % 100 == 0)) {
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
        return half(tokens, at) && !year
                ? new NumberWords(value + 0.5, at + 3, false)
                : new NumberWords(value, at, year || (value >= 1900 && value < 2100));
    }

    private static boolean half(List<Token> tokens, int at) {
        return at + 2 < tokens.size() && tokens.get(at).is("and") && tokens.get(at + 1).is("a")
                && tokens.get(at + 2).is("half");
    }

    private static double value(List<Token> tokens, int at, Vocabulary vocabulary) {
        var entry = vocabulary.get(tokens.get(at).lower());
        return entry.is(Kind.NUM) ? entry.value(Kind.NUM) : Double.NaN;
    }
}
