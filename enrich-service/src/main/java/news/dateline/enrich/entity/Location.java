package news.dateline.enrich.entity;

/** A point on the map, in degrees. */
public record Location(double lat, double lon) {
}
