package news.dateline.ingest.source;

import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.feed.Feeds;
import news.dateline.ingest.source.file.Shelves;
import news.dateline.ingest.source.mail.Mailboxes;
import news.dateline.ingest.source.poll.Way;
import news.dateline.ingest.source.poll.Ways;
import org.springframework.stereotype.Component;

/** All ways that there are, by the kind of the source. */
@Component
final class AllWays implements Ways {

    private final Shelves shelves;
    private final Feeds feeds;
    private final Mailboxes mailboxes;

    AllWays(Shelves shelves, Feeds feeds, Mailboxes mailboxes) {
        this.shelves = shelves;
        this.feeds = feeds;
        this.mailboxes = mailboxes;
    }

    @Override
    public Way of(Source source) {
        return switch (source.kind()) {
            case FOLDER, SFTP, FTP, FTPS, S3 -> shelves.of(source);
            case FEED -> feeds.of(source);
            case IMAP -> mailboxes.of(source);
            case HTTP -> throw new IllegalArgumentException("source " + source.id() + " is pushed, not fetched");
        };
    }
}
