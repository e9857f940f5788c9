package news.dateline.bench.publish;

import java.util.List;
import java.util.Locale;

/** Times in milliseconds, and how they are spread. */
record Percentiles(List<Double> sorted) {
    static Percentiles of(List<Double> millis) {
        return new Percentiles(millis.stream().sorted().toList());
    }

    double at(double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(sorted.size() * share) - 1));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d times: median %.0f ms, p95 %.0f ms, p99 %.0f ms, most %.0f ms",
                sorted.size(), at(.5), at(.95), at(.99), at(1));
    }
}
