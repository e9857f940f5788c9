package news.dateline.enrich.text;

/**
 * A stretch of a text.
 *
 * @param start UTF-16 offset of its first unit
 * @param end   UTF-16 offset behind its last unit
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("expected 0 <= start <= end, got " + start + ".." + end);
        }
    }

    /** Do the two share a unit? */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Does the other lie wholly within this one? */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }
}
