package news.dateline.enrich.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import news.dateline.enrich.fact.Fact;
import news.dateline.enrich.fact.Modality;

/** Counts how well facts are found, over any number of stories. */
final class FactScores {

    private static final List<String> GRADES = List.of("core", "useful", "marginal");

    private final Map<String, Double> counts = new TreeMap<>();
    private final Calibration calibration = new Calibration();
    private final List<String> errors = new ArrayList<>();

    /** Counts the facts found in one story. */
    FactScores add(GoldStory story, List<Fact> facts) {
        var pairs = FactMatching.of(story, facts);
        var names = new NameForms(story.aliases());
        count("gold", story.facts().size());
        count("found", facts.size());
        count("matched", pairs.size());
        story.facts().forEach(gold -> count("gold " + gold.grade(), 1));
        pairs.forEach((gold, fact) -> pair(story, story.facts().get(gold), facts.get(fact), names));
        for (int i = 0; i < story.facts().size(); i++) {
            if (!pairs.containsKey(i)) {
                var gold = story.facts().get(i);
                errors.add(story.name() + " MISSED " + gold.grade() + ' ' + gold.days().getFirst() + ' '
                        + gold.statement());
            }
        }
        for (int k = 0; k < facts.size(); k++) {
            if (!pairs.containsValue(k)) {
                calibration.unmatched(facts.get(k).confidence());
                errors.add(story.name() + " EXTRA " + Days.of(facts.get(k)) + ' ' + facts.get(k).statement());
            }
        }
        return this;
    }

    private void pair(GoldStory story, GoldFact gold, Fact fact, NameForms names) {
        var verdict = DateVerdict.of(gold, fact, story.published().toEpochDay());
        calibration.matched(fact.confidence(), verdict);
        count("matched " + gold.grade(), 1);
        count("dated " + gold.grade(), verdict.exact() ? 1 : 0);
        count("exact", verdict.exact() ? 1 : 0);
        count("within", verdict.within() ? 1 : 0);
        count("wrong", verdict.wrong() ? 1 : 0);
        count("words", ContentWords.of(gold.statement()).f1(ContentWords.of(fact.statement())));
        count("people shared", names.shared(gold.participants(), fact.who()));
        count("people gold", gold.participants().size());
        count("people found", fact.who().size());
        count("moods right", gold.planned() == (fact.modality() == Modality.PLANNED) ? 1 : 0);
        attribution(gold, fact, names);
        if (!verdict.exact()) {
            errors.add(story.name() + (verdict.wrong() ? " WRONG " : verdict.within() ? " NEAR " : " OFF ")
                    + gold.grade() + " marked " + gold.days().getFirst() + " found " + Days.of(fact) + ' '
                    + gold.statement());
        }
    }

    private void attribution(GoldFact gold, Fact fact, NameForms names) {
        var marked = gold.attributedTo();
        var found = fact.attributedTo();
        boolean right;
        if (marked != null) {
            right = found != null && names.same(marked, found);
            count("tellers gold", 1);
            count("tellers right", right ? 1 : 0);
        } else {
            right = found == null
                    || (gold.spoken() && gold.participants().stream().anyMatch(name -> names.same(name, found)));
        }
        count("tellers all right", right ? 1 : 0);
        count("tellers found", found != null && (marked != null || !right) ? 1 : 0);
    }

    private void count(String what, double more) {
        counts.merge(what, more, Double::sum);
    }

    private double of(String what) {
        return counts.getOrDefault(what, 0.0);
    }

    private double share(String part, String whole) {
        return of(whole) == 0 ? Double.NaN : 100 * of(part) / of(whole);
    }

    /** The figures by name, in percent but for the counts; those that cannot be told are NaN. */
    Map<String, Double> figures() {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("gold_facts", of("gold"));
        figures.put("system_facts", of("found"));
        figures.put("matched", of("matched"));
        figures.put("recall", share("matched", "gold"));
        GRADES.forEach(grade -> figures.put("recall_" + grade, share("matched " + grade, "gold " + grade)));
        figures.put("precision", share("matched", "found"));
        figures.put("date_accuracy", share("exact", "matched"));
        figures.put("date_accuracy_core", share("dated core", "matched core"));
        figures.put("date_within", share("within", "matched"));
        figures.put("wrong_date_rate", share("wrong", "matched"));
        figures.put("recall_dated", share("exact", "gold"));
        figures.put("recall_dated_core", share("dated core", "gold core"));
        figures.put("participants_f1",
                200 * of("people shared") / Math.max(1, of("people gold") + of("people found")));
        figures.put("attribution_accuracy", share("tellers all right", "matched"));
        figures.put("attribution_recall", share("tellers right", "tellers gold"));
        figures.put("attribution_precision", share("tellers right", "tellers found"));
        figures.put("modality_accuracy", share("moods right", "matched"));
        figures.put("statement_f1", share("words", "matched"));
        return figures;
    }

    double figure(String name) {
        var figure = figures().get(name);
        if (figure == null) {
            throw new IllegalArgumentException("expected one of " + figures().keySet() + ", got " + name);
        }
        return figure;
    }

    Calibration calibration() {
        return calibration;
    }

    List<String> errors() {
        return errors;
    }
}
