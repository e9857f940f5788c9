package news.dateline.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens, in one pass from left to right. */
final class Tokenizer {

    private static final int LONGEST_ELISION = 7;

    private final String text;
    private final Spelling spelling;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Spelling spelling) {
        this.text = text;
        this.spelling = spelling;
    }

    static List<Token> tokens(String text, Spelling spelling) {
        var tokenizer = new Tokenizer(text, spelling);
        for (int at = 0; at < text.length();) {
            at = tokenizer.next(at);
        }
        return tokenizer.tokens;
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return at + Character.charCount(c);
        }
        if (isDigit(c)) {
            return number(at);
        }
        if (isLetter(c) && !Character.isIdeographic(c)) {
            return word(at);
        }
        if (isApostrophe(c) && isSuffix(at)) {
            return add(at, at + 2, Token.Kind.WORD);
        }
        return add(at, at + Character.charCount(c), Token.Kind.SIGN);
    }

    private int number(int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c) || ((c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
                at++;
            } else {
                break;
            }
        }
        int letters = letters(at);
        return letters > at ? add(start, letters, Token.Kind.MIXED) : add(start, at, Token.Kind.NUMBER);
    }

    private int word(int start) {
        int acronym = acronym(start);
        return add(start, acronym > start ? acronym : elided(start, letters(start)), Token.Kind.WORD);
    }

    /** The end of the word, or the place behind its first apostrophe where that cuts off an elision: {@code l’été}. */
    private int elided(int start, int end) {
        for (int at = start + 1; at < end && at < start + LONGEST_ELISION; at++) {
            if (isApostrophe(text.charAt(at))) {
                return spelling.elisions().has(text.substring(start, at).toLowerCase(Locale.ROOT)) ? at + 1 : end;
            }
        }
        return end;
    }

    /** {@code U.N.}, {@code p.m.}: single letters, each with a full stop behind it; the end, or the start where it is none. */
    private int acronym(int start) {
        int at = start;
        int letters = 0;
        while (at + 1 < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
            at += 2;
            letters++;
        }
        if (letters >= 1 && at < text.length() && Character.isLetter(text.charAt(at)) && letters(at) == at + 1) {
            return at + 1;
        }
        return letters >= 2 ? at : start;
    }

    private int letters(int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean within = isApostrophe(c) && at > start && at + 1 < text.length()
                    && isLetter(text.codePointAt(at + 1)) && !isSuffix(at);
            if (!within && !isDigit(c) && (!isLetter(c) || Character.isIdeographic(c))) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** The {@code 's} of the genitive or of "is", with nothing behind it. */
    private boolean isSuffix(int at) {
        return at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.codePointAt(at + 2)));
    }

    private int add(int start, int end, Token.Kind kind) {
        tokens.add(Token.of(start, end, text.substring(start, end), kind));
        return end;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || (Character.isDigit(c) && !isDigit(c));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }
}
