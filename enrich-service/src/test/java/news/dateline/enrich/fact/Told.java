package news.dateline.enrich.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import news.dateline.enrich.entity.Entities;
import news.dateline.enrich.entity.model.LearnedTagger;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.time.Times;

/** The facts of stories that were published on Friday, 15 December 2017. */
final class Told {

    private static final LocalDate TODAY = LocalDate.of(2017, 12, 15);
    private static final Instant PUBLISHED = Instant.parse("2017-12-15T00:00:00Z");
    private static final Entities ENTITIES = new Entities(LearnedTagger.english());
    private static final Times TIMES = new Times();

    private Told() {
    }

    static List<Fact> find(String body) {
        return find(Text.of(body));
    }

    static List<Fact> find(Text text) {
        return new Facts().find(text, TIMES.find(text, TODAY, null), ENTITIES.find(null, text, text.language()),
                PUBLISHED);
    }
}
