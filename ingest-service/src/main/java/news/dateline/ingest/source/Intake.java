package news.dateline.ingest.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.ingest.emit.Delivery;
import news.dateline.ingest.emit.Origin;
import news.dateline.ingest.emit.Parcel;
import news.dateline.ingest.emit.Rejected;
import news.dateline.ingest.format.Item;
import org.springframework.stereotype.Component;

/** What every source does with what it has read: deliver it, count it, say what became of it. */
@Component
final class Intake {

    private final Delivery delivery;
    private final Counts counts;

    Intake(Delivery delivery, Counts counts) {
        this.delivery = delivery;
        this.counts = counts;
    }

    /** The receipt, when Kafka has acknowledged every story and every refusal. */
    Receipt take(List<Item> items, Origin origin) {
        List<Item.Story> stories = new ArrayList<>();
        List<Rejected> refused = new ArrayList<>();
        for (Item item : items) {
            counts.received(origin.source(), item.format());
            switch (item) {
                case Item.Story story -> stories.add(story);
                case Item.Refusal refusal -> refused.add(rejected(refusal, origin));
            }
        }
        List<Rejected> tooLarge = delivery.deliver(stories.stream().map(Intake::parcel).toList(), refused, origin);
        return receipt(stories, Stream.concat(refused.stream(), tooLarge.stream()).toList(), tooLarge, origin);
    }

    private Receipt receipt(List<Item.Story> stories, List<Rejected> rejected, List<Rejected> tooLarge,
            Origin origin) {
        Set<Integer> without = new HashSet<>(tooLarge.stream().map(Rejected::index).toList());
        List<Item.Story> accepted = stories.stream().filter(story -> !without.contains(story.index())).toList();
        accepted.forEach(story -> counts.accepted(origin.source(), story.format()));
        rejected.forEach(item -> counts.rejected(origin.source(), item.format(), item.kind()));
        return new Receipt(accepted.stream().map(story -> Receipt.Accepted.of(story.article())).toList(),
                rejected.stream().map(item -> new Receipt.Refused(item.index(), item.reason()))
                        .sorted(java.util.Comparator.comparingInt(Receipt.Refused::index)).toList());
    }

    private static Parcel parcel(Item.Story story) {
        return new Parcel(story.index(), story.article(), story.raw());
    }

    private static Rejected rejected(Item.Refusal refusal, Origin origin) {
        String kind = refusal.kind().name().toLowerCase(Locale.ROOT);
        return new Rejected(refusal.index(), refusal.format(), kind, refusal.reason(), refusal.raw(), origin);
    }
}
