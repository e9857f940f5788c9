package news.dateline.enrich.fact;

import java.util.Set;

/** What stands at the beginning of a sentence and is no part of what it says. */
final class Opening {

    private static final int DATELINE = 16;

    /** What goes on with what is said. */
    private static final Set<String> SAYING = Set.of("adding", "saying");

    private Opening() {
    }

    /** The index of the first word of what is said: behind a dateline, a bullet, {@code However,} and {@code and}. */
    static int skip(Wording words, int from, int to) {
        int at = from == 0 ? dateline(words) : from;
        at = claimed(words, at, to);
        boolean moved = true;
        while (moved && at < to - 1) {
            // However hard they tried, … but: However Somali officials said …
            boolean joins = at > 0 || words.capital(at + 1) || words.is(at + 1, Role.DETERMINER)
                    || words.is(at + 1, Role.PRONOUN);
            moved = (joins && words.lower(at).equals("however")) || words.lower(at).equals("meanwhile")
                    || (words.sign(at) && !words.mark(at) && !"$£€(".contains(words.lower(at)))
                    || (words.is(at, Role.JOINT) && (words.is(at, Role.AND) || words.lower(at + 1).equals(",")))
                    || (at > from && words.is(at, Role.THAT)) || (at > 0 && SAYING.contains(words.lower(at)));
            at += moved ? 1 : 0;
        }
        return at;
    }

    /** {@code Despite claims that he was ill}: behind that, else the same place. */
    private static int claimed(Wording words, int at, int to) {
        boolean despite = words.lower(at).equals("despite") || words.lower(at - 1).equals("despite");
        int said = -1;
        for (int i = at + 1; despite && i < to; i++) {
            if (words.lower(i).equals(",") && i + 1 < to) {
                return at;
            }
            boolean subject = !words.is(i + 1, Role.PAST) && !words.is(i + 1, Role.BE) && !words.is(i + 1, Role.HAVE);
            said = said < 0 && words.is(i, Role.THAT) && subject ? i + 1 : said;
        }
        return said < 0 ? at : said;
    }

    /** {@code Barack Obama — who is in Oslo — said}: does another dash end what stands between, before the verb? */
    private static boolean inserted(Wording words, int dash) {
        for (int i = dash + 2; i < words.size() - 1 && !words.token(0).allCapitals(); i++) {
            if (words.dash(i)) {
                return words.is(i + 1, Role.PAST) || words.is(i + 1, Role.BE) || words.is(i + 1, Role.HAVE)
                        || words.is(i + 1, Role.WILL) || words.is(i + 1, Role.TELL);
            }
        }
        return false;
    }

    /** {@code OSLO, May 6 (Agency) - Shares rose}: the index behind the dash, or 0. */
    static int dateline(Wording words) {
        if (!words.capital(0) || !words.sentence().opens() || words.is(0, Role.PREPOSITION)) {
            return 0;
        }
        for (int i = 1; i < Math.min(words.size() - 2, DATELINE); i++) {
            var token = words.token(i);
            boolean dash = token.is("-") || token.is("–") || token.is("—");
            boolean apart = dash && token.start() > words.token(i - 1).end();
            if (apart && inserted(words, i)) {
                return 0;
            }
            if (apart || token.is("_")) {
                return words.token(i + 1).is("-") ? i + 2 : i + 1;
            }
            boolean place = words.capital(i) || words.sign(i) || words.timed(i)
                    || token.kind() == news.dateline.enrich.text.Token.Kind.NUMBER;
            if (!place) {
                return 0;
            }
        }
        return 0;
    }
}
