package news.dateline.enrich.text;

import java.util.Locale;

/**
 * A word, a number or a sign of punctuation.
 *
 * @param start UTF-16 offset of its first unit
 * @param end   UTF-16 offset behind its last unit
 * @param text  what stands there
 * @param lower the text in lower case with a straight apostrophe, for looking up
 * @param kind  what it is made of
 */
public record Token(int start, int end, String text, String lower, Kind kind) {

    static Token of(int start, int end, String text, Kind kind) {
        return new Token(start, end, text, text.toLowerCase(Locale.ROOT).replace('’', '\''), kind);
    }

    /** What a token is made of. */
    public enum Kind {
        /** Letters, perhaps with digits behind them. */
        WORD,
        /** Digits, with the separators within a number. */
        NUMBER,
        /** Digits, then letters: {@code 1990s}, {@code 3rd}. */
        MIXED,
        /** One sign. */
        SIGN
    }

    /** Does it start with a capital letter? */
    public boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Is it the given text, letter by letter? */
    public boolean is(String other) {
        return text.equals(other);
    }

    /** Are there two or more letters, and all capitals? */
    public boolean allCapitals() {
        return kind == Kind.WORD && text.length() > 1 && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).limit(2).count() == 2;
    }
}
