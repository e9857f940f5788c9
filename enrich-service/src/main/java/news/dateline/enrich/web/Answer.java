package news.dateline.enrich.web;

import java.util.List;

import news.dateline.enrich.Enriched;
import news.dateline.enrich.entity.Entity;
import news.dateline.enrich.fact.Fact;
import news.dateline.enrich.time.TimeExpression;

/**
 * What was found, in the shape of the event.
 *
 * @param language           BCP 47 tag
 * @param languageConfidence from 0 to 1
 * @param entities           who and where
 * @param times              expressions of time
 * @param timeline           dated facts
 */
record Answer(String language, double languageConfidence, List<Entity> entities, List<TimeExpression> times,
        List<Fact> timeline) {

    static Answer of(Enriched enriched) {
        return new Answer(enriched.language().code(), enriched.language().confidence(), enriched.entities(),
                enriched.times(), enriched.timeline());
    }
}
