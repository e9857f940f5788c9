package news.dateline.enrich.time;

/** How finely a time is said, from the finest to the coarsest; {@code OPEN} where one or both ends are vague. */
public enum Precision {
    INSTANT, HOUR, DAY, WEEKEND, WEEK, MONTH, SEASON, QUARTER, HALF, YEAR, DECADE, CENTURY, OPEN
}
