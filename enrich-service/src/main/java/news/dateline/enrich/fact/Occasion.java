package news.dateline.enrich.fact;

/** {@code at the meeting}: words that say that it was where the story is. */
final class Occasion {

    private Occasion() {
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
