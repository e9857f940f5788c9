package news.dateline.enrich.time;

/** The four kinds of TIMEX3. */
public enum TimeType {
    DATE, TIME, DURATION, SET
}
