package news.dateline.ingest.format.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.items;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.dateline.ingest.format.Formats;
import news.dateline.ingest.format.Item;
import org.junit.jupiter.api.Test;

/** Archives: many files, files of no format, files within files, and those made to do harm. */
class ArchivesTest {

    @Test
    void eachFileStandsForItself() throws IOException {
        byte[] zip = zip(Map.of("1.json", "{\"uri\":\"a\"}".getBytes(UTF_8), "2.bin", new byte[]{1, 0, 2}, "3.json",
                "{\"uri\":".getBytes(UTF_8), "4.ndjson", "{\"uri\":\"b\"}\n{\"uri\":\"c\"}".getBytes(UTF_8),
                "__MACOSX/._1.json", new byte[]{0}));

        List<Item> items = items("application/zip", zip);

        assertThat(items).extracting(item -> item.getClass().getSimpleName()).containsExactly("Story", "Refusal",
                "Refusal", "Story", "Story");
        assertThat(items).extracting(Item::index).containsExactly(0, 1, 2, 3, 4);
        assertThat(((Item.Refusal) items.get(1)).reason()).startsWith("2.bin: the bytes are no text");
        assertThat(items.get(1).raw().bytes()).containsExactly(1, 0, 2);
    }

    @Test
    void whatLiesTooDeepIsRefused() throws IOException {
        byte[] bytes = "{\"uri\":\"a\"}".getBytes(UTF_8);
        for (int depth = 0; depth < 4; depth++) {
            bytes = gzip(bytes);
        }
        assertThat(items(null, bytes)).singleElement().isInstanceOf(Item.Story.class);
        assertThat(items(null, gzip(bytes))).singleElement().isInstanceOfSatisfying(Item.Refusal.class,
                refusal -> assertThat(refusal.reason()).isEqualTo("archives lie in each other more than 4 deep"));
    }

    @Test
    void bombIsRefused() throws IOException {
        byte[] bomb = gzip(new byte[140 << 20]);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(items(null, bomb)).singleElement().isInstanceOfSatisfying(Item.Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Item.Kind.LIMIT);
            assertThat(refusal.reason()).isEqualTo("unpacked it comes to more than " + Formats.UNPACKED + " bytes");
        });
    }

    @Test
    void whatEndsTooSoonIsSaidSo() throws IOException {
        byte[] whole = gzip("{\"uri\":\"a\"}".repeat(100).getBytes(UTF_8));

        assertThat(items(null, java.util.Arrays.copyOf(whole, whole.length / 2))).singleElement()
                .isInstanceOfSatisfying(Item.Refusal.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo("not gzip: it ends too soon, after " + whole.length / 2 + " bytes"));
    }

    @Test
    void recordsOfAWebArchiveArePackedOneByOne() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.write(gzip(warc("warcinfo", "", "application/warc-fields", "software: x\r\n")));
        for (String name : List.of("a", "b")) {
            String page = "<!DOCTYPE html><html><body><article><p>" + "Text of the story. ".repeat(20)
                    + "</p></article></body></html>";
            warc.write(gzip(warc("response", "WARC-Target-URI: https://x/" + name + "\r\n",
                    "application/http; msgtype=response",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page)));
        }
        warc.write(gzip(warc("response", "WARC-Target-URI: https://x/gone\r\n", "application/http; msgtype=response",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nGone")));

        assertThat(items(null, warc.toByteArray())).extracting(item -> ((Item.Story) item).article().uri())
                .containsExactly("https://x/a", "https://x/b");
    }

    @Test
    void aBrokenRecordOfAWebArchiveHarmsNoOther() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        for (String name : List.of("a", "b", "c", "d", "e")) {
            String page = "<!DOCTYPE html><html><body><article><p>" + "Text of the story. ".repeat(20)
                    + "</p></article></body></html>";
            byte[] whole = warc("response", "WARC-Target-URI: https://x/" + name + "\r\n",
                    "application/http; msgtype=response",
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page);
            String text = new String(whole, UTF_8);
            warc.write(switch (name) {
                case "b" -> text.replace("Content-Length: ", "Content-Length: many ").getBytes(UTF_8);
                case "d" -> text.replace("WARC-Date: 2024", "WARC-Date 2024").getBytes(UTF_8);
                default -> whole;
            });
        }

        List<Item> items = items("application/warc", warc.toByteArray());

        assertThat(items).filteredOn(Item.Story.class::isInstance)
                .extracting(item -> ((Item.Story) item).article().uri())
                .containsExactly("https://x/a", "https://x/c", "https://x/e");
        assertThat(items).filteredOn(Item.Refusal.class::isInstance).hasSize(2)
                .extracting(item -> new String(((Item.Refusal) item).raw().bytes(), UTF_8))
                .satisfiesExactly(one -> assertThat(one).startsWith("WARC/1.0").contains("https://x/b"),
                        one -> assertThat(one).startsWith("WARC/1.0").contains("https://x/d"));
    }

    private static byte[] warc(String type, String more, String contentType, String body) {
        return ("WARC/1.0\r\nWARC-Type: " + type + "\r\n" + more + "WARC-Date: 2024-03-01T10:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:e7c9eff8-f5bc-4aeb-b3d2-9d3df99afb30>\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body + "\r\n\r\n").getBytes(UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
