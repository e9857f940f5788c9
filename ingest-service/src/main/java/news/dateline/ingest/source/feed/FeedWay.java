package news.dateline.ingest.source.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.poll.Next;
import news.dateline.ingest.source.poll.NotNow;
import news.dateline.ingest.source.poll.Turn;
import news.dateline.ingest.source.poll.Way;
import org.jspecify.annotations.Nullable;

/** Asks for a document with both validators, and delivers those of its items that are new or have changed. */
final class FeedWay implements Way {

    private static final String ETAG = "etag";
    private static final String MODIFIED = "modified";
    private static final String ENTRIES = "entries";
    private static final int START = 8 << 10;

    private final Source source;
    private final Web web;
    private final Pages pages;
    private final Refusals refusals = new Refusals();

    FeedWay(Source source, Web web, Pages pages) {
        this.source = source;
        this.web = web;
        this.pages = pages;
    }

    @Override
    public Next look(Turn turn) throws IOException, InterruptedException {
        Map<String, String> marks = turn.marks();
        Fetched fetched = web.get(source.expectLocation(), asked(marks), Duration.ZERO);
        Duration alone = refusals.after(fetched.status(), turn.now());
        return switch (fetched.status()) {
            case 200 -> taken(turn, fetched, marks);
            case 304 -> {
                refresh(turn, fetched, marks);
                yield Next.notBefore(false, fetched.fresh());
            }
            case 429, 503 -> throw new NotNow("the server answered " + fetched.status(),
                    Objects.requireNonNullElse(fetched.retryAfter(), Duration.ZERO));
            case 410 ->
                throw new NotNow("the server answered 410: it is gone for good; give the source its new location,"
                        + " or take the source away; until then it is asked once a day", alone);
            case 401, 403 -> throw new NotNow("the server answered " + fetched.status()
                    + ": look at the username and the password of the source, and whether it may be read", alone);
            case 404 -> throw new NotNow("the server answered 404: look at the location of the source", alone);
            default -> throw new IOException("the server answered " + fetched.status());
        };
    }

    private static Map<String, String> asked(Map<String, String> marks) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9,"
                + " application/json;q=0.9, */*;q=0.8");
        if (marks.containsKey(ETAG))
            headers.put("If-None-Match", Objects.requireNonNull(marks.get(ETAG)));
        if (marks.containsKey(MODIFIED))
            headers.put("If-Modified-Since", Objects.requireNonNull(marks.get(MODIFIED)));
        return headers;
    }

    private Next taken(Turn turn, Fetched fetched, Map<String, String> marks) throws IOException, InterruptedException {
        String path = Objects.requireNonNullElse(source.expectLocation().getPath(), "");
        String filename = path.substring(path.lastIndexOf('/') + 1);
        List<Item> items = turn.read(new Turn.Piece(fetched.body(), fetched.contentType(),
                filename.isEmpty() ? null : filename));
        Entries entries = Entries.of(marks.get(ENTRIES));
        List<Item> fresh = entries.fresh(items);
        List<Item> whole = source.pages() ? pages.filled(fresh, turn) : fresh;
        Map<String, @Nullable String> changes = new HashMap<>();
        changes.put(ENTRIES, entries.with(items));
        changes.put(ETAG, fetched.etag());
        changes.put(MODIFIED, fetched.lastModified());
        if (!whole.isEmpty() || !isKnown(changes, marks))
            turn.deliver(List.of(new Turn.Load(whole, fetched.contentType(), filename)), changes);
        return Next.notBefore(!fresh.isEmpty(), longer(fetched.fresh(), Caching.ttl(start(fetched.body()))));
    }

    /** A server may give another Last-Modified with its 304; the next one is asked with that. */
    private static void refresh(Turn turn, Fetched fetched, Map<String, String> marks) throws InterruptedException {
        Map<String, @Nullable String> changes = new HashMap<>();
        if (fetched.lastModified() != null)
            changes.put(MODIFIED, fetched.lastModified());
        if (fetched.etag() != null)
            changes.put(ETAG, fetched.etag());
        if (!isKnown(changes, marks))
            turn.deliver(List.of(), changes);
    }

    private static boolean isKnown(Map<String, @Nullable String> changes, Map<String, String> marks) {
        return changes.entrySet().stream().allMatch(one -> Objects.equals(one.getValue(), marks.get(one.getKey())));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String start(Raw body) {
        return new String(body.part(0, Math.min(START, body.size())).bytes(), ISO_8859_1);
    }

    @Override
    public void close() {
        web.close();
    }
}
