package news.dateline.enrich.fact;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

import news.dateline.enrich.text.Token;

/** Whether what may be a verb of the present is one, and no noun of the same letters: {@code the army reports}, {@code the army's reports}. */
final class PresentVerb {

    /** The most words of a name with its article. */
    private static final int NAME = 6;

    /** What are many without an s. */
    private static final Set<String> MANY = Set.of("people", "men", "women", "children", "police", "media");

    /** {@code The road remains partly closed}: with what follows it is one verb. */
    private static final Set<String> STAYS = Set.of("remains", "stays", "seems", "appears", "becomes", "gets", "feels",
            "looks");

    private final Wording words;
    private final List<VerbGroup> all;
    private final IntPredicate joint;

    /** {@code joint}: does a clause within begin here? */
    PresentVerb(Wording words, List<VerbGroup> all, IntPredicate joint) {
        this.words = words;
        this.all = all;
        this.joint = joint;
    }

    /** {@code first}: has nothing before it in the sentence been chosen for a verb? */
    boolean is(VerbGroup verb, boolean first) {
        int before = verb.from() - 1;
        if (words.lower(before).equals("'s") || words.lower(verb.from()).equals("state")) {
            // Monday's attack, Washington state
            return false;
        }
        while (words.timed(before) && !words.is(before, Role.ADVERB)) {
            before--;
        }
        if (VerbChoice.COUNTS.contains(words.lower(before))) {
            // two tests
            return false;
        }
        if (words.lower(verb.from()).equals("forces") && words.is(verb.to(), Role.PREPOSITION)) {
            // Serb forces in Bosnia
            return false;
        }
        boolean singular = words.is(verb.from(), Role.PRESENT);
        if (singular && done(verb)) {
            return false;
        }
        if (before < 0 && verb.from() > 0) {
            // today marks the anniversary
            return singular && follows(verb.to());
        }
        if (words.is(before, Role.PRONOUN) || words.is(before, Role.RELATIVE)) {
            return true;
        }
        if (first && inserted(before, !singular)) {
            return follows(verb.to());
        }
        boolean named = words.word(before)
                && (!words.known(before) || ((words.is(before - 1, Role.DETERMINER)
                        || words.lower(before - 1).equals("'s"))
                        && (words.is(before, Role.VERB) || words.is(before, Role.OCCASION) || words.capital(before)))
                        || (words.is(before, Role.PRESENT) && led(before)));
        if (words.is(before, Role.AND)) {
            return (singular || words.is(verb.head(), Role.PLAN)) && follows(verb.to());
        }
        if (!named && !(words.is(before, Role.ADVERB) && !words.is(before - 1, Role.DETERMINER))) {
            return false;
        }
        if (words.is(verb.from(), Role.EARNS) && words.is(verb.from(), Role.FOLLOW)) {
            // the results are a noun, but for "the rise of prices results from"
            return headed(before);
        }
        boolean plural = plural(before) || (words.lower(before - 1).equals("of") && plural(before - 2))
                || (words.is(before - 1, Role.DETERMINER) && words.lower(before - 2).equals("of")
                        && plural(before - 3));
        if (!singular && single(before)) {
            // A Defense Ministry report to parliament
            return false;
        }
        singular |= words.is(verb.from(), Role.FOLLOW);
        return (singular ? !plural || words.capital(before) || headed(before) : plural || words.capital(before))
                && follows(verb.to());
    }

    /** Does {@code a} lead the name that ends here? */
    private boolean single(int last) {
        int at = last;
        while (words.word(at) && (words.capital(at) || !words.known(at) || words.is(at, Role.BEST))
                && last - at < NAME) {
            at--;
        }
        return at < last && (words.lower(at).equals("a") || words.lower(at).equals("an")
                || (at < 0 && words.lower(0).equals("a")) || (words.lower(at + 1).equals("a") && at + 1 < last));
    }

    /** {@code The new rules}: does an article stand before it, or before the one word that tells more of it? */
    private boolean led(int i) {
        int before = words.word(i - 1) && !words.known(i - 1) ? i - 2 : i - 1;
        return words.is(before, Role.DETERMINER);
    }

    /** {@code Security forces also detained two}: does it stand before what was done, with an adverb between? */
    private boolean done(VerbGroup verb) {
        int at = verb.to();
        while (words.is(at, Role.ADVERB)) {
            at++;
        }
        int next = at;
        return next > verb.to() && !STAYS.contains(words.lower(verb.from()))
                && all.stream().anyMatch(other -> other.from() == next && other.tense() == Tense.PAST);
    }

    /** {@code The ruling, handed down on Thursday, ends it}: does the comma end what stands between one noun and its verb? */
    private boolean inserted(int comma, boolean many) {
        int first = 1;
        while (first < comma && !words.lower(first).equals(",")) {
            first++;
        }
        return words.lower(comma).equals(",") && first < comma && words.word(first - 1) && plural(first - 1) == many
                && !words.timed(first - 1) && !words.known(first - 1);
    }

    /** {@code the number of schools rises}: is the noun before the one that it hangs on the subject? */
    private boolean headed(int noun) {
        int of = noun - 1;
        while (of > noun - 3 && words.is(of, Role.DETERMINER)) {
            of--;
        }
        int head = of - 1;
        return words.lower(of).equals("of") && words.word(head) && !words.known(head) && !plural(head);
    }

    private boolean plural(int i) {
        return MANY.contains(words.lower(i)) || (words.lower(i).endsWith("s") && !words.lower(i).endsWith("ss"));
    }

    private boolean follows(int i) {
        if (words.lower(i).equals("(")) {
            // security forces (ISF)
            return false;
        }
        return i >= words.size() || words.timed(i) || words.is(i, Role.DETERMINER)
                || (words.is(i, Role.PREPOSITION) && !words.lower(i).equals("of"))
                || words.is(i, Role.PRONOUN) || words.is(i, Role.THAT) || words.is(i, Role.TO) || words.capital(i)
                || words.is(i, Role.ADVERB) || words.sign(i) || joint.test(i)
                || words.token(i).kind() == Token.Kind.NUMBER || !words.known(i);
    }
}
