package news.dateline.enrich.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import news.dateline.enrich.text.Text;
import news.dateline.enrich.time.Times;

/** Prints how long it takes to load the rules of all languages in a fresh JVM, and what they keep of the heap. */
final class TimesLoadMeasure {

    private TimesLoadMeasure() {
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("dateline.stories", arguments[0]);
        long before = used();
        var threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        var times = new Times();
        for (var language : List.of("en", "de", "fr", "es", "nl")) {
            // a language is read with the first text in it
            times.find(Text.of("1", language), LocalDate.EPOCH, null);
        }
        long loaded = System.nanoTime() - start;
        long worked = threads.getCurrentThreadCpuTime() - cpu;
        long after = used();
        System.out.printf(Locale.ROOT, "loaded in %d ms (%d ms of CPU), %.1f MB%n", loaded / 1_000_000,
                worked / 1_000_000, (after - before) / 1e6);
        var stories = Samples.read();
        long untouched = used();
        int found = 0;
        for (var story : stories) {
            found += times.find(Text.of(story.bodyText()),
                    LocalDate.ofInstant(story.versionCreated(), ZoneOffset.UTC), null).size();
        }
        System.out.printf(Locale.ROOT, "after %d stories with %d times: %.1f MB more%n", stories.size(), found,
                (used() - untouched) / 1e6);
    }

    /** What is still needed of the heap. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
