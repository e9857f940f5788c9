package news.dateline.enrich.time;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Whether a clause tells of the past or of what is to come, from the words of its verb. */
enum Tense {
    PAST, FUTURE, UNKNOWN;

    private static final int FAR = 40;
    private static final int LEAD = 5;
    private static final String BOUNDARIES = ",;:()—–“”\"`";

    /**
     * The tense of the verb nearest before the words from start to end in the same clause, else of the one behind them;
     * else that of the verbs around the clause.
     */
    static Tense around(List<Word> words, int start, int end) {
        // "until Friday" at the head of a sentence leaves it open
        var lead = lead(words, start);
        if (lead != null && lead.is(Kind.SINCE)) {
            return PAST;
        }
        if (lead != null && lead.entry().value(Kind.AHEAD) == 1) {
            return FUTURE;
        }
        var tense = ofVerbs(words, start, end);
        return lead != null && tense == UNKNOWN ? FUTURE : tense;
    }

    /** The word that leads the date, perhaps with an article or the like between them; not the one that opens the sentence. */
    private static @Nullable Word lead(List<Word> words, int start) {
        for (int i = start - 1; i > 0 && i >= start - LEAD; i--) {
            var word = words.get(i);
            if (word.is(Kind.AHEAD) || word.is(Kind.SINCE)) {
                return word;
            }
            if (!word.is(Kind.ARTICLE) && !word.is(Kind.PART) && !word.lower().equals("-")) {
                return null;
            }
        }
        return null;
    }

    private static Tense ofVerbs(List<Word> words, int start, int end) {
        int first = boundary(words, start - 1, -1);
        int last = boundary(words, end, 1);
        var before = search(words, start - 1, first, -1);
        if (before != UNKNOWN) {
            return before;
        }
        var behind = search(words, end, last, 1);
        if (behind != UNKNOWN) {
            return behind;
        }
        if (words.subList(Math.max(0, first + 1), Math.max(0, last)).stream()
                .anyMatch(word -> word.is(Kind.WEAK_PAST))) {
            return PAST;
        }
        var far = search(words, first, Math.max(-1, start - FAR), -1);
        return far != UNKNOWN ? far : search(words, last, Math.min(words.size(), end + FAR), 1);
    }

    private static int boundary(List<Word> words, int from, int step) {
        int at = from;
        while (at >= 0 && at < words.size() && Math.abs(at - from) < FAR && !bounds(words.get(at))) {
            at += step;
        }
        return at;
    }

    private static boolean bounds(Word word) {
        return word.lower().length() == 1 && BOUNDARIES.contains(word.lower());
    }

    private static Tense search(List<Word> words, int from, int to, int step) {
        for (int i = from; i != to && i >= 0 && i < words.size(); i += step) {
            var tense = of(words, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense of(List<Word> words, int i) {
        var word = words.get(i);
        if (word.is(Kind.FUTURE_VERB) && !word.is(Kind.MONTH)) {
            return FUTURE;
        }
        boolean leads = word.is(Kind.TO) && (i == 0 || !words.get(i - 1).is(Kind.TO_NOUN))
                && i + 1 < words.size() && infinitive(words.get(i + 1));
        boolean past = word.is(Kind.PAST_VERB) && (i == 0 || !words.get(i - 1).is(Kind.BE));
        return leads ? FUTURE : past ? PAST : UNKNOWN;
    }

    private static boolean infinitive(Word word) {
        boolean open = (word.entry().kinds & ~Kind.ASIDE) == 0 || word.is(Kind.BE) || word.is(Kind.PLAIN);
        return open && !word.capital() && word.lower().length() > 1 && Character.isLetter(word.lower().charAt(0));
    }
}
