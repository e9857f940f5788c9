package news.dateline.bench.publish;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** The same documents in bulk requests of the same size, over as many connections as the service has threads. */
final class RawBulk {
    private static final int BYTES = 8 << 20;
    private static final int ITEMS = 5_000;
    private static final int CONNECTIONS = 2;

    private RawBulk() {
    }

    static List<byte[]> requests(List<byte[][]> lines) {
        List<byte[]> requests = new ArrayList<>();
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        int items = 0;
        for (byte[][] line : lines) {
            if (items == ITEMS || request.size() + line[0].length + line[1].length > BYTES) {
                requests.add(request.toByteArray());
                request.reset();
                items = 0;
            }
            request.writeBytes(line[0]);
            request.write('\n');
            request.writeBytes(line[1]);
            request.write('\n');
            items++;
        }
        requests.add(request.toByteArray());
        return requests;
    }

    static void send(Search search, List<byte[]> requests) throws InterruptedException, ExecutionException {
        try (var senders = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<Boolean>> tasks = requests.stream().<Callable<Boolean>>map(request -> () -> {
                search.bulk(request);
                return true;
            }).toList();
            for (var sent : senders.invokeAll(tasks)) {
                sent.get();
            }
        }
    }
}
