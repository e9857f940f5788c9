package news.dateline.images;

import java.util.Map;

/** Where the services listen. */
final class Ports {
    private static final Map<String, Integer> USUAL = Map.of("ingest", 8081, "enrich", 8082, "publish", 8083);

    static final int MANAGEMENT = 8090;

    private Ports() {
    }

    /** Address of the service that {@code SERVICE} names, on the port that {@code SERVER_PORT} names or its usual one. */
    static String ofThisService() {
        return of(System.getenv());
    }

    /** Address of what watches the service, in pods and in training. */
    static String management() {
        return "http://127.0.0.1:" + MANAGEMENT;
    }

    static String of(Map<String, String> environment) {
        var service = environment.getOrDefault("SERVICE", "");
        var usual = USUAL.get(service);
        if (usual == null) {
            throw new IllegalArgumentException("SERVICE: came '%s', expected one of %s".formatted(service,
                    USUAL.keySet().stream().sorted().toList()));
        }
        return "http://127.0.0.1:" + environment.getOrDefault("SERVER_PORT", usual.toString());
    }
}
