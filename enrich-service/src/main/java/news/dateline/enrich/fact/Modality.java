package news.dateline.enrich.fact;

/** Whether something happened. */
public enum Modality {
    /** It is told as done. */
    HAPPENED,
    /** It is to come: scheduled, expected, wanted. */
    PLANNED,
    /** It goes on at the time of the story. */
    ONGOING,
    /** It is said not to have happened, or not to be going to. */
    DENIED,
    /** Somebody claims it; the story does not vouch for it. */
    REPORTED
}
