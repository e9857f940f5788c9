package news.dateline.enrich.fact;

/** A verb that says what is to be done with the noun before it. */
final class Infinitive {

    private Infinitive() {
    }

    /** {@code figures to be published}: is this the participle of one? */
    static boolean passive(Wording words, int i) {
        return words.is(i, Role.PARTICIPLE) && words.lower(i - 1).equals("be") && words.is(i - 2, Role.TO);
    }
}
