package news.dateline.ingest.source.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cutting a body into pieces of whole lines. */
class LineChunksTest {

    @Test
    void piecesAreTheWholeAndEachEndsWithALine() throws IOException {
        Random random = new Random(7);
        String text = IntStream.range(0, 20_000).mapToObj(i -> "x".repeat(random.nextInt(400)))
                .collect(Collectors.joining("\n"));

        List<LineChunks.Chunk> chunks = chunks(text, 10_000);

        assertThat(chunks).hasSizeGreaterThan(3);
        assertThat(chunks.stream().map(LineChunksTest::text).collect(Collectors.joining())).isEqualTo(text);
        assertThat(chunks.subList(0, chunks.size() - 1)).allSatisfy(one -> assertThat(text(one)).endsWith("\n"));
        int lines = 0;
        long bytes = 0;
        for (LineChunks.Chunk chunk : chunks) {
            assertThat(chunk.firstLine()).isEqualTo(lines);
            lines += (int) text(chunk).chars().filter(c -> c == '\n').count();
            bytes += chunk.bytes().size();
            assertThat(chunk.end()).isEqualTo(bytes);
            assertThat(chunk.lines()).isEqualTo(lines);
        }
    }

    @Test
    void lineThatIsTooLongIsCutAndItsNeighboursAreWhole() throws IOException {
        String text = "{\"a\":1}\n" + "y".repeat(5 << 20) + "\n{\"b\":2}\n";

        List<LineChunks.Chunk> chunks = chunks(text, 1 << 20);

        assertThat(chunks).hasSize(3);
        assertThat(text(chunks.get(0))).isEqualTo("{\"a\":1}\n");
        assertThat(chunks.get(1).bytes().size()).isEqualTo(1 << 20);
        assertThat(chunks.get(1).cut()).isEqualTo((5 << 20) + 1 - (1 << 20));
        assertThat(chunks.get(1).firstLine()).isEqualTo(1);
        assertThat(text(chunks.get(2))).isEqualTo("{\"b\":2}\n");
        assertThat(chunks.get(2).firstLine()).isEqualTo(2);
        assertThat(chunks.get(2).end()).isEqualTo(text.length());
    }

    @Test
    void nothingHasNoPieces() throws IOException {
        assertThat(chunks("", 100)).isEmpty();
        assertThat(chunks("one line", 100)).hasSize(1);
    }

    @Test
    void linesAreThoseThatAreDeclaredOrNamedSoInUtf8() {
        assertThat(LineChunks.areLines("application/x-ndjson", null)).isTrue();
        assertThat(LineChunks.areLines("application/x-ndjson; charset=UTF-8", null)).isTrue();
        assertThat(LineChunks.areLines("application/x-ndjson; charset=UTF-16", null)).isFalse();
        assertThat(LineChunks.areLines(null, "a.NDJSON")).isTrue();
        assertThat(LineChunks.areLines("text/plain", "a.ndjson")).isFalse();
        assertThat(LineChunks.areLines("application/json", "a.json")).isFalse();
    }

    private static List<LineChunks.Chunk> chunks(String text, int longest) throws IOException {
        LineChunks chunks = new LineChunks(new ByteArrayInputStream(text.getBytes(UTF_8)), longest);
        List<LineChunks.Chunk> all = new ArrayList<>();
        for (var next = chunks.next(); next.isPresent(); next = chunks.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static String text(LineChunks.Chunk chunk) {
        return new String(chunk.bytes().bytes(), UTF_8);
    }
}
