package news.dateline.ingest.source.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import news.dateline.ingest.format.Formats;
import news.dateline.ingest.format.Hints;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.format.Reading;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.source.intake.LineChunks.Chunk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web archives in pieces. */
class WarcChunksTest {

    private static final int MOST = 2 << 20;
    private static final int PAGES = 40;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void allStoriesComeInPiecesThatCanBeReadByThemselvesAndFromAnyOfThem(boolean packed) throws IOException {
        byte[] warc = warc(packed, 120_000);

        List<Chunk> chunks = chunks(warc, MOST, 0, 0);

        assertThat(chunks).hasSizeGreaterThan(3).allSatisfy(chunk -> {
            assertThat(chunk.bytes().size()).isLessThan(MOST);
            assertThat(chunk.cut()).isZero();
        });
        assertThat(uris(chunks)).isEqualTo(uris(0));
        assertThat(chunks.getLast().end()).isEqualTo(warc.length);
        Chunk second = chunks.get(1);
        List<Chunk> rest = chunks(Arrays.copyOfRange(warc, (int) second.end(), warc.length), MOST, second.lines(),
                second.end());
        assertThat(uris(rest)).isEqualTo(uris(second.lines()));
        assertThat(rest.getLast().end()).isEqualTo(warc.length);
        assertThat(rest.getLast().lines()).isEqualTo(PAGES);
    }

    @Test
    void aRecordThatIsTooLongIsCutAloneAndEndsTheReading() throws IOException {
        byte[] small = page(0, 1_000);
        byte[] large = page(1, 3 << 20);
        byte[] warc = joined(small, large, small);

        List<Chunk> chunks = chunks(warc, MOST, 0, 0);

        assertThat(chunks).extracting(Chunk::end).containsExactly((long) small.length,
                (long) small.length + large.length);
        assertThat(chunks).extracting(Chunk::cut).containsExactly(0L, (long) large.length - MOST);
        assertThat(chunks.getLast().bytes().bytes()).isEqualTo(Arrays.copyOf(large, MOST));
        assertThat(chunks(small, MOST, chunks.getLast().lines(), chunks.getLast().end())).singleElement()
                .satisfies(last -> assertThat(last.lines()).isEqualTo(3));
    }

    @Test
    void whatIsNoRecordHarmsNoneButTheOneBeforeIt() throws IOException {
        byte[] whole = gzip(page(0, 1_000));
        byte[] broken = joined(gzip(page(1, 1_000)), "no archive".getBytes(UTF_8));

        List<Chunk> chunks = chunks(joined(whole, broken), MOST, 0, 0);

        assertThat(chunks).extracting(chunk -> chunk.bytes().bytes()).containsExactly(whole, broken);
        assertThat(uris(chunks.subList(0, 1))).containsExactly("https://x/0");
        assertThat(items(chunks.getLast())).singleElement().isInstanceOf(Item.Refusal.class);
    }

    @Test
    void aServerThatFailsIsNoFaultOfTheArchive() {
        InputStream failing = new InputStream() {

            @Override
            public int read() throws IOException {
                throw new IOException("away");
            }

            @Override
            public int read(byte[] into, int offset, int count) throws IOException {
                throw new IOException("away");
            }
        };
        WarcChunks chunks = new WarcChunks(
                new SequenceInputStream(new ByteArrayInputStream(page(0, 1_000)), failing), MOST, 0, 0);

        assertThatThrownBy(() -> {
            while (chunks.next().isPresent()) {
                // on to the fault
            }
        }).isInstanceOf(IOException.class).hasMessage("away");
    }

    private static List<Chunk> chunks(byte[] warc, int longest, int records, long skipped) throws IOException {
        WarcChunks chunks = new WarcChunks(new ByteArrayInputStream(warc), longest, records, skipped);
        List<Chunk> all = new ArrayList<>();
        for (var next = chunks.next(); next.isPresent(); next = chunks.next()) {
            all.add(next.get());
        }
        return all;
    }

    private static List<String> uris(List<Chunk> chunks) {
        return chunks.stream().flatMap(chunk -> items(chunk).stream()).map(item -> ((Item.Story) item).article().uri())
                .toList();
    }

    private static List<String> uris(int from) {
        return IntStream.range(from, PAGES).mapToObj(i -> "https://x/" + i).toList();
    }

    private static List<Item> items(Chunk chunk) {
        return ((Reading.Items) new Formats().read(new Submission("test", chunk.bytes(), null, "a.warc.gz", Hints.NONE,
                Instant.EPOCH))).items();
    }

    private static byte[] warc(boolean packed, int size) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(packed ? gzip(page(i, size)) : page(i, size));
        }
        return joined(pages.toArray(byte[][]::new));
    }

    /** A page whose comment cannot be packed well. */
    private static byte[] page(int number, int size) {
        byte[] noise = new byte[size];
        Random random = new Random(number);
        for (int i = 0; i < size; i++) {
            noise[i] = (byte) ('0' + random.nextInt(64));
        }
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html><html><body><article><p>"
                + "Text of the story. ".repeat(20) + "</p></article><script>/*" + new String(noise, ISO_8859_1)
                        .replaceAll("[^0-9A-Za-z]", "_")
                + "*/</script></body></html>";
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x/" + number
                + "\r\nWARC-Date: 2024-03-01T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:e7c9eff8-f5bc-4aeb-b3d2-9d3df99afb30>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                + "\r\n\r\n" + http + "\r\n\r\n").getBytes(UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }
}
