package news.dateline.enrich.receive;

import java.time.Instant;

/**
 * A batch that a thread is busy with.
 *
 * @param oldest  when the oldest of its records was written
 * @param attempt how often it was begun, this time included
 * @param tally   what came of its records this time
 */
record Work(Instant oldest, int attempt, Tally tally) {
}
