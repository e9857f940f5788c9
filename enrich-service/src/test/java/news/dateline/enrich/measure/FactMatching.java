package news.dateline.enrich.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import news.dateline.enrich.fact.Fact;

/**
 * Pairs found facts with marked ones, each once, the best pair first. Two may pair if their sentences overlap and either
 * their statements share enough words or their dates are the same.
 */
final class FactMatching {

    private static final double LEAST = 0.35;
    private static final double SAME_DATE = 0.1;
    private static final double WHOLE_SENTENCE = 0.5;
    private static final double WHOLE = 0.85;

    private record Candidate(int gold, int fact, double score, double words) {
    }

    private FactMatching() {
    }

    /** Index of the marked fact to index of the found one, in the order of the marked ones. */
    static Map<Integer, Integer> of(GoldStory story, List<Fact> facts) {
        var candidates = candidates(story, facts);
        candidates.sort(Comparator.comparingDouble((Candidate one) -> -one.score).thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::fact));
        var pairs = new LinkedHashMap<Integer, Integer>();
        for (var candidate : candidates) {
            if (!pairs.containsKey(candidate.gold) && !pairs.containsValue(candidate.fact)) {
                pairs.put(candidate.gold, candidate.fact);
            }
        }
        return pairs;
    }

    private static List<Candidate> candidates(GoldStory story, List<Fact> facts) {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < story.facts().size(); i++) {
            for (int k = 0; k < facts.size(); k++) {
                var gold = story.facts().get(i);
                var sentence = facts.get(k).sentence();
                if (sentence.start() < gold.end() && gold.begin() < sentence.end()) {
                    add(candidates, story, i, facts.get(k), k);
                }
            }
        }
        return candidates;
    }

    private static void add(List<Candidate> candidates, GoldStory story, int i, Fact fact, int k) {
        var gold = story.facts().get(i);
        double words = ContentWords.of(gold.statement()).f1(ContentWords.of(fact.statement()));
        boolean same = DateVerdict.of(gold, fact, story.published().toEpochDay()).exact();
        if (words >= LEAST || same) {
            int length = fact.sentence().end() - fact.sentence().start();
            double bonus = fact.statement().length() >= WHOLE * length ? WHOLE_SENTENCE : SAME_DATE;
            candidates.add(new Candidate(i, k, words + (same ? bonus : 0), words));
        }
    }
}
