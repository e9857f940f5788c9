package news.dateline.enrich.fact;

import java.util.Set;

/** {@code beginning Tuesday}: a time from which something is to hold. */
final class Starts {

    private static final Set<String> WORDS = Set.of("beginning", "starting", "effective", "from");

    private Starts() {
    }

    static boolean before(Wording words, Dating dating) {
        boolean own = dating.way() != Dating.Way.AT_ITS && dating.way() != Dating.Way.RANGE;
        return own && (WORDS.contains(words.lower(dating.from() - 1))
                || (words.lower(dating.from() - 1).equals("on") && WORDS.contains(words.lower(dating.from() - 2))));
    }
}
