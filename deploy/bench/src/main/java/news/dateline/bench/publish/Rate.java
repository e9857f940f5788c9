package news.dateline.bench.publish;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How fast documents were written.
 *
 * @param perSecond documents a second
 * @param cpu microseconds of processor time for a document, by the name of the process
 */
record Rate(double perSecond, Map<String, Double> cpu) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f documents/s (%s)", perSecond, cpu.entrySet().stream()
                .map(one -> String.format(Locale.ROOT, "%s %.0f µs", one.getKey(), one.getValue()))
                .collect(Collectors.joining(", ")));
    }
}
