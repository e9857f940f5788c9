package news.dateline.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.ingest.IngestProcess;
import news.dateline.ingest.Topic;
import news.dateline.testsupport.TestServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service is asked to end while two senders push many lines: one comes to its end in time and is answered, the other
 * does not and is told so.
 */
class TerminatedIT {

    private static final String TOPICS = "ingest-terminated";
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int LINES = 3_000;
    private static final String WORDS = "word ".repeat(200);

    @TempDir
    private Path temporary;

    @Test
    void whatIsAnsweredIsOnKafkaAndWhatIsNotIsToldSo() throws IOException {
        try (IngestProcess ingest = IngestProcess.start(TestServers.kafka(), TOPICS, temporary.resolve("log"),
                List.of("--spring.lifecycle.timeout-per-shutdown-phase=4s"))) {
            await().atMost(LONG).until(() -> isReady(ingest));
            try (Sender ending = new Sender(ingest.port(), "ending");
                    Sender endless = new Sender(ingest.port(), "endless")) {
                ending.lines(0, LINES / 2);
                endless.lines(0, LINES);
                await().atMost(LONG).until(() -> !keys("endless").isEmpty() && !keys("ending").isEmpty());

                ingest.terminate();
                ending.lines(LINES / 2, LINES);
                ending.end();
                assertThat(ending.answer()).startsWith("HTTP/1.1 202").contains("urn:ending:" + (LINES - 1));
                assertThat(endless.answer()).doesNotContain("HTTP/1.1 2");
                await().atMost(LONG).until(() -> !ingest.isAlive());
            }
        }
        assertThat(keys("ending")).hasSize(LINES);
        assertThat(keys("endless")).isSubsetOf(
                IntStream.range(0, LINES).mapToObj(i -> "urn:endless:" + i).collect(Collectors.toSet()));
        assertThat(stories("")).allSatisfy(one -> assertThat(
                JsonMapper.shared().readTree(one.value()).path("bodyText").asString()).isEqualTo(WORDS.strip()));
    }

    private static boolean isReady(IngestProcess ingest) {
        String answer = ingest.get("/actuator/health/readiness");
        return answer.contains("UP") && !answer.contains("DOWN") && !answer.contains("OUT_OF_SERVICE");
    }

    private static Set<String> keys(String sender) {
        return stories(sender).map(one -> new String(one.key(), UTF_8)).collect(Collectors.toSet());
    }

    private static Stream<ConsumerRecord<byte[], byte[]>> stories(String sender) {
        return Topic.read(TestServers.kafka(), TOPICS + ".raw").stream()
                .filter(one -> new String(one.key(), UTF_8).startsWith("urn:" + sender));
    }

    /** Pushes one story a line, as long as it likes. */
    private static final class Sender implements AutoCloseable {

        private final Socket socket;
        private final OutputStream out;
        private final String name;

        Sender(int port, String name) throws IOException {
            this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(30_000);
            this.out = socket.getOutputStream();
            this.name = name;
            out.write(String.join("\r\n", "POST /v1/articles HTTP/1.1", "Host: x", "Content-Type: application/x-ndjson",
                    "Transfer-Encoding: chunked", "Connection: close", "", "").getBytes(UTF_8));
        }

        void lines(int from, int to) throws IOException {
            String lines = IntStream.range(from, to).mapToObj(i -> "{\"uri\":\"urn:" + name + ":" + i
                    + "\",\"body_text\":\"" + WORDS + "\"}\n").collect(Collectors.joining());
            out.write((Integer.toHexString(lines.length()) + "\r\n" + lines + "\r\n").getBytes(UTF_8));
            out.flush();
        }

        void end() throws IOException {
            out.write("0\r\n\r\n".getBytes(UTF_8));
            out.flush();
        }

        /** Up to the end of the connection; empty where it just ends. */
        String answer() throws IOException {
            try {
                return new String(socket.getInputStream().readAllBytes(), UTF_8);
            } catch (SocketException reset) {
                return "";
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
