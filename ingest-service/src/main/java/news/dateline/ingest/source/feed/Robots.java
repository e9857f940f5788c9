package news.dateline.ingest.source.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What hosts allow in their robots.txt (RFC 9309); looked at once a day. */
@Component
class Robots {

    private static final Duration DAY = Duration.ofHours(24);

    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<String, Rules> known = new ConcurrentHashMap<>();
    private final Clock clock;

    Robots(Clock clock) {
        this.clock = clock;
    }

    /** What one host allows. */
    record Rules(BaseRobotRules rules, Instant until) {

        boolean allows(URI page) {
            return rules.isAllowed(page.toString());
        }

        /** How far apart requests are to be. */
        Duration apart() {
            return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        }
    }

    Rules of(URI page, Web web) throws IOException, InterruptedException {
        String host = page.getScheme() + "://" + page.getRawAuthority();
        Rules rules = known.get(host);
        if (rules == null || rules.until().isBefore(clock.instant())) {
            rules = new Rules(fetched(URI.create(host + "/robots.txt"), web), clock.instant().plus(DAY));
            known.put(host, rules);
        }
        return rules;
    }

    private BaseRobotRules fetched(URI address, Web web) throws IOException, InterruptedException {
        Fetched fetched = web.get(address, Map.of(), Duration.ZERO);
        if (fetched.status() != 200)
            return parser.failedFetch(fetched.status());
        return parser.parseContent(address.toString(), fetched.body().bytes(),
                Objects.requireNonNullElse(fetched.contentType(), "text/plain"),
                List.of(Web.AGENT.toLowerCase(Locale.ROOT)));
    }
}
