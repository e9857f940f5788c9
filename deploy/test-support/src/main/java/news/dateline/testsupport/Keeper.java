package news.dateline.testsupport;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

import news.dateline.local.process.Folders;

/** The program that keeps the servers of one test run: starts them, says where they are, ends them with the run. */
final class Keeper {
    private Keeper() {
    }

    /** Arguments: the id of the process whose end is the end of the run; the folder to write to. */
    public static void main(String[] arguments) throws IOException {
        var run = ProcessHandle.of(Long.parseLong(arguments[0]));
        var folder = Path.of(arguments[1]);
        var kind = Kind.chosen();
        var kafka = kind.kafka();
        var elasticsearch = kind.elasticsearch();
        try {
            CompletableFuture.allOf(CompletableFuture.runAsync(kafka::start, Thread::startVirtualThread),
                    CompletableFuture.runAsync(elasticsearch::start, Thread::startVirtualThread)).join();
            write(folder, kafka, elasticsearch, kind);
            run.ifPresent(process -> process.onExit().join());
        } finally {
            kafka.close();
            elasticsearch.close();
        }
        // Not in the block above: the log says why a start failed
        Folders.delete(folder);
    }

    private static void write(Path folder, OwnServer kafka, OwnServer elasticsearch, Kind kind) throws IOException {
        var properties = new Properties();
        properties.setProperty("kafka", kafka.address());
        properties.setProperty("elasticsearch", elasticsearch.address());
        properties.setProperty("kind", kind.title());
        var half = folder.resolve("servers.half");
        try (Writer out = Files.newBufferedWriter(half)) {
            properties.store(out, null);
        }
        Files.move(half, folder.resolve("servers.properties"), StandardCopyOption.ATOMIC_MOVE);
    }
}
