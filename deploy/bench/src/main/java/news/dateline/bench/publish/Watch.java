package news.dateline.bench.publish;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.local.process.ChildProcess;

/** How long documents take, and how much of the processors each process uses for them; runs from when it is made. */
final class Watch {
    private final long before;
    private final long start = System.nanoTime();
    private final Map<ChildProcess, Duration> used = new LinkedHashMap<>();

    /** @param before documents that have been written already */
    Watch(long before, List<ChildProcess> processes) {
        this.before = before;
        processes.forEach(process -> used.put(process, cpu(process)));
    }

    /** @param written documents that have been written by now */
    Rate stop(long written) {
        double documents = written - before;
        double perSecond = documents / ((System.nanoTime() - start) / 1e9);
        Map<String, Double> each = new LinkedHashMap<>();
        used.forEach((process, earlier) -> each.put(process.name(), cpu(process).minus(earlier).toNanos() / 1e3
                / documents));
        return new Rate(perSecond, each);
    }

    /** With what it has started: Elasticsearch is a child of its launcher. */
    private static Duration cpu(ChildProcess process) {
        return ProcessHandle.of(process.pid()).stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
