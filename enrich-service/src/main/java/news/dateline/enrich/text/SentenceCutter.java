package news.dateline.enrich.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts tokens into sentences: at blank lines always, at full stops where they are no part of an abbreviation. */
final class SentenceCutter {

    private static final Set<String> PLAIN = Set.of("ill", "sun", "sat", "mar", "wash", "miss", "mass", "pa", "la",
            "ore", "ark",
            "cal", "wed", "fla", "del");

    private static final String CLOSING = "”’\"')]»";
    private static final String OPENING = "“‘\"'([«";

    /** No sentence of a story is longer; what is reads no worse in pieces, and what looks around in one stays quick. */
    private static final int LONGEST = 400;

    private final String source;
    private final List<Token> tokens;
    private final Spelling spelling;
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean opens = true;
    /** Up to here a run of closing signs reaches of which is known that no sentence ends in it. */
    private int endless;

    private SentenceCutter(String source, List<Token> tokens, Spelling spelling) {
        this.source = source;
        this.tokens = tokens;
        this.spelling = spelling;
    }

    static List<Sentence> cut(String source, List<Token> tokens, Spelling spelling) {
        var cutter = new SentenceCutter(source, tokens, spelling);
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = i - first >= LONGEST ? i + 1 : cutter.endAt(i);
            if (end > i) {
                cutter.add(first, end);
                first = end;
                i = end - 1;
            }
        }
        cutter.add(first, tokens.size());
        return cutter.sentences;
    }

    /** The index behind the sentence that ends with this token, or the token's own where none does. */
    private int endAt(int i) {
        if (paragraphEnds(i)) {
            return i + 1;
        }
        var token = tokens.get(i);
        boolean stop = token.is(".") || token.is("!") || token.is("?") || token.is("…");
        boolean acronym = token.kind() == Token.Kind.WORD && token.text().endsWith(".");
        if ((!stop && !acronym) || i < endless) {
            return i;
        }
        int next = i + 1;
        while (next < tokens.size() && closes(next)) {
            if (paragraphEnds(next)) {
                return next + 1;
            }
            next++;
        }
        if (next == tokens.size() || !startsSentence(next) || tokens.get(next - 1).end() == tokens.get(next).start()) {
            endless = next;
            return i;
        }
        boolean open = next > i + 1 || token.is("!") || token.is("?");
        return open || !abbreviation(i, acronym, tokens.get(word(next))) ? next : i;
    }

    private boolean paragraphEnds(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        int lines = 0;
        for (int at = tokens.get(i).end(); at < tokens.get(i + 1).start() && lines < 2; at++) {
            char c = source.charAt(at);
            lines += c == '\n' || c == '\u2029' ? 1 : 0;
        }
        return lines > 1;
    }

    private boolean closes(int i) {
        var token = tokens.get(i);
        return token.kind() == Token.Kind.SIGN && token.start() == tokens.get(i - 1).end()
                && (CLOSING.contains(token.text()) || token.is("."));
    }

    private int word(int i) {
        int at = i;
        while (at + 1 < tokens.size() && at < i + 3 && OPENING.contains(tokens.get(at).text())) {
            at++;
        }
        return at;
    }

    private boolean startsSentence(int i) {
        var token = tokens.get(word(i));
        return token.kind() != Token.Kind.SIGN
                ? !Character.isLowerCase(token.text().codePointAt(0))
                : "—–-•*".contains(token.text());
    }

    private boolean abbreviation(int i, boolean acronym, Token next) {
        boolean opener = next.capitalised() && spelling.openers().has(next.lower());
        if (acronym) {
            return !opener;
        }
        if (i == 0 || tokens.get(i - 1).end() != tokens.get(i).start()) {
            return false;
        }
        var before = tokens.get(i - 1);
        if (spelling.ordinals() && before.kind() == Token.Kind.NUMBER && before.text().length() <= 2) {
            return !opener;
        }
        boolean initial = before.text().length() == 1 && before.capitalised();
        return (initial && !opener) || spelling.titles().has(before.lower())
                || (spelling.abbreviations().has(before.lower()) && !opener && !plain(before));
    }

    /** {@code she was ill.}, {@code in the sun.}: a word that shortens a name only where it has a capital. */
    private static boolean plain(Token before) {
        return !before.capitalised() && PLAIN.contains(before.lower());
    }

    private void add(int first, int end) {
        if (first < end) {
            var span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
            sentences.add(new Sentence(span, tokens.subList(first, end), opens));
            opens = paragraphEnds(end - 1);
        }
    }
}
