package news.dateline.enrich.time;

import java.util.List;

/** Whether a clause tells of the past or of what is to come, from the words of its verb. */
enum Tense {
    PAST, FUTURE, UNKNOWN;

    private static final int FAR = 40;
    private static final String BOUNDARIES = ",;:()—–“”\"`";

    /**
     * The tense of the verb nearest before the words from start to end in the same clause, else of the one behind them;
     * else that of the verbs around the clause.
     */
    static Tense around(List<Word> words, int start, int end) {
        // "until Friday" at the head of a sentence leaves it open
        var lead = start > 1 && words.get(start - 1).is(Kind.AHEAD) ? words.get(start - 1) : null;
        if (lead != null && lead.entry().value(Kind.AHEAD) == 1) {
            return FUTURE;
        }
        var tense = ofVerbs(words, start, end);
        return lead != null && tense == UNKNOWN ? FUTURE : tense;
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
        boolean leads = word.is(Kind.TO) && (i == 0 || !words.get(i - 1).lower().equals("according"))
                && i + 1 < words.size() && infinitive(words.get(i + 1));
        boolean past = word.is(Kind.PAST_VERB) && (i == 0 || !words.get(i - 1).is(Kind.BE));
        return leads ? FUTURE : past ? PAST : UNKNOWN;
    }

    private static boolean infinitive(Word word) {
        boolean open = word.entry().kinds == 0 || word.is(Kind.BE) || word.is(Kind.PLAIN);
        return open && !word.capital() && word.lower().length() > 1 && Character.isLetter(word.lower().charAt(0));
    }
}
