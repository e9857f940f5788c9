package news.dateline.ingest.format.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive (WARC), as Common Crawl publishes news. Pages that were there (HTTP 200) are read; requests, redirects,
 * pictures and the like are no stories.
 */
public final class WarcFileReader implements FormatReader {

    private static final String FORMAT = "warc";
    private static final byte[] START = "\r\n\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = "WARC/1.".length();
    private static final Set<String> READ = Set.of("text/html", "application/xhtml+xml", "text/plain",
            "application/rss+xml", "application/atom+xml", "application/json", "application/xml", "text/xml");

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("application/warc");
    }

    @Override
    public Set<String> endings() {
        return Set.of("warc");
    }

    @Override
    public Likeness likeness(Opening opening) {
        return opening.head().startsWith("WARC/") ? Likeness.STRICT : Likeness.NONE;
    }

    /** Where a record cannot be read, reading goes on with the next that starts behind it. */
    @Override
    public void read(Submission submission, Inside inside, Items out) {
        byte[] bytes = submission.body().bytes();
        int start = 0;
        while (start < bytes.length) {
            Place place = new Place();
            String wrong;
            try (WarcReader warc = new WarcReader(new ByteArrayInputStream(bytes, start, bytes.length - start))) {
                for (Optional<WarcRecord> next = warc.next(); next.isPresent(); next = warc.next()) {
                    place.at = start + (int) warc.position();
                    place.isDone = false;
                    record(next.get(), submission, inside, out);
                    place.isDone = true;
                }
                return;
            } catch (IOException | IllegalArgumentException | java.io.UncheckedIOException e) {
                wrong = "not WARC: " + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            }
            int broken = place.at < 0 ? start : place.at;
            int behind = nextRecord(bytes, broken + 1);
            if (place.at < 0 && start == 0 && behind == bytes.length)
                throw Malformed.syntax(wrong);
            // a record that was read is not refused for what follows it, which is tried by itself
            if (!place.isDone || behind == bytes.length)
                out.refuse(FORMAT, Item.Kind.SYNTAX, wrong + ", in what starts at byte " + broken,
                        submission.body().part(broken, behind));
            start = behind;
        }
    }

    /** Where the record starts that was read last, -1 where none was, and whether all is done with it. */
    private static final class Place {
        private int at = -1;
        private boolean isDone;
    }

    /** Where a record starts, behind the empty lines that end the one before, or the end of all. */
    private static int nextRecord(byte[] bytes, int from) {
        for (int at = from; at + START.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + START.length, START, 0, START.length))
                return at + START.length - VERSION;
        }
        return bytes.length;
    }

    private static void record(WarcRecord warcRecord, Submission submission, Inside inside, Items out)
            throws IOException {
        switch (warcRecord) {
            case WarcResponse response when response.contentType().base().equals(MediaType.HTTP) ->
                page(response, submission, inside, out);
            case WarcConversion conversion -> target(conversion, conversion.contentType(), inside, out);
            case WarcResource resource -> target(resource, resource.contentType(), inside, out);
            default -> {
            }
        }
    }

    private static void page(WarcResponse response, Submission submission, Inside inside, Items out)
            throws IOException {
        HttpResponse http;
        try {
            http = response.http();
        } catch (IOException e) {
            out.refuse(FORMAT, Item.Kind.SYNTAX, response.target() + ": no HTTP: " + e.getMessage(),
                    submission.body().part(0, 0));
            return;
        }
        MediaType type = http.contentType();
        if (http.status() != 200 || !READ.contains(type.base().toString()))
            return;
        try (InputStream body = http.bodyDecoded().stream()) {
            inside.read(response.target(), type.toString(), inside.expand(body), out);
        }
    }

    private static void target(WarcTargetRecord warcRecord, MediaType type, Inside inside, Items out)
            throws IOException {
        if (READ.contains(type.base().toString()))
            inside.read(warcRecord.target(), type.toString(), inside.expand(warcRecord.body().stream()), out);
    }
}
