package news.dateline.ingest.source.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import news.dateline.ingest.article.Raw;

/** A web server that does what a test wants, and remembers how it was asked. */
public final class FeedServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Queue<Answer>> first = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** On a free port of this machine. */
    public FeedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** An answer; its length may be a lie. */
    public record Answer(int status, Raw body, long length, Map<String, String> headers) {
    }

    /** How it was asked. */
    public record Asked(String path, Map<String, List<String>> headers) {

        /** A header, or nothing. */
        public List<String> header(String name) {
            return headers.getOrDefault(name, List.of());
        }
    }

    /** What it answers from now on. */
    public void answer(String path, int status, String body, String... headers) {
        answers.put(path, answer(status, body, headers));
    }

    /** Bytes that it answers from now on, with a length that need not be theirs. */
    public void answer(String path, byte[] body, long length, String... headers) {
        answers.put(path, new Answer(200, Raw.of(body), length, map(headers)));
    }

    /** What it answers once, before that. */
    public void answerOnce(String path, int status, String body, String... headers) {
        first.computeIfAbsent(path, _ -> new ConcurrentLinkedQueue<>()).add(answer(status, body, headers));
    }

    /** How it was asked for a path. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(one -> one.path().equals(path)).toList();
    }

    /** Address of a path. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Map<String, List<String>> headers = new ConcurrentHashMap<>(exchange.getRequestHeaders());
        asked.add(new Asked(path, headers));
        Queue<Answer> once = first.get(path);
        Answer answer = once == null ? null : once.poll();
        if (answer == null)
            answer = answers.getOrDefault(path, answer(404, ""));
        String etag = answer.headers().get("ETag");
        boolean isSame = etag != null && headers.getOrDefault("If-none-match", List.of()).contains(etag);
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean empty = isSame || answer.body().size() == 0;
        exchange.sendResponseHeaders(isSame ? 304 : answer.status(), empty ? -1 : answer.length());
        if (!empty)
            exchange.getResponseBody().write(answer.body().bytes());
        exchange.close();
    }

    private static Answer answer(int status, String body, String... headers) {
        Raw bytes = Raw.of(body.getBytes(UTF_8));
        return new Answer(status, bytes, bytes.size(), map(headers));
    }

    private static Map<String, String> map(String... headers) {
        Map<String, String> map = new ConcurrentHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        return map;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
