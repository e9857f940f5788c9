package news.dateline.enrich.fact;

import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The two that a story is about, for {@code the two sides}: sure only while it has named but one pair. */
final class Pairs {

    private final Cast cast;
    private final Set<String> named = new LinkedHashSet<>();

    Pairs(Cast cast) {
        this.cast = cast;
    }

    /** Takes note of {@code Thailand and Cambodia}. */
    void read(Passage passage) {
        var words = passage.words();
        var roles = cast.within(words.sentence().span());
        for (int i = 0; i + 1 < roles.size(); i++) {
            var one = roles.get(i);
            var other = roles.get(i + 1);
            int and = words.indexAt(one.mention().end());
            boolean joined = words.is(and, Role.AND) && words.indexAt(other.mention().start()) == and + 1
                    && !words.lower(and).equals("or") && !words.lower(and).equals("but");
            if (joined && !one.person() && !other.person() && one.entity().type() == other.entity().type()) {
                named.add(one.entity().name() + " and " + other.entity().name());
            }
        }
    }

    /** Their names, or null where they may be others. */
    @Nullable
    String both() {
        return named.size() == 1 ? named.iterator().next() : null;
    }

    /** How many words from an index on mean the two sides. */
    static int length(Wording words, int i) {
        boolean two = words.lower(i).equals("the") && words.lower(i + 1).equals("two");
        int sides = two ? i + 2 : i + 1;
        boolean led = two || words.lower(i).equals("both") || words.lower(i).equals("the");
        boolean plain = two || words.lower(i).equals("both") || words.lower(sides).equals("sides");
        return led && plain && words.is(sides, Role.SIDES) ? sides + 1 - i : 0;
    }
}
