package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import news.dateline.enrich.text.Token;

/**
 * Chooses among what may be verbs. A stretch of words without a joint has one verb: one that can be nothing else if
 * there is one, else the first that does not look like hanging on the noun before it.
 */
final class VerbChoice {

    private static final int SHORT = 6;

    /** Past forms that look like participles, and are nearly always what somebody did himself. */
    private static final Set<String> ALONE = Set.of("stood", "quit", "died", "fled", "arrived", "returned", "resigned",
            "emerged", "appeared", "disappeared", "vanished", "collapsed", "crashed", "exploded", "erupted", "escaped",
            "survived", "retired", "protested", "demonstrated", "marched", "rallied");

    /** Behind these stands what those before did, as behind a name: {@code the two both left}. */
    private static final Set<String> ALL = Set.of("each", "both", "all");

    private static final Set<String> ONES = Set.of("one", "ones", "those", "something", "anything");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");

    static final Set<String> COUNTS = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten",
            "eleven", "twelve", "several", "many", "few", "some", "other", "more", "dozen");
    private static final Set<String> NAMED = Set.of("called", "named", "known", "dubbed", "titled", "entitled",
            "nicknamed");
    private static final Set<String> SAYING = Set.of("saying", "announcing", "warning", "claiming", "arguing", "noting",
            "adding", "insisting", "threatening");

    private final Wording words;
    private final PresentVerb present;
    private final List<VerbGroup> all = new ArrayList<>();
    private final List<VerbGroup> chosen = new ArrayList<>();
    private final List<VerbGroup> stretch = new ArrayList<>();
    private int start;

    private VerbChoice(Wording words) {
        this.words = words;
        this.present = new PresentVerb(words, all, this::subordinate);
    }

    static List<VerbGroup> of(Wording words) {
        var choice = new VerbChoice(words);
        int at = 0;
        choice.all.addAll(new VerbFinder(words).find());
        for (var verb : choice.all) {
            int joint = choice.joint(at, verb.from());
            if (joint >= 0) {
                choice.close();
                choice.start = joint + 1;
            }
            choice.offer(verb);
            at = verb.to();
        }
        choice.close();
        if (choice.chosen.isEmpty()) {
            choice.only();
        }
        return choice.chosen;
    }

    /** {@code In the 1990s, thousands returned by their own means.}: where a sentence has no other verb, it is no participle. */
    private void only() {
        boolean whole = words.size() > SHORT && words.lower(words.size() - 1).equals(".") && words.word(0)
                && !words.quoted(0);
        for (var verb : all) {
            int before = verb.from() - 1;
            boolean subject = words.word(before) && (!words.known(before) || words.is(before, Role.PRONOUN))
                    && !words.timed(before);
            if (whole && subject && verb.tense() == Tense.PAST && words.is(verb.to(), Role.BY)) {
                chosen.add(verb);
                return;
            }
        }
    }

    /** The last joint between two places, behind which a new stretch begins, or -1. */
    private int joint(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            boolean sign = words.sign(i) && !words.timed(i) && !words.lower(i).equals("-")
                    && !words.lower(i).equals("'")
                    && !words.lower(i).equals("$") && !words.lower(i).equals("%");
            if (sign || words.is(i, Role.AND) || words.is(i, Role.RELATIVE) || subordinate(i)
                    || (words.is(i, Role.THAT) && i > from)) {
                return i;
            }
        }
        return -1;
    }

    private boolean subordinate(int i) {
        boolean doing = (words.is(i, Role.AFTER) || words.is(i, Role.BEFORE)) && !words.capital(i + 1)
                && words.lower(i + 1).length() > SHORT - 1 && words.lower(i + 1).endsWith("ing");
        if (doing && hung(i)) {
            // refugees stuck there after fleeing their homes have begun to return
            return false;
        }
        return words.is(i, Role.WHEN) || words.is(i, Role.AFTER) || words.is(i, Role.BEFORE) || words.is(i, Role.IF)
                || words.is(i, Role.BECAUSE) || words.is(i, Role.SINCE);
    }

    /** Is there but a participle before a place, and a verb that can be nothing else behind it, with no sign between? */
    private boolean hung(int i) {
        boolean before = false;
        boolean behind = false;
        for (var verb : all) {
            before |= verb.from() < i && hangs(verb) && !verb.sure();
            if (verb.from() < i && verb.sure()) {
                return false;
            }
            boolean next = verb.from() > i && verb.sure() && verb.to() - verb.from() > 1 && !behind;
            behind |= next && !sign(i, verb.from());
        }
        return before && behind;
    }

    private boolean sign(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.lower(i).equals(",") || words.is(i, Role.AND) || words.is(i, Role.RELATIVE)
                    || words.is(i, Role.THAT)) {
                return true;
            }
        }
        return false;
    }

    /** {@code will open on Monday and close on Friday}: the helper before the other verb helps it too. */
    private VerbGroup helped(VerbGroup verb) {
        int at = all.indexOf(verb);
        var before = at < 1 ? null : all.get(at - 1);
        boolean timed = words.timed(verb.to())
                || (words.is(verb.to(), Role.PREPOSITION) && words.timed(verb.to() + 1));
        boolean helped = before != null && before.sure() && before.tense().ahead() && timed
                && words.is(verb.from(), Role.VERB) && words.is(verb.from() - 1, Role.AND)
                && !words.is(verb.from(), Role.PAST);
        return helped && before != null
                ? new VerbGroup(verb.from(), verb.to(), verb.head(), before.tense(), false, true)
                : verb;
    }

    private void offer(VerbGroup found) {
        var verb = helped(found);
        boolean apposed = verb.from() == start && start > 0 && words.sign(start - 1) && hangs(verb) && !awaited(verb)
                && !listed(verb);
        apposed |= inserted(verb);
        boolean carries = verb.tense() == Tense.PAST ? !describes(verb) : told(verb) || present(verb);
        if (verb.sure() || (!apposed && carries)) {
            stretch.add(verb);
            if (words.is(verb.head(), Role.TELL)) {
                close();
            }
        }
    }

    /**
     * {@code Lee, the minister ousted in May after protests, has been charged}, {@code The army, backed by UN forces, has moved in}:
     * does it stand between commas before the first verb, which can be nothing else?
     */
    private boolean inserted(VerbGroup verb) {
        boolean within = start > 0 && words.lower(start - 1).equals(",") && chosen.isEmpty() && !verb.sure()
                && (hangs(verb) || words.lower(verb.to()).equals(",") || NAMED.contains(words.lower(verb.head())));
        if (!within || words.opens(start - 1)) {
            return false;
        }
        for (var other : all) {
            if (other.from() > verb.to() && other.sure()) {
                return words.lower(other.from() - 1).equals(",") && other.to() - other.from() > 1
                        && noun(start - 2);
            }
        }
        return false;
    }

    /** May it end what a sentence is about? */
    private boolean noun(int i) {
        for (int at = 0; at <= i; at++) {
            if (words.sign(at) || words.is(at, Role.PREPOSITION) || words.timed(at)) {
                return at > 0 && words.is(at, Role.PREPOSITION) && words.lower(at).equals("of");
            }
        }
        return words.word(i);
    }

    /** {@code Her deputy, Ann Lee, travelled to Rome}: does what stands before still lack its verb? */
    private boolean awaited(VerbGroup verb) {
        if (words.lower(verb.head()).equals("said") && !words.is(verb.to(), Role.TO) && !chosen.isEmpty()) {
            // but the envoy, Ann Lee, said on Monday it was over
            return true;
        }
        if (words.is(verb.head(), Role.TELL) && ends(verb) && !chosen.isEmpty()) {
            return true;
        }
        if (words.lower(verb.from() - 1).equals(",") && subject(verb)) {
            return true;
        }
        int clauses = 0;
        for (int i = 1; i < verb.from() && clauses < chosen.size(); i++) {
            boolean within = words.is(i, Role.RELATIVE) || words.is(i, Role.WHEN) || words.is(i, Role.IF)
                    || words.is(i, Role.BECAUSE);
            clauses += within ? 1 : 0;
        }
        boolean later = all.stream()
                .anyMatch(other -> other.from() > verb.to() && words.lower(other.from() - 1).equals(","));
        long own = chosen.stream()
                .filter(one -> !words.is(one.head(), Role.TELL) || !words.is(one.to(), Role.THAT)).count();
        return own <= clauses && !later && !words.sign(verb.from() - 2);
    }

    /** {@code Lee, who said he was ill, left for Rome}: does a relative clause behind the subject end right before it? */
    private boolean subject(VerbGroup verb) {
        int who = 2;
        while (who < verb.from() && !(words.is(who, Role.RELATIVE) && words.lower(who - 1).equals(","))) {
            who++;
        }
        boolean plain = who < verb.from();
        for (int i = 0; i < verb.from() - 1 && plain; i++) {
            boolean comma = i != who - 1 && words.sign(i);
            plain = i < who ? !comma && !words.is(i, Role.PREPOSITION) : !words.lower(i).equals(",");
        }
        int first = who;
        return plain && chosen.stream().noneMatch(one -> one.from() < first)
                && all.stream().noneMatch(other -> other.from() > verb.to() && other.sure());
    }

    /** {@code It was signed in 2015, ratified in 2016 and came into force in 2017}: is it the middle of what was done? */
    private boolean listed(VerbGroup verb) {
        var last = chosen.isEmpty() ? null : chosen.getLast();
        boolean passive = last != null && last.sure() && last.tense() == Tense.PAST && last.head() > last.from()
                && words.is(last.head(), Role.PARTICIPLE);
        int at = all.indexOf(verb) + 1;
        var next = at < all.size() ? all.get(at) : null;
        return passive && next != null && words.lower(start - 1).equals(",") && words.timed(start - 2)
                && timed(verb.to(), next.from()) && words.is(next.from() - 1, Role.AND) && next.tense() == Tense.PAST
                && !sign(verb.to(), next.from() - (words.lower(next.from() - 2).equals(",") ? 2 : 1));
    }

    private boolean timed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.timed(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code He has left, the council, his employer, announced on Friday}: does nothing but the time stand behind it? */
    private boolean ends(VerbGroup verb) {
        int at = verb.to();
        while (at < words.size() && (words.timed(at) || words.is(at, Role.PREPOSITION) || words.sign(at))) {
            at++;
        }
        return at == words.size() && words.timed(verb.to() + (words.is(verb.to(), Role.PREPOSITION) ? 1 : 0));
    }

    /** {@code the disputed border}, {@code newly built homes}: a past form that stands before what it describes. */
    private boolean describes(VerbGroup verb) {
        int before = verb.from() - 1;
        if (words.lower(before).equals("being") && subordinate(before - 1)) {
            // after being freed by
            return false;
        }
        if (words.lower(before).equals("be") && !verb.sure()) {
            // demanded that they be removed
            return true;
        }
        boolean paired = words.is(before, Role.AND) && words.is(before - 2, Role.DETERMINER) && !words.known(verb.to());
        boolean done = words.is(verb.to(), Role.BY) && !verb.sure() && !words.lower(verb.head()).equals("stood")
                && !doing(verb.to() + 1)
                && (verb.to() + 1 >= words.size() || words.token(verb.to() + 1).kind() != Token.Kind.NUMBER);
        boolean not = words.lower(before).equals("not") && !verb.sure();
        boolean again = words.lower(before).equals("-")
                && (words.lower(before - 1).equals("re") || words.lower(before - 1).equals("co"));
        boolean object = words.is(before, Role.VERB) && words.is(before - 1, Role.TO);
        boolean hyphen = object || (done && !elliptic(verb)) || not || further(verb) || paired
                || (words.lower(before).equals("-") && !again)
                || words.lower(verb.to()).equals("-");
        boolean who = (words.is(before, Role.THAT) || ALL.contains(words.lower(before))) && words.word(before - 1)
                && (!words.known(before - 1) || ONES.contains(words.lower(before - 1)));
        // Standard & Poor's lowered the rating
        boolean owner = words.lower(before).equals("'s") && !(all.size() == 1 && words.capital(before - 1));
        // several expressed concern, where nothing else is said of several
        boolean alone = COUNTS.contains(words.lower(before)) && !counted(verb);
        boolean led = (words.is(before, Role.DETERMINER) && !who && !alone) || owner
                || (words.is(before, Role.PREPOSITION) && !words.is(before, Role.BY))
                || (number(before) && !words.timed(before));
        // a tightly guarded secret, but not: all quickly agreed
        boolean kind = words.lower(before).endsWith("ly") && !words.timed(before) && !verb.sure()
                && (ARTICLES.contains(words.lower(before - 1)) || words.lower(before - 1).equals("'s"))
                && words.word(verb.to()) && !words.is(verb.to(), Role.PREPOSITION)
                && !words.is(verb.to(), Role.DETERMINER) && !words.is(verb.to(), Role.WHEN);
        // the first confirmed case
        kind |= words.is(before, Role.BEST) && ARTICLES.contains(words.lower(before - 1)) && !verb.sure()
                && words.word(verb.to()) && !words.known(verb.to());
        boolean bound = words.lower(verb.from()).equals("bound") && words.lower(verb.to()).equals("for");
        return hyphen || kind || bound || counted(verb) || Infinitive.passive(words, verb.from())
                || (led && !words.is(before, Role.AND))
                || words.is(before, Role.TO)
                || words.is(before, Role.WHEN) || words.is(before, Role.IF)
                || (words.is(before, Role.BY) && !words.is(verb.to(), Role.PREPOSITION));
    }

    /** {@code was passed by the Senate on Tuesday and signed by the governor}: does the helper before hold for it too? */
    private boolean elliptic(VerbGroup verb) {
        int at = all.indexOf(verb) - 1;
        int before = verb.from() - 1;
        boolean joined = words.is(before, Role.AND) || (words.lower(before).equals(",") && words.timed(before - 1));
        while (at > 0 && !all.get(at).sure() && words.is(all.get(at).head(), Role.PARTICIPLE)) {
            at--;
        }
        var last = at < 0 ? null : all.get(at);
        return joined && last != null && last.sure() && last.tense() == Tense.PAST && last.head() > last.from()
                && words.is(last.head(), Role.PARTICIPLE) && timed(last.to(), verb.from());
    }

    /** {@code three armed men broke in}, but not {@code three expressed concern}: does the noun behind it have a verb of its own? */
    private boolean counted(VerbGroup verb) {
        boolean noun = !verb.sure() && (COUNTS.contains(words.lower(verb.from() - 1)) || numbered(verb.from() - 1))
                && words.word(verb.to())
                && !words.is(verb.to(), Role.PREPOSITION) && !words.is(verb.to(), Role.DETERMINER)
                && !words.is(verb.to(), Role.PRONOUN) && !words.timed(verb.to());
        return noun && all.stream().anyMatch(other -> other.from() > verb.to() && other.tense() != Tense.PRESENT
                && !sign(verb.to(), other.from()) && !timed(verb.to(), other.from()));
    }

    private boolean numbered(int i) {
        return i >= 0 && words.token(i).kind() == Token.Kind.NUMBER && !words.timed(i);
    }

    /** {@code reacted by calling her a fraud}, but not {@code killed by shelling}: what is done rather than who did it. */
    private boolean doing(int i) {
        return words.word(i) && words.lower(i).length() > 5 && words.lower(i).endsWith("ing")
                && (!words.is(i + 1, Role.THAT) || SAYING.contains(words.lower(i)))
                && (words.is(i + 1, Role.DETERMINER) || words.is(i + 1, Role.PRONOUN)
                        || words.capital(i + 1) || words.is(i + 1, Role.TO));
    }

    /** {@code lanterns given away by the city and bought from vendors}: does it go on from another participle? */
    private boolean further(VerbGroup verb) {
        boolean participle = false;
        for (int i = verb.from() - 2; i >= start(verb); i--) {
            participle |= words.is(i, Role.PARTICIPLE) && !words.is(i, Role.PAST) && !words.is(i, Role.ADVERB);
        }
        return participle && words.is(verb.from() - 1, Role.AND) && !verb.sure() && hangs(verb);
    }

    /** The index behind what may be a verb before another one. */
    private int start(VerbGroup verb) {
        int at = all.indexOf(verb);
        return at < 1 ? 0 : all.get(at - 1).to();
    }

    private boolean number(int i) {
        // ProtoStar-1 separated
        return i >= 0 && words.token(i).kind() == Token.Kind.NUMBER && !words.lower(i - 1).equals("-")
                && words.token(i).text().length() < 3 && !words.capital(i - 1);
    }

    private boolean told(VerbGroup verb) {
        return words.is(verb.head(), Role.TELL) && words.is(verb.from() - 1, Role.PRONOUN);
    }

    private boolean present(VerbGroup verb) {
        boolean singular = words.is(verb.from(), Role.PRESENT);
        return (!singular || !wanted(verb)) && present.is(verb, chosen.isEmpty() && stretch.isEmpty());
    }

    /** {@code Parliament voted on Monday to approve new rules on it}: does it end what somebody is said to want done? */
    private boolean wanted(VerbGroup verb) {
        int to = verb.from() - 1;
        while (to > start && words.word(to) && !words.is(to, Role.TO) && !words.is(to, Role.PRONOUN)
                && !words.is(to, Role.RELATIVE) && !words.is(to, Role.DETERMINER)) {
            to--;
        }
        return words.is(to, Role.TO) && words.is(to + 1, Role.VERB) && to + 1 < verb.from()
                && !stretch.isEmpty() && stretch.getLast().tense() == Tense.PAST;
    }

    private void close() {
        int first = -1;
        boolean sure = stretch.stream().anyMatch(VerbGroup::sure);
        int marker = stretch.isEmpty() ? -1 : stretch.getFirst().from() - 1;
        boolean that = words.is(marker, Role.THAT) && words.word(marker - 1) && !words.known(marker - 1)
                && chosen.isEmpty();
        boolean within = words.is(marker, Role.RELATIVE) || that;
        for (int i = 0; i < stretch.size(); i++) {
            var verb = stretch.get(i);
            boolean carries = first < 0
                    ? verb.sure() || opens(verb) || (i + 1 == stretch.size())
                            || (!hangs(verb) && !before(sure, verb))
                    : verb.sure() || words.is(verb.from() - 1, Role.PRONOUN) || contact(verb)
                            || (within && i == 1 && verb.tense() == Tense.PAST
                                    && (words.is(verb.head(), Role.TELL) || !hangs(verb)));
            if (carries && !phrase(verb)) {
                chosen.add(verb);
                first = first < 0 ? i : first;
            }
        }
        stretch.clear();
    }

    /** {@code under an agreement the two sides reached last month}: what somebody did with the thing named right before them. */
    private boolean contact(VerbGroup verb) {
        int the = verb.from() - 1;
        while (the > verb.from() - 4 && words.word(the) && !words.lower(the).equals("the")
                && !words.is(the, Role.PREPOSITION)) {
            the--;
        }
        int article = the;
        boolean timed = (words.timed(verb.to())
                || (words.is(verb.to(), Role.PREPOSITION) && words.timed(verb.to() + 1)))
                && all.stream().noneMatch(other -> other.to() == article);
        return timed && verb.tense() == Tense.PAST && words.lower(the).equals("the") && the < verb.from() - 1
                && words.word(the - 1) && !words.timed(the - 1) && !words.is(the - 1, Role.PREPOSITION)
                && words.is(the - 2, Role.DETERMINER);
    }

    /** {@code In a speech delivered at the fair, …}: nobody stands before it who could have done it. */
    private boolean phrase(VerbGroup verb) {
        if (words.lower(start).equals("with") && !verb.sure()) {
            return true;
        }
        boolean led = words.is(start, Role.PREPOSITION) || words.is(start, Role.AFTER) || words.is(start, Role.BEFORE);
        boolean more = !verb.sure() && led && hangs(verb) && words.is(start + 1, Role.DETERMINER)
                && all.stream().anyMatch(other -> other.from() > verb.to());
        for (int i = start + 2; more && i < verb.from(); i++) {
            more = !words.is(i, Role.DETERMINER) && !words.capital(i) && !words.is(i, Role.PRONOUN);
        }
        return more;
    }

    /** {@code Lee, who is ill, called on them}: does the stretch begin with it, so that it hangs on no noun before? */
    private boolean opens(VerbGroup verb) {
        return words.is(verb.from() - 1, Role.AND) || (verb.from() > 1 && words.lower(verb.from() - 1).equals(","));
    }

    private static boolean before(boolean sure, VerbGroup verb) {
        return sure && verb.tense() == Tense.PRESENT;
    }

    /** {@code a man accused of murder}: more words on the noun before it. */
    private boolean hangs(VerbGroup verb) {
        int next = words.is(verb.to(), Role.PARTICLE) ? verb.to() + 1 : verb.to();
        if (words.lower(verb.head()).equals("turned") && words.lower(verb.to()).equals("out")) {
            return false;
        }
        return verb.tense() == Tense.PAST
                && (!ALONE.contains(words.lower(verb.head())) || words.is(next, Role.BY))
                && (words.is(next, Role.PREPOSITION) || words.timed(next)
                        || (words.is(next, Role.ADVERB) && words.timed(next + 1)));
    }
}
