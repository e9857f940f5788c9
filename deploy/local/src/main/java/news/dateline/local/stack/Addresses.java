package news.dateline.local.stack;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import news.dateline.local.process.Ports;

/** The ports of one stack, all on the loopback interface. */
public record Addresses(int ingest, int enrich, int publish, int kafka, int elasticsearch) {

    /** The ports that the services and servers have where nobody says otherwise. */
    public static Addresses usual() {
        return new Addresses(8081, 8082, 8083, 9092, 9200);
    }

    /** Five ports in a row. */
    public static Addresses from(int first) {
        if (first < 1 || first > 65_531) {
            throw new IllegalArgumentException("--ports-from is %d; expected 1 to 65531".formatted(first));
        }
        return new Addresses(first, first + 1, first + 2, first + 3, first + 4);
    }

    /** Address of one of the ports, such as {@code http://127.0.0.1:8081}. */
    public static URI http(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /**
     * Refuses ports that somebody else holds, all of them at once.
     *
     * @throws StackFailure naming the ports and the option that moves them
     */
    void expectFree() {
        var taken = named().entrySet().stream().filter(port -> Ports.isTaken(port.getValue()))
                .map(port -> port.getValue() + " (" + port.getKey() + ")").collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            throw new StackFailure("Somebody already listens on port " + taken
                    + ". Stop that, or move all five ports with --ports-from N, such as --ports-from 18080");
        }
    }

    private Map<String, Integer> named() {
        var named = new LinkedHashMap<String, Integer>();
        named.put("ingest", ingest);
        named.put("enrich", enrich);
        named.put("publish", publish);
        named.put("Kafka", kafka);
        named.put("Elasticsearch", elasticsearch);
        return named;
    }
}
