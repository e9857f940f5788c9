package news.dateline.ingest.format.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar file. */
public final class TarReader implements FormatReader {

    private static final String FORMAT = "tar";
    private static final int MAGIC = 257;

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("application/x-tar");
    }

    @Override
    public Set<String> endings() {
        return Set.of("tar");
    }

    @Override
    public Likeness likeness(Opening opening) {
        return isTar(opening.raw()) ? Likeness.STRICT : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        if (!isTar(submission.body()))
            throw Malformed.syntax("not tar: does not begin like one");
        Archive.each(new TarArchiveInputStream(new ByteArrayInputStream(submission.body().bytes())), FORMAT, inside,
                out);
    }

    private static boolean isTar(Raw raw) {
        return raw.size() > MAGIC + 5
                && new String(raw.part(MAGIC, MAGIC + 5).bytes(), US_ASCII).equals("ustar");
    }
}
