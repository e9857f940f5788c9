package news.dateline.local.stack;

import java.nio.file.Path;

/**
 * What to start.
 *
 * @param root the checkout
 * @param addresses where the services and servers listen
 * @param data where Kafka and Elasticsearch keep their data, and all of them their logs
 * @param brokers how many Kafka brokers, 1 to 9
 * @param enrich how many enrich services, 1 to 64
 */
public record Plan(Path root, Addresses addresses, Path data, int brokers, int enrich) {
    public Plan {
        expect("--brokers", brokers, 9);
        expect("--enrich", enrich, 64);
    }

    private static void expect(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("%s is %d; expected 1 to %d".formatted(option, value, most));
        }
    }
}
