package news.dateline.enrich.receive;

import java.util.ArrayList;
import java.util.List;

import news.dateline.enrich.Enriched;

/** What came of the records of one batch; it counts once the batch is through, so that a repeated batch counts once. */
final class Tally {

    private final List<Enriched> enriched = new ArrayList<>();
    private final List<String> deadLetters = new ArrayList<>();
    private int passed;

    void enriched(Enriched found) {
        enriched.add(found);
    }

    void passed() {
        passed++;
    }

    void deadLettered(Throwable why) {
        deadLetters.add(why.getClass().getSimpleName());
    }

    void countIn(Meters meters) {
        enriched.forEach(meters::enriched);
        deadLetters.forEach(meters::deadLettered);
        meters.passed(passed);
    }
}
