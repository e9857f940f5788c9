package news.dateline.enrich.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Prints how much CPU each stage takes: {@code StagesMeasure FILE}, a file of gzipped JSON lines of stories. */
final class StagesMeasure {

    private StagesMeasure() {
    }

    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder().include(StagesBenchmark.class.getSimpleName())
                .jvmArgsAppend("-Ddateline.stories=" + arguments[0]).build();
        print(new Runner(options).run());
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf(Locale.ROOT, "%n%-12s %18s %20s%n", "stage", "words/CPU-second", "CPU ms/500 words");
        for (var result : results) {
            double perSecond = 1e9 * counted(result, "words") / counted(result, "nanos");
            var name = result.getPrimaryResult().getLabel();
            System.out.printf(Locale.ROOT, "%-12s %,18.0f %20.3f%n", name, perSecond, 500_000 / perSecond);
        }
    }

    private static double counted(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter)).getStatistics().getSum();
    }
}
