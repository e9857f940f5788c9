package news.dateline.enrich.fact;

/** {@code at the meeting}: words that say that it was where the story is. */
final class Occasion {

    private Occasion() {
    }

    /** {@code in a referendum held on Thursday}, {@code In a report released on Monday, …}: does a participle say when what the clause around tells of was? */
    static boolean before(Clause participle) {
        var words = participle.words();
        int noun = participle.from() - 1;
        int at = noun - 1;
        while (at > noun - 4 && (words.is(at, Role.DETERMINER) || (words.word(at) && !words.known(at)))) {
            at--;
        }
        return (words.is(noun, Role.OCCASION) || (words.is(noun, Role.DOCUMENT) && at == 0))
                && (words.lower(at).equals("in") || words.lower(at).equals("at") || words.lower(at).equals("during"));
    }

    static boolean at(Unit unit) {
        var words = unit.words();
        for (int i = unit.from(); i + 2 < unit.to(); i++) {
            boolean at = words.is(i, Role.PREPOSITION) && words.lower(i + 1).equals("the")
                    && words.is(i + 2, Role.OCCASION);
            if (at && (words.lower(i).equals("at") || words.lower(i).equals("during"))) {
                return true;
            }
        }
        return false;
    }
}
