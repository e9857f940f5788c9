package news.dateline.enrich.fact;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Span;

/** Who says something, where no name says it: {@code local officials}. */
final class Speaker {

    private static final int LONGEST = 8;

    private Speaker() {
    }

    /** The words for who, or the person that a pronoun means, or null. */
    static @Nullable String of(Wording words, Span span, @Nullable String subject) {
        int to = words.indexAt(span.end());
        int from = Math.min(to, Opening.skip(words, words.indexAt(span.start()), to));
        while (from < to && (words.sign(from) || words.is(from, Role.AND) || words.is(from, Role.TELL)
                || words.timed(from) || words.is(from, Role.DETERMINER))) {
            from++;
        }
        if (words.is(from, Role.PREPOSITION) || words.is(from, Role.AFTER) || words.is(from, Role.BEFORE)) {
            return null;
        }
        if (words.is(from, Role.PRONOUN)) {
            return words.is(from, Role.HE) ? subject : null;
        }
        int end = from;
        while (end < to && end < from + LONGEST && !words.sign(end) && !words.timed(end)
                && !words.is(end, Role.TELL) && !words.is(end, Role.RELATIVE) && !words.is(end, Role.ADVERB)
                && !words.is(end, Role.HAVE)
                && !words.is(end, Role.BE) && (!words.is(end, Role.PREPOSITION) || words.lower(end).equals("of"))) {
            end++;
        }
        if (end == from) {
            return null;
        }
        var text = new StringBuilder();
        for (int i = from; i < end; i++) {
            text.append(i > from && words.token(i - 1).end() < words.token(i).start() ? " " : "")
                    .append(words.token(i).text());
        }
        return text.toString();
    }
}
