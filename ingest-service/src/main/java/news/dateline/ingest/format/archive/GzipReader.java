package news.dateline.ingest.format.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** A file that gzip has packed. */
public final class GzipReader implements FormatReader {

    private static final String FORMAT = "gzip";

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("application/gzip", "application/x-gzip");
    }

    @Override
    public Set<String> endings() {
        return Set.of("gz", "tgz");
    }

    @Override
    public Likeness likeness(Opening opening) {
        return opening.at(0) == 0x1F && opening.at(1) == 0x8B && opening.at(2) == 8 ? Likeness.STRICT : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        Raw unpacked = unpack(submission, inside);
        inside.read(innerName(submission.filename()), null, unpacked, out);
    }

    private static Raw unpack(Submission submission, Inside inside) {
        try (var in = GzipCompressorInputStream.builder()
                .setInputStream(new ByteArrayInputStream(submission.body().bytes())).setDecompressConcatenated(true)
                .get()) {
            return inside.expand(in);
        } catch (EOFException e) {
            throw Malformed.syntax("not gzip: it ends too soon, after " + submission.body().size() + " bytes");
        } catch (IOException e) {
            throw Malformed.syntax("not gzip: " + e.getMessage());
        }
    }

    private static @Nullable String innerName(@Nullable String name) {
        if (name == null || name.toLowerCase(java.util.Locale.ROOT).endsWith(".tgz"))
            return null;
        return name.replaceFirst("(?i)\\.gz$", "");
    }
}
