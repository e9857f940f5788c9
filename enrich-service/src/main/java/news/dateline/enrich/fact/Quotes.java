package news.dateline.enrich.fact;

import java.util.List;

import news.dateline.enrich.text.Token;

/** The marks around what somebody said. */
final class Quotes {

    private static final String OPENING = "“«„‹`";
    private static final String CLOSING = "”»›";

    private Quotes() {
    }

    /** Is it one of the marks, or half of a pair of apostrophes that stands for one? */
    static boolean mark(List<Token> tokens, int i) {
        var token = tokens.get(i);
        return token.kind() == Token.Kind.SIGN && (token.is("\"") || OPENING.contains(token.text())
                || CLOSING.contains(token.text()) || apostrophes(tokens, i));
    }

    private static boolean apostrophes(List<Token> tokens, int i) {
        boolean before = i > 0 && tokens.get(i - 1).is("'") && tokens.get(i - 1).end() == tokens.get(i).start();
        boolean behind = i + 1 < tokens.size() && tokens.get(i + 1).is("'")
                && tokens.get(i).end() == tokens.get(i + 1).start();
        return tokens.get(i).is("'") && (before || behind);
    }

    /** Is the text behind a mark quoted? A mark that looks the same on both sides turns it round. */
    static boolean opens(Token mark, boolean inside) {
        boolean closes = inside && (mark.is("\"") || mark.is("“"));
        return !closes && (mark.is("\"") || OPENING.contains(mark.text()));
    }
}
