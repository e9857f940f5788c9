package news.dateline.ingest.format.archive;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A zip file. */
public final class ZipReader implements FormatReader {

    private static final String FORMAT = "zip";

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("application/zip", "application/x-zip-compressed");
    }

    @Override
    public Set<String> endings() {
        return Set.of("zip");
    }

    @Override
    public Likeness likeness(Opening opening) {
        return isZip(opening) ? Likeness.STRICT : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        if (!isZip(submission))
            throw Malformed.syntax("not zip: does not begin like one");
        Archive.each(
                new ZipArchiveInputStream(new ByteArrayInputStream(submission.body().bytes()), "UTF-8", true, true),
                FORMAT, inside, out);
    }

    private static boolean isZip(Opening opening) {
        return opening.at(0) == 'P' && opening.at(1) == 'K' && opening.at(2) == 3 && opening.at(3) == 4;
    }

    private static boolean isZip(Submission submission) {
        return submission.body().size() > 3 && submission.body().at(0) == 'P' && submission.body().at(1) == 'K';
    }
}
