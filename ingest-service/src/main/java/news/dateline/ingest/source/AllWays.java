package news.dateline.ingest.source;

import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.file.Shelves;
import news.dateline.ingest.source.poll.Way;
import news.dateline.ingest.source.poll.Ways;
import org.springframework.stereotype.Component;

/** All ways that there are, by the kind of the source. */
@Component
final class AllWays implements Ways {

    private final Shelves shelves;

    AllWays(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Way of(Source source) {
        return switch (source.kind()) {
            case FOLDER, SFTP, FTP, FTPS, S3 -> shelves.of(source);
            default -> throw new IllegalArgumentException("nothing fetches sources of kind " + source.kind());
        };
    }
}
