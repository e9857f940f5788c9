package news.dateline.publish.story;

/** A point on Earth in degrees north and east. */
public record Location(double lat, double lon) {
}
