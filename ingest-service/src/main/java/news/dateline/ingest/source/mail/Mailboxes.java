package news.dateline.ingest.source.mail;

import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.poll.Way;
import org.springframework.stereotype.Component;

/** The front door: ways to mailboxes. */
@Component
public final class Mailboxes {

    private final int maxSize;

    Mailboxes(DatelineSettings settings) {
        this.maxSize = Math.toIntExact(settings.ingest().maxSize().toBytes());
    }

    /** The way to the mailbox of a source. */
    public Way of(Source source) {
        return new MailWay(source, new Mailbox(source), maxSize);
    }
}
