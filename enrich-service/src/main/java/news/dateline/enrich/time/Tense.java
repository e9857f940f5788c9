package news.dateline.enrich.time;

import java.util.List;

/** Whether a clause tells of the past or of what is to come, from the words of its verb. */
enum Tense {
    PAST, FUTURE, UNKNOWN;

    /** The tense of the verb nearest before the words from start to end, else of the one behind them. */
    static Tense around(List<Word> words, int start, int end) {
        for (int i = start - 1; i >= 0 && i >= start - 40; i--) {
            var tense = of(words, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        for (int i = end; i < words.size() && i < end + 40; i++) {
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
        if (word.lower().equals("to") && (i == 0 || !words.get(i - 1).lower().equals("according"))
                && i + 1 < words.size() && infinitive(words.get(i + 1))) {
            return FUTURE;
        }
        return word.is(Kind.PAST_VERB) ? PAST : UNKNOWN;
    }

    private static boolean infinitive(Word word) {
        var lower = word.lower();
        return !word.capital() && word.entry() == Entry.NOTHING && lower.length() > 1
                && Character.isLetter(lower.charAt(0)) && !lower.equals("the") && !lower.equals("its");
    }
}
