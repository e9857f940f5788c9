package news.dateline.bench.publish;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The questions that the page and its readers ask, one after the other over HTTP. */
record Queries(PublishProcess publish, String name, PrintStream out) {
    private static final List<String> WORDS = List.of("oil", "dollar", "trade", "grain+exports", "bank+of+japan",
            "merger", "%22interest+rates%22", "cocoa", "shares", "budget+deficit");
    private static final List<String> NAMES = List.of("Paul+Volcker", "James+Baker", "Tokyo", "London", "Bonn");

    void measure(int rounds) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int i = -20; i < rounds; i++) {
            int n = Math.abs(i);
            String word = WORDS.get(n % WORDS.size());
            String entity = NAMES.get(n % NAMES.size());
            ask(times, i, "latest stories", "/v1/articles?size=25");
            ask(times, i, "words", "/v1/articles?size=25&highlight=true&q=" + word);
            ask(times, i, "words and name", "/v1/articles?size=25&q=" + word + "&entity=" + entity);
            ask(times, i, "timeline of a name", "/v1/timeline?size=100&entity=" + entity);
            ask(times, i, "timeline of a week", "/v1/timeline?size=100&from=1987-03-0" + (1 + n % 2)
                    + "&to=1987-03-0" + (7 + n % 2));
            ask(times, i, "one story", "/v1/articles/urn:" + name + ":" + n * 37 + "?highlight");
            ask(times, i, "names of words", "/v1/entities?type=PERSON&size=10&q=" + word);
            ask(times, i, "facets of words", "/v1/facets?q=" + word);
            ask(times, i, "places of a name", "/v1/places?entity=" + entity);
        }
        List<Double> all = new ArrayList<>();
        times.forEach((what, millis) -> {
            all.addAll(millis);
            out.printf("  %-20s %s%n", what, Percentiles.of(millis));
        });
        out.printf("queries: %s%n", Percentiles.of(all));
    }

    private void ask(Map<String, List<Double>> times, int round, String what, String path) {
        long start = System.nanoTime();
        int status = publish.status(path);
        double millis = (System.nanoTime() - start) / 1e6;
        if (status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
        if (round >= 0) {
            times.computeIfAbsent(what, _ -> new ArrayList<>()).add(millis);
        }
    }
}
