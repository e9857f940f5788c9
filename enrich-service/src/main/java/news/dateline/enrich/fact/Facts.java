package news.dateline.enrich.fact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import news.dateline.enrich.entity.Entity;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.time.TimeExpression;

/** Finds the dated facts of a story. */
public final class Facts {

    /**
     * Finds them.
     *
     * @param body      the body
     * @param times     the expressions of time, those of the headline are left aside
     * @param entities  who and where
     * @param published the day the story was made
     */
    public List<Fact> find(Text body, List<TimeExpression> times, List<Entity> entities, Instant published) {
        var own = times.stream().filter(time -> time.in() == null).toList();
        var endOfToday = published.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
        var lexicon = Lexicon.of(body.language());
        return new Narrative(body, own, new Cast(body, entities, lexicon), lexicon, endOfToday).read();
    }
}
