package news.dateline.enrich.entity.model;

/** How a word is written. In a line in capitals throughout its words are shouted, in a text without any they are quiet. */
enum Shape {
    LOWER(0, false), CAPITALISED(1, true), INITIAL(2, true), CAPITALS(3, true), DOTTED(4, true), MIXED(5, true), CAMEL(
            6,
            false), NUMBER(7, false), WITH_DIGITS(8, false), CAPITAL_WITH_DIGITS(9,
                    true), SIGN(10, false), HYPHEN(11, false), SHOUTED(12, true), QUIET(13, true), DIGITS_WITH_CAPITALS(
                            14, true);

    /** Its number in a model. */
    final int number;
    /** May it be the start of a name? */
    final boolean capital;

    Shape(int number, boolean capital) {
        this.number = number;
        this.capital = capital;
    }

    static Shape of(String form) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        int dots = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            digits += c >= '0' && c <= '9' ? 1 : 0;
            dots += c == '.' ? 1 : 0;
            lower += Character.isLetter(c) && !Character.isUpperCase(c) ? 1 : 0;
        }
        boolean first = Character.isUpperCase(form.charAt(0));
        if (digits > 0) {
            return upper + lower == 0
                    ? NUMBER
                    : first ? CAPITAL_WITH_DIGITS : upper > 0 ? DIGITS_WITH_CAPITALS : WITH_DIGITS;
        }
        if (upper + lower == 0) {
            return form.equals("-") || form.equals("–") ? HYPHEN : SIGN;
        }
        if (dots > 0) {
            return upper > 0 ? DOTTED : LOWER;
        }
        if (!first) {
            return upper > 0 ? CAMEL : LOWER;
        }
        return lower == 0 ? upper == 1 ? INITIAL : CAPITALS : upper == 1 ? CAPITALISED : MIXED;
    }
}
