package news.dateline.ingest.source.feed;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.source.config.Secret;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.net.Flowing;
import news.dateline.ingest.source.net.Guard;
import news.dateline.ingest.source.net.GuardedDns;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicScheme;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Fetches over HTTP for one source. */
final class Web implements AutoCloseable {

    /** What this service calls itself. */
    static final String AGENT = "Dateline";

    private static final Timeout PATIENCE = Timeout.ofSeconds(30);
    private static final int REDIRECTS = 5;
    private static final Http1Config HEAD = Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(64 << 10)
            .build();

    private final Source source;
    private final Hosts hosts;
    private final Clock clock;
    private final int maxSize;
    private final CloseableHttpClient client;

    Web(Source source, Hosts hosts, Clock clock, int maxSize) {
        this(source, hosts, clock, maxSize, new GuardedDns(new Guard(source.access().allowPrivate())));
    }

    Web(Source source, Hosts hosts, Clock clock, int maxSize, DnsResolver names) {
        this.source = source;
        this.hosts = hosts;
        this.clock = clock;
        this.maxSize = maxSize;
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(HEAD).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE).build())
                .build();
        this.client = HttpClients.custom().setConnectionManager(connections).setUserAgent(AGENT + "/1.0")
                .disableCookieManagement().disableAutomaticRetries()
                .setDefaultRequestConfig(RequestConfig.custom().setMaxRedirects(REDIRECTS).setResponseTimeout(PATIENCE)
                        .setCircularRedirectsAllowed(false).build())
                .build();
    }

    /** Fetches; waits before it does where the host was asked a moment ago. */
    Fetched get(URI address, Map<String, String> headers, Duration apart) throws IOException, InterruptedException {
        hosts.await(address.getHost(), apart);
        HttpGet get = new HttpGet(address);
        headers.forEach(get::addHeader);
        return client.execute(get, authorized(), this::fetched);
    }

    /** The password goes to the host of the source alone, and not along with a redirect. */
    private HttpClientContext authorized() throws IOException {
        HttpClientContext context = HttpClientContext.create();
        String user = source.access().username();
        Secret password = source.access().password();
        if (user != null && password != null) {
            BasicScheme scheme = new BasicScheme();
            scheme.initPreemptive(new UsernamePasswordCredentials(user, password.read().toCharArray()));
            context.resetAuthExchange(HttpHost.create(source.expectLocation()), scheme);
        }
        return context;
    }

    private Fetched fetched(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        Raw body = entity == null ? Raw.of(new byte[0]) : body(entity);
        return new Fetched(response.getCode(), body, text(response, "Content-Type"), text(response, "ETag"),
                text(response, "Last-Modified"), Caching.fresh(response, clock.instant()),
                Caching.retryAfter(response, clock.instant()));
    }

    private Raw body(HttpEntity entity) throws IOException {
        try (InputStream in = new Flowing(entity.getContent(), clock)) {
            byte[] bytes = in.readNBytes(maxSize + 1);
            if (bytes.length > maxSize)
                throw new IOException("the answer is larger than " + maxSize + " bytes (dateline.ingest.max-size)");
            return Raw.of(bytes);
        }
    }

    private static @Nullable String text(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            // nothing is left to be read
            return;
        }
    }
}
