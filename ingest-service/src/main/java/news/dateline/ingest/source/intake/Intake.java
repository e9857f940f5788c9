package news.dateline.ingest.source.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.emit.Delivery;
import news.dateline.ingest.emit.Origin;
import news.dateline.ingest.emit.Pending;
import news.dateline.ingest.emit.Rejected;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.source.config.Condition;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.config.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What every source does with what it has read: apply its rules, deliver it, count it, say what became of it. */
@Component
public final class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Delivery delivery;
    private final Counts counts;
    private final Versions versions;
    private final Sources sources;
    private final Arrivals arrivals;

    Intake(Delivery delivery, Counts counts, Versions versions, Sources sources, Arrivals arrivals) {
        this.delivery = delivery;
        this.counts = counts;
        this.versions = versions;
        this.sources = sources;
        this.arrivals = arrivals;
    }

    /** Hands what was pushed to Kafka. */
    public InDelivery send(List<Item> items, Origin origin) {
        Sorted sorted = sort(items, origin);
        return new InDelivery(sorted, delivery.send(sorted.consignment()));
    }

    /** What became of it, when Kafka has acknowledged every story and every refusal. */
    public Taken await(InDelivery inDelivery) {
        return done(inDelivery.sorted(), inDelivery.pending().await());
    }

    /** What has been handed to Kafka. */
    public record InDelivery(Sorted sorted, Pending pending) {
    }

    /** Sorts items by what is to become of them, as the rules of their source have it. */
    public Sorted sort(List<Item> items, Origin origin) {
        List<Item.Story> fresh = new ArrayList<>();
        List<Item.Story> repeated = new ArrayList<>();
        List<Rejected> refused = new ArrayList<>();
        List<Taken.Dropped> dropped = new ArrayList<>();
        Optional<Source> source = sources.findNearest(origin.source());
        for (Item item : items) {
            counts.count("received", origin.source(), item.format());
            switch (item) {
                case Item.Refusal refusal -> refused.add(rejected(refusal, origin));
                case Item.Story story -> {
                    Optional<Condition> drop = source.flatMap(of -> findDrop(of, story.article()));
                    if (drop.isPresent()) {
                        dropped.add(new Taken.Dropped(story.index(), story.article().uri(), drop.get().toString()));
                        counts.count("dropped", origin.source(), item.format());
                    } else {
                        Article ruled = source.map(of -> ruled(of, story.article())).orElse(story.article());
                        (isRepeated(ruled) ? repeated : fresh).add(new Item.Story(story.index(), ruled, story.raw()));
                    }
                }
            }
        }
        return new Sorted(fresh, repeated, refused, dropped, origin);
    }

    /** A kill or a hold is never dropped: what it takes back may have come another way. */
    private static Optional<Condition> findDrop(Source source, Article article) {
        return article.pubStatus() == PubStatus.USABLE ? source.rules().findDrop(article) : Optional.empty();
    }

    private Article ruled(Source source, Article article) {
        Article filled = article.orElse(source.defaults());
        return source.rules().findRoute(filled).map(to -> {
            Article routed = filled.ofSource(to);
            return sources.find(to).map(other -> routed.orElse(other.defaults())).orElse(routed);
        }).orElse(filled);
    }

    private boolean isRepeated(Article article) {
        return switch (versions.of(article)) {
            case NEW -> false;
            case SAME -> {
                counts.count("duplicate", article.source(), article.format());
                yield true;
            }
            case OLDER -> {
                counts.count("older", article.source(), article.format());
                yield false;
            }
        };
    }

    /** To be called when Kafka has it; the stories named are those that Kafka did not take because of their size. */
    public Taken done(Sorted sorted, List<Rejected> tooLarge) {
        Origin origin = sorted.origin();
        Set<Integer> without = new HashSet<>(tooLarge.stream().filter(rejected -> rejected.origin().equals(origin))
                .map(Rejected::index).toList());
        List<Item.Story> sent = sorted.fresh().stream().filter(story -> !without.contains(story.index())).toList();
        List<Item.Story> accepted = Stream.concat(sent.stream(), sorted.repeated().stream())
                .sorted(Comparator.comparingInt(Item::index)).toList();
        accepted.forEach(story -> {
            versions.remember(story.article());
            counts.count("accepted", origin.source(), story.format());
        });
        sent.forEach(story -> tellHeld(story, origin));
        List<Rejected> rejected = Stream.concat(sorted.refused().stream(),
                tooLarge.stream().filter(one -> one.origin().equals(origin))).toList();
        rejected.forEach(item -> counts.rejected(origin.source(), item.format(), item.kind()));
        if (!accepted.isEmpty())
            arrivals.came(origin.source());
        return new Taken(accepted.stream().map(Item.Story::article).toList(),
                rejected.stream().map(item -> new Taken.Refused(item.index(), item.reason()))
                        .sorted(Comparator.comparingInt(Taken.Refused::index)).toList(),
                sorted.dropped());
    }

    /** Nobody else tells that a story is there and not seen; its own words may hold it without an end. */
    private void tellHeld(Item.Story story, Origin origin) {
        Article article = story.article();
        Instant until = article.embargoedUntil();
        if (article.pubStatus() != PubStatus.USABLE || until == null || !until.isAfter(article.received()))
            return;
        counts.count("held", origin.source(), story.format());
        log.info("{} of {} is under embargo until {}; to show it sooner, send a later version without one",
                article.uri(),
                origin.source(), until.equals(Article.HELD) ? "further notice" : until);
    }

    private static Rejected rejected(Item.Refusal refusal, Origin origin) {
        String kind = refusal.kind().name().toLowerCase(Locale.ROOT);
        return new Rejected(refusal.index(), refusal.format(), kind, refusal.reason(), refusal.raw(), origin);
    }
}
