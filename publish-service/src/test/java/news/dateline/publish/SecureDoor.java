package news.dateline.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A door before a real Elasticsearch: TLS with a certificate of its own, and only for those with a key. */
final class SecureDoor implements AutoCloseable {
    /** Who did what: the key, the method and the path. */
    record Passage(String key, String method, String path) {
    }

    final List<Passage> passages = new CopyOnWriteArrayList<>();
    volatile Set<String> keys = Set.of();
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI elasticsearch;
    private final Path folder;
    private HttpsServer server;
    private int port;

    SecureDoor(URI elasticsearch, Path folder) {
        this.elasticsearch = elasticsearch;
        this.folder = folder;
        this.server = open("first");
        this.port = server.getAddress().getPort();
    }

    String address() {
        return "https://localhost:" + port;
    }

    /** Shows another certificate from now on; connections that were open are cut. */
    void renew(String name) {
        server.stop(0);
        server = open(name);
    }

    /** The certificate of that name, as a file. */
    Path certificate(String name) {
        return folder.resolve(name + ".pem");
    }

    private HttpsServer open(String name) {
        try {
            HttpsServer opened = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.setHttpsConfigurator(new HttpsConfigurator(context(name)));
            opened.createContext("/", this::pass);
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.start();
            return opened;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SSLContext context(String name) throws IOException, GeneralSecurityException {
        Path store = folder.resolve(name + ".p12");
        keytool("-genkeypair", "-alias", "door", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:localhost",
                "-keystore", store.toString(), "-storepass", "secret", "-storetype", "PKCS12");
        keytool("-exportcert", "-rfc", "-alias", "door", "-keystore", store.toString(), "-storepass", "secret",
                "-file", certificate(name).toString());
        KeyStore keyStore = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keyStore.load(in, "secret".toCharArray());
        }
        KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(keyStore, "secret".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keyManagers.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin",
                "keytool").toString()));
        command.addAll(List.of(arguments));
        try {
            int status = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (status != 0) {
                throw new IOException("keytool ended with " + status + ": " + command);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        String key = authorization == null ? "" : authorization.replace("ApiKey ", "");
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (!keys.contains(key)) {
            answer(exchange, 401, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"no\"}}".getBytes(
                    java.nio.charset.StandardCharsets.UTF_8));
            return;
        }
        passages.add(new Passage(key, exchange.getRequestMethod(), exchange.getRequestURI().getPath()));
        var answer = forward(exchange, body);
        answer(exchange, answer.statusCode(), answer.body());
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(elasticsearch.resolve(exchange.getRequestURI()
                .toString())).method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        for (String name : List.of("Content-Type", "Accept")) {
            String value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                request.header(name, value);
            }
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
