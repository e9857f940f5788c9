package news.dateline.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;

class SharedServersIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theSharedElasticsearchAnswersAndTheSharedKafkaHasAnAddress() throws Exception {
        assertThat(get(TestServers.elasticsearch().resolve("/_cluster/health"))).contains("\"status\":\"green\"");
        assertThat(TestServers.kafka()).matches("[^:]+:\\d+");
    }

    @Test
    void anOwnServerComesBackOnItsAddressWithItsData() throws Exception {
        try (var server = TestServers.ownElasticsearch()) {
            var index = URI.create("http://" + server.address() + "/kept");
            http.send(HttpRequest.newBuilder(index).PUT(HttpRequest.BodyPublishers.noBody()).build(),
                    BodyHandlers.discarding());
            server.stop();
            assertThatThrownBy(() -> get(index)).isInstanceOf(ConnectException.class);
            server.start();
            assertThat(get(index)).contains("\"kept\"");
            server.kill();
            assertThatThrownBy(() -> get(index)).isInstanceOf(ConnectException.class);
            server.start();
            assertThat(get(index)).contains("\"kept\"");
        }
    }

    private String get(URI uri) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
}
