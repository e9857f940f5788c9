package news.dateline.enrich.fact;

import java.util.HashSet;
import java.util.Set;

/**
 * Something that the story tells of, with its day.
 *
 * @param anchor when
 * @param stems  what its words begin with, by which a later mention of it is known
 */
record Scene(Anchor anchor, Set<String> stems) {

    private static final int STEM = 5;
    /** An attack is what attackers did, a bombing what a bomb did. */
    private static final int ROOT = 4;

    static Scene of(Anchor anchor, Unit unit) {
        return of(anchor, unit.words(), unit.from(), unit.to());
    }

    static Scene of(Anchor anchor, Wording words, int from, int to) {
        return new Scene(anchor, stems(words, from, to));
    }

    /** How many words of another unit begin as words of this one do. */
    int shared(Unit unit) {
        var other = stems(unit.words(), unit.from(), unit.to());
        other.retainAll(stems);
        return other.size();
    }

    /** Does it speak of something by a word that begins like another? */
    boolean names(String noun) {
        var stem = noun.substring(0, Math.min(ROOT, noun.length()));
        return stems.stream().anyMatch(other -> other.startsWith(stem));
    }

    private static Set<String> stems(Wording words, int from, int to) {
        var found = new HashSet<String>();
        for (int i = from; i < to; i++) {
            var lower = words.lower(i);
            boolean content = words.word(i) && lower.length() > 3 && !words.timed(i)
                    && !words.is(i, Role.PREPOSITION) && !words.is(i, Role.DETERMINER);
            if (content) {
                found.add(lower.substring(0, Math.min(STEM, lower.length())));
            }
        }
        return found;
    }
}
