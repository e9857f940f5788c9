package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Sentence;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Token;

/** Cuts a sentence into clauses: what is told from the telling, relative clauses from what they hang on. */
final class ClauseCutter {

    private static final int SHORT_QUOTE = 4;
    private static final Set<String> RELATIVES = Set.of("which", "who", "where");
    private static final Set<String> STARTERS = Set.of("it", "he", "she", "they", "the", "a", "an", "there", "its",
            "his",
            "her", "their", "this", "these", "some", "more", "no", "in", "on", "at", "if", "when");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseCutter(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    static List<Clause> cut(Sentence sentence) {
        var cutter = new ClauseCutter(sentence);
        cutter.sentence();
        return cutter.clauses;
    }

    private void sentence() {
        int close = openingQuote();
        if (close > 0) {
            boolean told = close < tokens.size() && telling(close, tokens.size()) >= 0;
            add(1, trim(1, close - 1), told ? Part.TOLD : Part.MAIN, told ? span(close, tokens.size()) : null);
            if (close < tokens.size()) {
                add(close, tokens.size(), told ? Part.TELLING : Part.MAIN, null);
            }
            return;
        }
        int verb = telling(0, tokens.size());
        int comma = verb < 0 ? -1 : trailing(verb);
        if (comma > 0) {
            relatives(0, comma, Part.TOLD, span(comma + 1, tokens.size()));
            add(comma + 1, tokens.size(), Part.TELLING, null);
            return;
        }
        int content = verb < 0 ? -1 : content(verb);
        if (content > 0) {
            add(0, content, Part.TELLING, null);
            relatives(content, tokens.size(), Part.TOLD, span(0, Math.max(1, verb)));
            return;
        }
        relatives(0, tokens.size(), Part.MAIN, null);
    }

    /** The index behind a quotation that opens the sentence, or -1. */
    private int openingQuote() {
        if (!isQuote(tokens.getFirst())) {
            return -1;
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (isQuote(tokens.get(i))) {
                return i > SHORT_QUOTE ? i + 1 : -1;
            }
        }
        return tokens.size() > SHORT_QUOTE ? tokens.size() : -1;
    }

    static boolean isQuote(Token token) {
        return token.is("“") || token.is("”") || token.is("\"") || token.is("``");
    }

    /** The index of the first verb of saying, or -1. */
    private int telling(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Verbs.tells(tokens.get(i)) && !tokens.get(i).capitalised()) {
                return i;
            }
        }
        return -1;
    }

    /** The comma before {@code , police said on Monday.}, or -1. */
    private int trailing(int verb) {
        int comma = verb - 1;
        while (comma > 0 && !tokens.get(comma).is(",") && verb - comma < 9) {
            comma--;
        }
        boolean short1 = tokens.size() - verb < 9;
        boolean stated = comma > 3 && tokens.get(comma).is(",");
        return stated && short1 && clauseVerb(0, comma) && !clauseVerb(comma + 1, verb) ? comma : -1;
    }

    private boolean clauseVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Verbs.finite(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The index at which what is said begins, or -1 where the sentence says nothing of it. */
    private int content(int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size() - 1, verb + 9); i++) {
            if (tokens.get(i).is("that") && clauseVerb(i + 1, tokens.size())) {
                return i + 1;
            }
        }
        boolean bare = verb + 1 < tokens.size() && clauseVerb(verb + 2, tokens.size())
                && (STARTERS.contains(tokens.get(verb + 1).text()) || (tokens.get(verb + 1).capitalised()
                        && tokens.get(verb).is("said") && !day(verb + 1)));
        return bare ? verb + 1 : -1;
    }

    private boolean day(int i) {
        var lower = tokens.get(i).lower();
        return lower.endsWith("day");
    }

    private void relatives(int from, int to, Part part, @Nullable Span teller) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (tokens.get(i).is(",") && RELATIVES.contains(tokens.get(i + 1).text()) && i > from) {
                int end = relativeEnd(i + 2, to);
                add(from, i, part, teller);
                add(i + 2, end, Part.RELATIVE, antecedent(i));
                if (end < to && tokens.get(end).is(",") && clauseVerb(end, to)) {
                    add(end + 1, to, part, teller);
                }
                return;
            }
        }
        add(from, to, part, teller);
    }

    private int relativeEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(",")) {
                return i;
            }
        }
        return to;
    }

    /** The word before the comma, from which the antecedent is read. */
    private Span antecedent(int comma) {
        int start = comma - 1;
        while (start > 0 && tokens.get(start - 1).capitalised() && tokens.get(start).capitalised()) {
            start--;
        }
        return span(start, comma);
    }

    private Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private int trim(int from, int to) {
        return to > from + 1 && tokens.get(to - 1).is(",") ? to - 1 : to;
    }

    private void add(int from, int to, Part part, @Nullable Span teller) {
        if (from < to) {
            clauses.add(new Clause(sentence, from, to, part, teller));
        }
    }
}
