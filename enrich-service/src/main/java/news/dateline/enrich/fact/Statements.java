package news.dateline.enrich.fact;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Text;

/** Writes what a clause says as a sentence that can be read by itself. */
final class Statements {

    private static final Set<String> JOINTS = Set.of("and ", "but ", "that ", "while ", "as ", "or ", ", ", "; ");
    private static final int LONGEST = 600;

    private Statements() {
    }

    /** The sentence; {@code subject} stands before it, or in place of its pronoun. */
    static String of(Text text, Span span, @Nullable String subject) {
        var words = clean(text.at(span.start(), span.end()));
        if (subject != null) {
            words = withSubject(words, subject);
        }
        words = words.length() > LONGEST ? words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …" : words;
        int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        var sentence = words.substring(0, first).toUpperCase(java.util.Locale.ROOT) + words.substring(first);
        return sentence.isEmpty() || ".!?…”".indexOf(sentence.charAt(sentence.length() - 1)) >= 0
                ? sentence
                : sentence + ".";
    }

    private static String withSubject(String words, String subject) {
        for (var pronoun : Set.of("He ", "he ", "She ", "she ")) {
            if (words.startsWith(pronoun)) {
                return subject + words.substring(pronoun.length() - 1);
            }
        }
        return words;
    }

    /** Without what joined it to its neighbours, and without half a pair of quotation marks. */
    private static String clean(String raw) {
        var words = raw.replaceAll("\\s+", " ").strip();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var joint : JOINTS) {
                if (words.startsWith(joint)) {
                    words = words.substring(joint.length()).strip();
                    changed = true;
                }
            }
        }
        while (!words.isEmpty() && ",;:–—".indexOf(words.charAt(words.length() - 1)) >= 0) {
            words = words.substring(0, words.length() - 1).strip();
        }
        long open = words.chars().filter(c -> c == '“').count();
        long close = words.chars().filter(c -> c == '”').count();
        return open == close ? words : words.replace("“", "").replace("”", "");
    }
}
