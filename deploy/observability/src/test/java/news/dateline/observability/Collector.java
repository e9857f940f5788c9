package news.dateline.observability;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.resource.v1.Resource;

/** The smallest OpenTelemetry collector: takes spans over OTLP/HTTP and keeps them. */
final class Collector implements AutoCloseable {

    /** One span, with the service that made it. */
    record Span(String service, String name, String trace, String id, String parent) {
    }

    final List<Span> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
            request.getResourceSpansList().forEach(resource -> resource.getScopeSpansList().forEach(scope -> scope
                    .getSpansList()
                    .forEach(span -> spans.add(new Span(service(resource.getResource()), span.getName(), hex(
                            span.getTraceId()), hex(span.getSpanId()), hex(span.getParentSpanId()))))));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static String service(Resource resource) {
        return resource.getAttributesList().stream().filter(attribute -> attribute.getKey().equals("service.name")).map(
                attribute -> attribute.getValue().getStringValue()).findFirst().orElse("");
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
