package news.dateline.enrich.fact;

import news.dateline.enrich.text.Token;

/** Whether a time is only there for something to be compared with. */
final class Comparison {

    private static final int NEAR = 9;
    private static final int FAR = 25;
    private static final java.util.Set<String> DOWN = java.util.Set.of("down", "up", "lower", "higher");

    private static final java.util.Set<String> COUNTS = java.util.Set.of("two", "three", "four", "five", "six",
            "seven", "eight", "nine", "ten", "eleven", "twelve", "half");

    private final Wording words;
    private final Clause clause;
    private final int from;

    /** {@code from}: index of the first token of the time. */
    Comparison(Wording words, Clause clause, int from) {
        this.words = words;
        this.clause = clause;
        this.from = from;
    }

    /** {@code more than four hours} */
    boolean quantity(int than) {
        return words.is(than, Role.COMPARED) && (words.timed(than) || number(than + 1, Math.min(than + 2, from)));
    }

    /** {@code than in 2016}, {@code fell 8% from a year ago}; {@code before} is the index of the word that leads the time. */
    boolean compared(int before, int to) {
        boolean change = words.is(before, Role.RANGE_FROM) && words.timed(to - 1)
                && (words.is(to - 1, Role.AGO) || words.is(to - 1, Role.EARLIER));
        return change || like(before) || words.is(before, Role.COMPARED) || words.is(before - 1, Role.COMPARED)
                || (words.is(before - 2, Role.COMPARED) && words.is(before, Role.PREPOSITION));
    }

    /** {@code as strong as the February earthquake} */
    private boolean like(int before) {
        return words.lower(before).equals("as")
                && (words.lower(before - 2).equals("as") || words.lower(before - 3).equals("as"));
    }

    /** {@code up from 58 percent in 2005}, {@code versus $5 million a year earlier} */
    boolean counted(int before) {
        for (int i = from - 1; i >= Math.max(clause.from(), from - FAR) && !Clause.carries(clause, i); i--) {
            if (words.is(i, Role.COMPARED) && !quantity(i)) {
                return true;
            }
            if (words.is(i, Role.TO) && i < before && number(i + 1, Math.min(i + 3, before))) {
                // rose from 5% in 2010 to 8% in 2013
                return false;
            }
            boolean down = words.lower(i).equals("from") && DOWN.contains(words.lower(i - 1)) && i < before;
            if (down) {
                // down from a record 250,000 in December
                return true;
            }
            boolean amount = words.lower(i).equals("from") && i < before && (i > from - NEAR || money(i + 1))
                    && number(i + 1, Math.min(i + 4, from)) && (money(i + 1) || before <= i + 2 || from <= i + 3);
            if (amount) {
                return true;
            }
        }
        return false;
    }

    private boolean money(int i) {
        for (int at = i; at < Math.min(i + 4, from); at++) {
            if ("$#€£%".contains(words.lower(at)) || words.is(at, Role.AMOUNT)) {
                return true;
            }
        }
        return false;
    }

    private boolean number(int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.token(i).kind() == Token.Kind.NUMBER
                    || (COUNTS.contains(words.lower(i)) && !words.lower(i + 1).equals("-"))) {
                return true;
            }
        }
        return false;
    }
}
