package news.dateline.enrich.time;

import java.util.ArrayList;
import java.util.List;

import news.dateline.enrich.text.Sentence;
import news.dateline.enrich.text.Token;

/** Turns the tokens of a sentence into words: numbers are read, abbreviations get their full stop. */
final class Words {

    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final List<Word> words;

    private Words(Vocabulary vocabulary, List<Token> tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.words = new ArrayList<>(tokens.size());
    }

    static List<Word> of(Sentence sentence, Vocabulary vocabulary) {
        var reader = new Words(vocabulary, sentence.tokens());
        for (int i = 0; i < reader.tokens.size();) {
            i = reader.read(i);
        }
        return reader.words;
    }

    private int read(int i) {
        var token = tokens.get(i);
        return switch (token.kind()) {
            case NUMBER -> number(i, token);
            case MIXED -> mixed(i, token);
            case SIGN -> add(i, i + 1, token.text(), vocabulary.get(token.text(), true));
            case WORD -> word(i, token);
        };
    }

    private int word(int i, Token token) {
        var lower = token.lower();
        boolean capital = token.capitalised();
        if (i + 1 < tokens.size() && tokens.get(i + 1).is(".") && glued(i + 1)) {
            var dotted = vocabulary.get(lower + ".", capital);
            // a long word with a full stop at the end of the sentence is no abbreviation
            if (dotted.kinds != 0 && !(i + 2 == tokens.size() && lower.length() > 4)) {
                return add(i, i + 2, lower + ".", dotted);
            }
        }
        int letters = run(lower, 0, false);
        if (letters < lower.length() && vocabulary.get(lower.substring(0, letters), false).is(Kind.YEAR_MARK)) {
            return marked(i, token);
        }
        var entry = vocabulary.get(lower, capital);
        return entry.is(Kind.NUM) ? spelled(i, entry) : add(i, i + 1, lower, entry);
    }

    private int number(int i, Token token) {
        var text = token.text();
        var date = split(text, '.');
        if (date.length == 3 && !date[0].isEmpty() && !date[1].isEmpty() && !date[2].isEmpty()) {
            return pieces(i, token, date);
        }
        double value = NumberWords.parse(text);
        if (Double.isNaN(value)) {
            return add(i, i + 1, text, Entry.nothing());
        }
        if (value < 1000 && fraction(i + 1)) {
            return add(i, i + 4, text, vocabulary.made(Entry.of(Kind.NUM, value + 0.5)));
        }
        return add(i, i + 1, text, date.length == 2 ? dotted(value, date) : digits(text, value));
    }

    private Entry dotted(double value, String[] parts) {
        var entry = Entry.of(Kind.NUM, value);
        boolean two = parts[0].length() <= 2 && parts[1].length() <= 2;
        return vocabulary.made(two
                ? entry.with(Kind.DOTTED, 100 * Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]))
                : entry);
    }

    private Entry digits(String text, double value) {
        var entry = Entry.of(Kind.NUM, value);
        if (text.indexOf(',') < 0 && text.length() <= 2) {
            entry = entry.with(Kind.D2, value);
        } else if (text.indexOf(',') < 0 && text.length() == 4) {
            entry = value >= 1000 && value <= 2100 ? entry.with(Kind.YEAR, value) : entry;
            entry = value < 2400 && value % 100 < 60 ? entry.with(Kind.HHMM, value) : entry;
        }
        return vocabulary.made(entry);
    }

    /** The pieces of digits between such signs, where each is short. */
    private static String[] split(String text, char sign) {
        return text.length() > 10 || text.indexOf(sign) < 0 || text.indexOf(',') >= 0
                ? new String[0]
                : text.split("\\" + sign, -1);
    }

    /** {@code 1/2} behind a number. */
    private boolean fraction(int i) {
        return i + 2 < tokens.size() && tokens.get(i).is("1") && tokens.get(i + 1).is("/") && tokens.get(i + 2).is("2")
                && glued(i + 1) && glued(i + 2) && !glued(i);
    }

    /** {@code 31.12.2017}: each number and full stop becomes a word. */
    private int pieces(int index, Token token, String[] parts) {
        int at = token.start();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                piece(at, at + 1, ".", vocabulary.get(".", true));
                at++;
            }
            piece(at, at + parts[i].length(), parts[i], digits(parts[i], Double.parseDouble(parts[i])));
            at += parts[i].length();
        }
        return index + 1;
    }

    private int mixed(int i, Token token) {
        var lower = token.lower();
        int digits = run(lower, 0, true);
        int letters = run(lower, digits, false);
        if (digits <= 2 && letters == digits + 1 && lower.charAt(digits) == '.') {
            return clock(i, token, lower);
        }
        var tail = lower.substring(digits, letters);
        if (digits > 4) {
            return add(i, i + 1, lower, Entry.nothing());
        }
        var mark = vocabulary.get(tail, false);
        int value = Integer.parseInt(lower, 0, digits, 10);
        if (letters == lower.length() && mark.is(Kind.ORDINAL_MARK)) {
            return add(i, i + 1, lower, vocabulary.made(Entry.of(Kind.ORD, value)));
        }
        if (letters == lower.length() && mark.is(Kind.DECADE_MARK) && value % 10 == 0 && digits % 2 == 0) {
            return add(i, i + 1, lower,
                    vocabulary.made(Entry.of(Kind.DECADE, digits == 4 ? value : 1900 + value)));
        }
        return mark.is(Kind.AMPM) || mark.is(Kind.MARK) ? marked(i, token) : add(i, i + 1, lower, Entry.nothing());
    }

    /** {@code 9.30am}. */
    private int clock(int i, Token token, String lower) {
        int end = run(lower, lower.indexOf('.') + 1, true);
        var mark = vocabulary.get(lower.substring(end), false);
        if (end > 5 || !mark.is(Kind.AMPM)) {
            return add(i, i + 1, lower, Entry.nothing());
        }
        var digits = lower.substring(0, end);
        piece(token.start(), token.start() + end, digits, dotted(Double.parseDouble(digits), split(digits, '.')));
        piece(token.start() + end, token.end(), lower.substring(end), mark);
        return i + 1;
    }

    /** {@code 8pm}, {@code 20h30}: each run of digits and of letters becomes a word. */
    private int marked(int i, Token token) {
        var lower = token.lower();
        for (int from = 0; from < lower.length();) {
            boolean digit = isDigit(lower.charAt(from));
            int to = run(lower, from, digit);
            var piece = lower.substring(from, to);
            piece(token.start() + from, token.start() + to, piece, digit && piece.length() <= 4
                    ? digits(piece, Double.parseDouble(piece))
                    : vocabulary.get(piece, false));
            from = to;
        }
        return i + 1;
    }

    private static int run(String text, int from, boolean digits) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at)) == digits) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int spelled(int i, Entry entry) {
        var number = NumberWords.read(tokens, i, vocabulary);
        if (number.end() == i + 1 && !number.year()) {
            return add(i, i + 1, tokens.get(i).lower(), entry);
        }
        var read = Entry.of(Kind.NUM, number.value());
        return add(i, number.end(), "", vocabulary.made(number.year() ? read.with(Kind.YEAR, number.value()) : read));
    }

    private boolean glued(int i) {
        return i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    private int add(int from, int to, String lower, Entry entry) {
        var first = tokens.get(from);
        words.add(new Word(first.start(), tokens.get(to - 1).end(), lower, entry, glued(from), first.capitalised(),
                null));
        return to;
    }

    private void piece(int start, int end, String lower, Entry entry) {
        boolean glued = !words.isEmpty() && words.getLast().end() == start;
        words.add(new Word(start, end, lower, entry, glued, false, null));
    }
}
