package news.dateline.ingest.source.file;

import java.nio.file.Path;
import java.time.Clock;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.poll.Way;
import org.springframework.stereotype.Component;

/** The front door: ways to the files of a source. */
@Component
public final class Shelves {

    private final int maxSize;
    private final Clock clock;

    Shelves(DatelineSettings settings, Clock clock) {
        this.clock = clock;
        this.maxSize = Math.toIntExact(settings.ingest().maxSize().toBytes());
    }

    /** The way to the files of a source. */
    public Way of(Source source) {
        return new FilesWay(shelf(source), source, maxSize);
    }

    private Shelf shelf(Source source) {
        return switch (source.kind()) {
            case FOLDER -> new FolderShelf(Path.of(source.expectLocation()));
            case SFTP -> new SftpShelf(source, clock);
            case FTP, FTPS -> new FtpShelf(source, clock);
            case S3 -> new BucketShelf(source, clock);
            default -> throw new IllegalArgumentException(source.kind() + " holds no files");
        };
    }
}
