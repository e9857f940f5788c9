package news.dateline.enrich.fact;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;

/**
 * The words of a sentence that a fact is written with: stretches of its tokens, in order.
 *
 * @param words    the sentence
 * @param stretches from and to of each
 */
record Pieces(Wording words, List<int[]> stretches) {

    /** {@code apart}: what a telling tells is a fact of its own. */
    static Pieces of(Unit unit, boolean apart) {
        int from = start(unit);
        int to = unit.to();
        if (unit.is(Part.TELLING)) {
            if (!apart) {
                return new Pieces(unit.words(), List.of(new int[]{0, unit.words().size()}));
            }
            to = telling(unit, to);
        }
        return new Pieces(unit.words(), without(unit, from, withoutPlans(unit, from, to)));
    }

    /** Without the word that joins it to what stands before. */
    private static int start(Unit unit) {
        var words = unit.words();
        int at = unit.from();
        boolean marked = unit.is(Part.WHEN) || unit.is(Part.ASIDE)
                || (unit.is(Part.RELATIVE) && !words.lower(at).equals("whose") && !words.is(at, Role.PRONOUN)
                        && !words.lower(at).equals("the"));
        return marked ? at + 1 : at;
    }

    /** {@code … told reporters that}: what was told is a fact of its own. */
    private static int telling(Unit unit, int to) {
        var words = unit.words();
        int end = to;
        while (end > unit.from() + 1 && (words.is(end - 1, Role.THAT) || words.sign(end - 1))) {
            end--;
        }
        boolean dangling = end - 2 > unit.from() && words.is(end - 1, Role.TELL) && words.is(end - 2, Role.AND);
        return dangling ? end - 2 : end;
    }

    /** {@code … was present and expected to speak}: what is only expected is not part of what happened. */
    private static int withoutPlans(Unit unit, int from, int to) {
        var words = unit.words();
        var verb = unit.verb();
        for (int i = from + 3; i + 2 < to; i++) {
            boolean plan = words.is(i, Role.AND) && words.is(i + 1, Role.DUE) && words.is(i + 2, Role.TO);
            if (plan && verb != null && verb.to() <= i && !verb.tense().ahead()) {
                return i;
            }
        }
        return to;
    }

    private static List<int[]> without(Unit unit, int from, int to) {
        var words = unit.words();
        var stretches = new ArrayList<int[]>();
        int at = from;
        for (var hole : unit.holes()) {
            if (hole.from() > at && hole.from() < to) {
                int with = hole.part() == Part.PARTICIPLE ? Antecedent.with(words, unit.clause(), hole.from()) : -1;
                int end = with < 0 ? hole.from() : with;
                // three days after it had begun: the days go with it
                boolean gap = hole.part() == Part.ASIDE
                        && (words.is(hole.from(), Role.AFTER) || words.is(hole.from(), Role.BEFORE));
                var own = unit.dating();
                while (gap && end > at && words.timed(end - 1)
                        && (own == null || end <= own.from() || end > own.to())) {
                    end--;
                }
                // an incident in which a man fell: the preposition goes with it
                boolean led = hole.part() == Part.RELATIVE && words.is(end - 1, Role.PREPOSITION);
                end -= led && end - 1 > at ? 1 : 0;
                while (end > at && words.sign(end - 1)) {
                    end--;
                }
                if (end > at) {
                    stretches.add(new int[]{at, end});
                    // Lee, 45, … left
                    boolean aged = words.token(end - 1).kind() == Token.Kind.NUMBER && words.lower(end - 2).equals(",")
                            && hole.to() < to && words.lower(hole.to()).equals(",");
                    if (aged) {
                        stretches.add(new int[]{hole.to(), hole.to() + 1});
                    }
                }
                at = behind(words, hole, to);
            } else if (hole.from() <= at) {
                at = behind(words, hole, to);
            }
        }
        if (at < to) {
            stretches.add(new int[]{at, to});
        }
        closed(words, stretches);
        return stretches;
    }

    /** {@code reported earnings that}: where a clause was taken out, the word that led to it goes too. */
    private static void closed(Wording words, List<int[]> stretches) {
        var last = stretches.isEmpty() ? null : stretches.getLast();
        while (last != null && last[1] > last[0] + 2 && words.word(last[1])
                && (words.is(last[1] - 1, Role.THAT) || words.is(last[1] - 1, Role.AND)
                        || words.is(last[1] - 1, Role.DETERMINER))
                && !words.timed(last[1] - 1)) {
            last[1]--;
        }
    }

    /** The index behind a clause and the comma that ends it, where a comma opens it too. */
    private static int behind(Wording words, Clause hole, int to) {
        boolean apposed = hole.part() == Part.PARTICIPLE && words.word(hole.from() - 1)
                && words.verbs().at(hole.to() + 1);
        return !apposed && hole.to() < to && words.lower(hole.to()).equals(",") ? hole.to() + 1 : hole.to();
    }

    List<Span> spans() {
        return stretches.stream().map(stretch -> words.span(stretch[0], stretch[1])).toList();
    }

    String text(Text body) {
        var text = new StringBuilder();
        for (var span : spans()) {
            boolean apart = !text.isEmpty() && !".,;:".contains(body.at(span.start(), span.start() + 1));
            text.append(apart ? " " : "").append(body.at(span.start(), span.end()));
        }
        return text.toString();
    }

    /** The words from the verb on. */
    @Nullable
    String what(Text body, VerbGroup verb) {
        for (var stretch : stretches) {
            if (verb.head() >= stretch[0] && verb.head() < stretch[1]) {
                var span = words.span(verb.head(), stretch[1]);
                return Statement.plain(body.at(span.start(), span.end()));
            }
        }
        return null;
    }
}
