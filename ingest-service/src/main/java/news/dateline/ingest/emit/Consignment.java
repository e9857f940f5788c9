package news.dateline.ingest.emit;

import java.util.List;

/**
 * What came together and is to be delivered together.
 *
 * @param parcels the stories
 * @param refused what was none
 * @param origin where all of it came from
 */
public record Consignment(List<Parcel> parcels, List<Rejected> refused, Origin origin) {

    public Consignment {
        parcels = List.copyOf(parcels);
        refused = List.copyOf(refused);
    }
}
