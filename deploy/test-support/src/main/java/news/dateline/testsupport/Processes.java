package news.dateline.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import news.dateline.local.process.Folders;
import news.dateline.local.process.Ports;
import news.dateline.local.server.Distribution;
import news.dateline.local.server.Elasticsearch;
import news.dateline.local.server.Kafka;
import news.dateline.local.server.Server;

/** The servers as processes of this machine. */
record Processes() implements Kind {

    @Override
    public String title() {
        return "local processes";
    }

    @Override
    public OwnServer kafka() {
        var folder = folder("kafka");
        return new Own(Kafka.single(distribution(), folder, Ports.free()), folder);
    }

    @Override
    public OwnServer elasticsearch() {
        var folder = folder("elasticsearch");
        return new Own(new Elasticsearch(distribution(), folder, Ports.free()), folder);
    }

    private static Distribution distribution() {
        return Distribution.of(Checkout.root());
    }

    private static Path folder(String name) {
        try {
            var parent = Files.createDirectories(Checkout.root().resolve("target/test-servers"));
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a folder for " + name, e);
        }
    }

    private record Own(Server server, Path folder, Thread atExit) implements OwnServer {
        Own(Server server, Path folder) {
            this(server, folder, new Thread(server::kill));
            Runtime.getRuntime().addShutdownHook(atExit);
        }

        @Override
        public String address() {
            return server.address();
        }

        @Override
        public void start() {
            server.start();
        }

        @Override
        public void stop() {
            server.stop();
        }

        @Override
        public void kill() {
            server.kill();
        }

        @Override
        public void close() {
            server.kill();
            Folders.delete(folder);
        }
    }
}
