package news.dateline.ingest.format;

/**
 * Stories of NITF that are known by their {@code du-key}: all documents with the same key are versions of one story,
 * until the provider uses the key for another.
 *
 * @param provider who gives the keys
 * @param unique how long a key stands for one story
 */
public record DuKeys(String provider, Period unique) {

    /** Part of the calendar, as the provider's own clock has it. */
    public enum Period {
        /** The key is free for another story each day. */
        DAY(8),
        /** Each month. */
        MONTH(6),
        /** Each year. */
        YEAR(4),
        /** Never. */
        ALWAYS(0);

        private final int digits;

        Period(int digits) {
            this.digits = digits;
        }

        /** The period that a day, as {@code YYYYMMDD}, lies in. */
        public String of(String day) {
            return day.substring(0, digits);
        }
    }
}
