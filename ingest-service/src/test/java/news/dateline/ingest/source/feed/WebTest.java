package news.dateline.ingest.source.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import news.dateline.ingest.article.Defaults;
import news.dateline.ingest.format.Habits;
import news.dateline.ingest.source.Servers;
import news.dateline.ingest.source.config.After;
import news.dateline.ingest.source.config.Kind;
import news.dateline.ingest.source.config.Rules;
import news.dateline.ingest.source.config.Secret;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.net.Guard;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going out: redirects, names that lead inwards, caching, robots. */
class WebTest {

    /** As if this name led to a public address, while all others are looked at as usual. */
    private static final DnsResolver NAMES = new DnsResolver() {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return host.equals("public.example")
                    ? new InetAddress[]{InetAddress.getLoopbackAddress()}
                    : new Guard(false).resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    };

    @TempDir
    private Path temporary;

    @Test
    void redirectInwardsIsNotFollowed() throws IOException {
        try (FeedServer server = new FeedServer(); Web web = web(server, 1 << 20)) {
            server.answer("/out", 302, "", "Location", server.address("/secret"));
            server.answer("/named", 302, "", "Location", server.address("/secret").replace("127.0.0.1", "localhost"));
            server.answer("/secret", 200, "the crown jewels");

            for (String path : new String[]{"/out", "/named"}) {
                assertThatThrownBy(() -> get(web, server, path)).isInstanceOf(IOException.class)
                        .hasMessageContaining("allow-private");
            }
            assertThat(server.asked("/secret")).isEmpty();
        }
    }

    @Test
    void passwordGoesToItsHostAloneAlsoAfterARedirect() throws IOException, InterruptedException {
        try (FeedServer server = new FeedServer();
                FeedServer other = new FeedServer();
                Web web = web(server, 1 << 20)) {
            other.answer("/there", 200, "there");
            server.answer("/here", 302, "", "Location",
                    other.address("/there").replace("127.0.0.1", "public.example"));

            assertThat(get(web, server, "/here").status()).isEqualTo(200);
            assertThat(server.asked("/here").getFirst().header("Authorization")).hasSize(1);
            assertThat(other.asked("/there").getFirst().header("Authorization")).isEmpty();
        }
    }

    @Test
    void answerThatIsTooLargeIsNotRead() throws IOException {
        try (FeedServer server = new FeedServer(); Web web = web(server, 1_000)) {
            server.answer("/large", 200, "x".repeat(1_001));

            assertThatThrownBy(() -> get(web, server, "/large")).hasMessageContaining("larger than 1000 bytes");
        }
    }

    @Test
    void answerSaysHowLongItStaysGood() throws IOException, InterruptedException {
        try (FeedServer server = new FeedServer(); Web web = web(server, 1_000)) {
            server.answer("/age", 200, "x", "Cache-Control", "public, max-age=600");
            server.answer("/never", 200, "x", "Cache-Control", "no-cache, max-age=600");
            server.answer("/expires", 200, "x", "Expires", "Fri, 15 Dec 2097 20:00:00 GMT");
            server.answer("/later", 429, "x", "Retry-After", "120");

            assertThat(get(web, server, "/age").fresh()).isEqualTo(Duration.ofMinutes(10));
            assertThat(get(web, server, "/never").fresh()).isZero();
            assertThat(get(web, server, "/expires").fresh()).isEqualTo(Duration.ofHours(1));
            assertThat(get(web, server, "/later").retryAfter()).isEqualTo(Duration.ofMinutes(2));
            assertThat(Caching.ttl("<rss><channel><ttl> 20 </ttl><item>")).isEqualTo(Duration.ofMinutes(20));
        }
    }

    @Test
    void timeToComeAgainIsToldByTheClockOfTheServer() {
        Instant now = Instant.parse("2024-05-06T10:00:00Z");
        BasicHttpResponse busy = new BasicHttpResponse(429);
        busy.addHeader("Retry-After", "Mon, 06 May 2024 05:02:00 GMT");

        assertThat(Caching.retryAfter(busy, now)).isNull();
        busy.addHeader("Date", "Mon, 06 May 2024 05:00:00 GMT");
        assertThat(Caching.retryAfter(busy, now)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void headersWithoutAnEndAreNotRead() throws IOException {
        try (FeedServer server = new FeedServer(); Web web = web(server, 1_000)) {
            String[] many = IntStream.range(0, 1_000).mapToObj(i -> "X-Header-" + i).toArray(String[]::new);
            server.answer("/many", 200, "x", many);

            assertThatThrownBy(() -> get(web, server, "/many")).isInstanceOf(IOException.class)
                    .hasMessageContaining("header");
        }
    }

    @Test
    void answerThatBreaksOffIsNone() throws IOException {
        byte[] zipped = zipped("<rss/>".repeat(1_000));
        for (byte[] body : List.of("<rss>".getBytes(UTF_8), Arrays.copyOf(zipped, zipped.length / 2))) {
            try (FeedServer server = new FeedServer(); Web web = web(server, 10_000)) {
                server.answer("/half", body, body.length + (body[0] == '<' ? 10 : 0), "Content-Encoding",
                        body[0] == '<' ? "identity" : "gzip");

                assertThatThrownBy(() -> get(web, server, "/half")).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void packedAnswerIsUnpackedAndBounded() throws IOException, InterruptedException {
        try (FeedServer server = new FeedServer(); Web web = web(server, 10_000)) {
            byte[] fits = zipped("x".repeat(10_000));
            byte[] bomb = zipped("x".repeat(1_000_000));
            server.answer("/fits", fits, fits.length, "Content-Encoding", "gzip");
            server.answer("/bomb", bomb, bomb.length, "Content-Encoding", "gzip");

            assertThat(get(web, server, "/fits").body().size()).isEqualTo(10_000);
            assertThatThrownBy(() -> get(web, server, "/bomb")).hasMessageContaining("larger than 10000 bytes");
        }
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void robotsAreAskedOncePerHostAndObeyed() throws IOException, InterruptedException {
        try (FeedServer server = new FeedServer(); Web web = web(server, 10_000)) {
            Robots robots = new Robots(Clock.systemUTC());
            server.answer("/robots.txt", 200, """
                    User-agent: dateline
                    Disallow: /private/
                    Crawl-delay: 2

                    User-agent: *
                    Disallow: /
                    """, "Content-Type", "text/plain");
            URI open = URI.create(named(server, "/story"));

            assertThat(robots.of(open, web).allows(open)).isTrue();
            assertThat(robots.of(open, web).allows(URI.create(named(server, "/private/story")))).isFalse();
            assertThat(robots.of(open, web).apart()).isEqualTo(Duration.ofSeconds(2));
            assertThat(server.asked("/robots.txt")).hasSize(1);
        }
    }

    private static Fetched get(Web web, FeedServer server, String path) throws IOException, InterruptedException {
        return web.get(URI.create(named(server, path)), Map.of(), Duration.ZERO);
    }

    private static String named(FeedServer server, String path) {
        return server.address(path).replace("127.0.0.1", "public.example");
    }

    private Web web(FeedServer server, int maxSize) throws IOException {
        Path password = Files.writeString(temporary.resolve("password"), Servers.PASSWORD);
        Source source = new Source("test", Kind.FEED, URI.create(named(server, "/feed")),
                new Source.Access(Servers.USER, new Secret("file:" + password), null, null, null, null, null, false),
                new Source.Rhythm(Duration.ofSeconds(1), null),
                new Source.Files(Duration.ZERO, null, After.KEEP), false, Habits.USUAL, Defaults.NONE, Rules.NONE);
        return new Web(source, new Hosts(), Clock.systemUTC(), maxSize, NAMES);
    }
}
