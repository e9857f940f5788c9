package news.dateline.enrich;

import java.util.List;

import news.dateline.enrich.entity.Entity;
import news.dateline.enrich.fact.Fact;
import news.dateline.enrich.text.Language;
import news.dateline.enrich.time.TimeExpression;

/**
 * What is found in a story.
 *
 * @param entities who and where, the most salient first
 * @param times    every expression of time, in the order of the text, those of the headline first
 * @param timeline the dated facts, in the order of the text
 * @param language the language of the story
 * @param engine   name and version of what found all this
 */
public record Enriched(List<Entity> entities, List<TimeExpression> times, List<Fact> timeline, Language language,
        String engine) {

    public Enriched {
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        timeline = List.copyOf(timeline);
    }
}
