package news.dateline.enrich.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.time.Precision;

/** {@code at the meeting}: words that say that it was where the story is. */
final class Occasion {

    private static final Duration RECENT = Duration.ofDays(10);
    private static final int FAR = 6;
    private static final Set<String> HELD = Set.of("held", "played", "staged", "hosted", "fought", "organized",
            "organised", "convened");
    /** What is done to it when it is over. */
    private static final Set<String> AFTERWARDS = Set.of("annulled", "canceled", "cancelled", "overturned",
            "invalidated", "voided",
            "described", "criticized", "criticised", "condemned", "praised", "hailed", "questioned", "investigated",
            "challenged",
            "declared", "followed");

    private static final Set<String> PUBLISHED = Set.of("published", "released", "issued", "unveiled", "posted",
            "aired",
            "broadcast", "delivered", "announced");
    private static final Set<String> SHOWN = Set.of("showed", "shows", "found", "finds", "confirmed", "confirms",
            "concluded", "concludes", "suggested", "suggests", "indicated", "indicates", "put", "puts", "revealed",
            "reveals",
            "said", "says", "gave", "gives", "listed", "lists", "predicted", "predicts", "estimated", "estimates",
            "placed",
            "places", "described", "describes", "detailed", "details", "blamed", "blames");

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

    /** {@code The final, played on Friday, was watched by thousands}: is what the clause tells of the occasion, and the participle says when that was? */
    static boolean held(Clause participle, Clause around) {
        var words = participle.words();
        var verb = around.verb();
        int at = words.sign(participle.from() - 1) ? participle.from() - 2 : participle.from() - 1;
        boolean occasion = false;
        while (at >= around.from() && (words.is(at, Role.DETERMINER) || words.capital(at)
                || (words.word(at) && !words.known(at)) || words.is(at, Role.OCCASION) || words.is(at, Role.GAME))) {
            occasion |= words.is(at, Role.OCCASION) || words.is(at, Role.GAME);
            at--;
        }
        return occasion && at < around.from() && verb != null && verb.from() >= participle.to()
                && !AFTERWARDS.contains(words.lower(verb.head())) && !words.is(verb.head(), Role.TELL)
                && !words.is(verb.head(), Role.SCHEDULE) && HELD.contains(words.lower(participle.from()));
    }

    /** {@code A poll published last week showed that …}: is what a document says, and the participle says when it came out? */
    static boolean published(Clause participle, Clause around) {
        var words = participle.words();
        var verb = around.verb();
        int noun = participle.from() - 1;
        boolean document = words.is(noun, Role.DOCUMENT) || words.is(noun, Role.OCCASION);
        return document && verb != null && verb.to() == verb.from() + 1 && verb.from() >= participle.to()
                && verb.from() <= participle.to() + 1
                && PUBLISHED.contains(words.lower(participle.from()))
                && (words.is(verb.head(), Role.TELL) || words.is(verb.head(), Role.ACT)
                        || SHOWN.contains(words.lower(verb.head())));
    }

    /** {@code after yesterday's crash of a jet}, {@code the toll from Friday's bridge collapse}: what a sentence names with its day, or null. */
    static @Nullable Scene named(Passage passage, Instant endOfToday) {
        return named(passage, endOfToday, _ -> true);
    }

    /** The same, of those whose noun is wanted. */
    static @Nullable Scene named(Passage passage, Instant endOfToday, Predicate<String> wanted) {
        var words = passage.words();
        for (var time : passage.times()) {
            int at = words.indexAt(time.end());
            boolean owned = words.lower(at).equals("'s") || words.lower(at).equals("'");
            boolean day = time.from() != null && time.until() != null && time.precision() != null
                    && time.precision().compareTo(Precision.DAY) <= 0;
            int noun = at + 1;
            while (owned && noun < at + FAR && !happens(words, noun) && words.word(noun)
                    && (!words.known(noun) || words.capital(noun))) {
                noun++;
            }
            var anchor = owned && day && happens(words, noun) && wanted.test(words.lower(noun))
                    ? Anchor.of(time).wholeDay()
                    : null;
            boolean recent = anchor != null && anchor.from().isBefore(endOfToday)
                    && anchor.from().isAfter(endOfToday.minus(RECENT));
            if (anchor != null && recent) {
                return Scene.of(anchor, words, 0, words.size());
            }
        }
        return null;
    }

    private static boolean happens(Wording words, int i) {
        return words.is(i, Role.OCCASION) || words.is(i, Role.UPHEAVAL);
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
