package news.dateline.ingest.source.intake;

import java.util.List;
import news.dateline.ingest.emit.Consignment;
import news.dateline.ingest.emit.Origin;
import news.dateline.ingest.emit.Parcel;
import news.dateline.ingest.emit.Rejected;
import news.dateline.ingest.format.Item;

/**
 * What came together, sorted by what is to become of it.
 *
 * @param fresh stories to be delivered
 * @param repeated stories that Kafka has already, in this version
 * @param refused what is no story
 * @param dropped stories that the rules of the source drop
 * @param origin where all of it came from
 */
public record Sorted(List<Item.Story> fresh, List<Item.Story> repeated, List<Rejected> refused,
        List<Taken.Dropped> dropped, Origin origin) {

    public Sorted {
        fresh = List.copyOf(fresh);
        repeated = List.copyOf(repeated);
        refused = List.copyOf(refused);
        dropped = List.copyOf(dropped);
    }

    /** What is to be delivered. */
    public Consignment consignment() {
        return new Consignment(
                fresh.stream().map(story -> new Parcel(story.index(), story.article(), story.raw())).toList(), refused,
                origin);
    }
}
