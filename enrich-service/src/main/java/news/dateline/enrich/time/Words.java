package news.dateline.enrich.time;

import java.util.ArrayList;
import java.util.List;

import news.dateline.enrich.text.Sentence;
import news.dateline.enrich.text.Token;

/** Turns the tokens of a sentence into words: numbers are read, abbreviations get their full stop. */
final class Words {

    private final Vocabulary vocabulary;
    private final List<Token> tokens;
    private final List<Word> words = new ArrayList<>();

    private Words(Vocabulary vocabulary, List<Token> tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
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
            case NUMBER -> number(i);
            case MIXED -> mixed(i, token);
            case SIGN -> add(i, i + 1, token.text(), Entry.NOTHING);
            case WORD -> word(i, token);
        };
    }

    private int word(int i, Token token) {
        var lower = token.lower();
        if (i + 1 < tokens.size() && tokens.get(i + 1).is(".") && glued(i + 1)) {
            var dotted = vocabulary.get(lower + ".");
            if (dotted != Entry.NOTHING && token.capitalised() && !(i + 2 == tokens.size() && lower.length() > 4)) {
                return add(i, i + 2, lower, dotted);
            }
        }
        var entry = vocabulary.get(lower);
        if (entry.is(Kind.NUM)) {
            return spelled(i);
        }
        boolean name = entry.is(Kind.MONTH) || entry.is(Kind.WEEKDAY) || entry.is(Kind.HOLIDAY);
        return add(i, i + 1, lower, name && !token.capitalised() ? Entry.NOTHING : pastForm(lower, entry));
    }

    private static Entry pastForm(String lower, Entry entry) {
        boolean past = entry == Entry.NOTHING && lower.length() > 3 && lower.endsWith("ed");
        return past ? Entry.of(Kind.PAST_VERB, 0) : entry;
    }

    private int number(int i) {
        var text = tokens.get(i).text();
        double value = NumberWords.parse(text);
        if (Double.isNaN(value)) {
            return add(i, i + 1, text, Entry.NOTHING);
        }
        if (value < 1000 && fraction(i + 1)) {
            return add(i, i + 4, text, Entry.of(Kind.NUM, value + 0.5));
        }
        var entry = Entry.of(Kind.NUM, value);
        boolean digits = text.indexOf('.') < 0 && text.indexOf(',') < 0;
        if (digits && text.length() <= 2) {
            entry = entry.with(Kind.D2, value);
        }
        if (digits && text.length() == 4 && value >= 1000 && value <= 2100) {
            entry = entry.with(Kind.YEAR, value);
        }
        return add(i, i + 1, text, entry);
    }

    /** {@code 1/2} behind a number. */
    private boolean fraction(int i) {
        return i + 2 < tokens.size() && tokens.get(i).is("1") && tokens.get(i + 1).is("/") && tokens.get(i + 2).is("2")
                && glued(i + 1) && glued(i + 2) && !glued(i);
    }

    private int mixed(int i, Token token) {
        var lower = token.lower();
        int digits = 0;
        while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
            digits++;
        }
        var tail = lower.substring(digits);
        if (digits > 4) {
            return add(i, i + 1, lower, Entry.NOTHING);
        }
        int value = Integer.parseInt(lower.substring(0, digits));
        return switch (tail) {
            case "st", "nd", "rd", "th" -> add(i, i + 1, lower, Entry.of(Kind.ORD, value));
            case "s" -> add(i, i + 1, lower, decade(value, digits));
            case "am", "pm" -> clock(token, digits, value, tail);
            default -> add(i, i + 1, lower, Entry.NOTHING);
        } > i ? i + 1 : i;
    }

    private static Entry decade(int value, int digits) {
        if (value % 10 != 0 || digits % 2 != 0) {
            return Entry.NOTHING;
        }
        return Entry.of(Kind.DECADE, digits == 4 ? value : 1900 + value);
    }

    private int clock(Token token, int digits, int value, String half) {
        int cut = token.start() + digits;
        words.add(new Word(token.start(), cut, String.valueOf(value), Entry.of(Kind.D2, value), false, false));
        words.add(new Word(cut, token.end(), half, Entry.of(Kind.AMPM, half.equals("pm") ? 12 : 0), true, false));
        return Integer.MAX_VALUE;
    }

    private int spelled(int i) {
        var number = NumberWords.read(tokens, i, vocabulary);
        var entry = number.year()
                ? Entry.of(Kind.YEAR, number.value()).with(Kind.NUM, number.value())
                : Entry.of(Kind.NUM, number.value());
        return add(i, number.end(), tokens.get(i).lower(), entry);
    }

    private boolean glued(int i) {
        return i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    private int add(int from, int to, String lower, Entry entry) {
        var first = tokens.get(from);
        words.add(new Word(first.start(), tokens.get(to - 1).end(), lower, entry, glued(from), first.capitalised()));
        return to;
    }
}
