package news.dateline.enrich.entity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import news.dateline.enrich.text.Sentence;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;

/** Turns the tokens of a text into words as the tagger sees them. */
final class Words {

    private static final int FEW = 4;
    /** What stands behind so many letters of a word says nothing. */
    private static final int LONGEST = 100;

    private final Lexica lexica;

    Words(Lexica lexica) {
        this.lexica = lexica;
    }

    /** The words of each sentence of a text, which may be without capitals. */
    List<List<Word>> of(List<Sentence> sentences, boolean quiet) {
        var words = new ArrayList<List<Word>>(sentences.size());
        for (var sentence : sentences) {
            words.add(words(sentence, quiet));
        }
        return words;
    }

    private List<Word> words(Sentence sentence, boolean quiet) {
        var tokens = sentence.tokens();
        boolean shouted = shouted(tokens);
        var words = new ArrayList<Word>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean pair = i + 1 < tokens.size() && pair(token, tokens.get(i + 1));
            words.add(pair
                    ? word(token.start(), tokens.get(i + 1).end(), joined(tokens.get(i + 1)), shouted, quiet)
                    : word(token.start(), token.end(), token.text(), shouted, quiet));
            i += pair ? 1 : 0;
        }
        return words;
    }

    /** Two signs that are one: the genitive with a space before it, quotation marks of two strokes. */
    private static boolean pair(Token one, Token two) {
        if (one.kind() != Token.Kind.SIGN || one.end() != two.start()) {
            return false;
        }
        boolean stroke = one.is("'") || one.is("’");
        return (stroke && (two.is("s") || two.is("S"))) || ((stroke || one.is("`")) && two.text().equals(one.text()));
    }

    private static String joined(Token second) {
        return second.kind() == Token.Kind.WORD ? "'s" : "\"";
    }

    private Word word(int start, int end, String text, boolean shouted, boolean quiet) {
        var plain = plain(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var lower = plain.toLowerCase(Locale.ROOT);
        var shape = Shape.of(plain);
        boolean letters = shape != Shape.NUMBER && shape != Shape.SIGN && shape != Shape.HYPHEN;
        if (letters && shouted && shape.capital) {
            return lexica.word(start, end, lower, lower, Shape.SHOUTED);
        }
        if (letters && quiet) {
            return lexica.word(start, end, lower, lower, Shape.QUIET);
        }
        return lexica.word(start, end, plain, lower, shape);
    }

    private static String plain(String text) {
        char[] plain = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char to = plain(c);
            if (to != c) {
                plain = plain == null ? text.toCharArray() : plain;
                plain[i] = to;
            }
        }
        return plain == null ? text : new String(plain);
    }

    static char plain(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‐', '‑' -> '-';
            default -> c >= '0' && c <= '9' ? '0' : c;
        };
    }

    /** Is most of a sentence in capitals, so that capitals say nothing? */
    private static boolean shouted(List<Token> tokens) {
        int capitals = 0;
        int words = 0;
        for (var token : tokens) {
            if (token.kind() == Token.Kind.WORD && token.text().length() > 1) {
                words++;
                capitals += token.allCapitals() ? 1 : 0;
            }
        }
        return capitals * 10 > words * 6 && (words >= FEW || (capitals > 1 && capitals == words));
    }

    /** Is a text of some length without any capital? */
    static boolean quiet(Text text) {
        int words = 0;
        for (var sentence : text.sentences()) {
            for (var token : sentence.tokens()) {
                if (token.kind() == Token.Kind.WORD) {
                    words++;
                    if (token.text().chars().anyMatch(Character::isUpperCase)) {
                        return false;
                    }
                }
            }
        }
        return words >= FEW;
    }
}
