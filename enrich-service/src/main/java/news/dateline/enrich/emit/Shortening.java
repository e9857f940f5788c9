package news.dateline.enrich.emit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import news.dateline.enrich.Enriched;
import news.dateline.enrich.entity.Entity;
import news.dateline.enrich.fact.Fact;

/** Leaves out findings of a story in which more was found than an event takes: those of its end first. */
final class Shortening {

    private static final int MENTIONS = 4;

    private Shortening() {
    }

    /** About that share of all, from 0 to 1; each name of a fact that is left still has its entity. */
    static Enriched to(double share, Enriched found) {
        var timeline = first(share, found.timeline());
        var named = names(timeline);
        int most = (int) (share * found.entities().size());
        var entities = IntStream.range(0, found.entities().size())
                .filter(i -> i < most || named.contains(found.entities().get(i).name()))
                .mapToObj(i -> shortened(found.entities().get(i))).toList();
        return new Enriched(entities, first(share, found.times()), timeline, found.language(), found.engine());
    }

    private static Set<String> names(List<Fact> timeline) {
        var names = new HashSet<String>();
        timeline.forEach(fact -> {
            names.addAll(fact.who());
            names.addAll(fact.where());
            if (fact.attributedTo() != null) {
                names.add(fact.attributedTo());
            }
        });
        return names;
    }

    private static Entity shortened(Entity entity) {
        return new Entity(entity.id(), entity.type(), entity.name(), atMost(MENTIONS, entity.mentions()),
                atMost(MENTIONS, entity.references()), entity.country(), entity.location(), entity.salience());
    }

    private static <T> List<T> first(double share, List<T> all) {
        return atMost((int) (share * all.size()), all);
    }

    private static <T> List<T> atMost(int most, List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }
}
