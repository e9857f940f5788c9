package news.dateline.ingest.source.feed;

import java.time.Clock;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.poll.Way;
import org.springframework.stereotype.Component;

/** The front door: ways to feeds. */
@Component
public final class Feeds {

    private final Hosts hosts;
    private final Robots robots;
    private final Clock clock;
    private final int maxSize;

    Feeds(Hosts hosts, Robots robots, Clock clock, DatelineSettings settings) {
        this.hosts = hosts;
        this.robots = robots;
        this.clock = clock;
        this.maxSize = Math.toIntExact(settings.ingest().maxSize().toBytes());
    }

    /** The way to the feed of a source. */
    public Way of(Source source) {
        Web web = new Web(source, hosts, clock, maxSize);
        return new FeedWay(source, web, new Pages(web, robots));
    }
}
