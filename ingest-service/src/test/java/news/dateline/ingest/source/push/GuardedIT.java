package news.dateline.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import news.dateline.ingest.Ingest;
import news.dateline.testsupport.TestServers;
import org.junit.jupiter.api.Test;

/** The running service with tokens and a limit. */
class GuardedIT {

    /** SHA-256 of "test", and of "all". */
    private static final String TEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String ALL = "5ef5ef0364b6939c4ca61f34b393f7b368d1be8619647aaf83d5b395919ab629";

    @Test
    void providersPushAsThemselvesAsMuchAsTheyMayAndSeeTheirOwn() {
        try (Ingest ingest = Ingest.start(TestServers.kafka(), "ingest-guarded",
                "--dateline.ingest.tokens.agency=" + TEST, "--dateline.ingest.tokens.operator=" + ALL,
                "--dateline.ingest.limits.agency.requests=2", "--dateline.ingest.limits.agency.per=1h",
                "--dateline.sources.agency.type=http", "--dateline.sources.agency.expect=1h",
                "--dateline.sources.other.type=http")) {
            await().atMost(Duration.ofSeconds(30)).until(ingest::isReady);

            assertThat(push(ingest, "source=agency", "guess").statusCode()).isEqualTo(401);
            assertThat(push(ingest, "source=other", "test").statusCode()).isEqualTo(403);
            assertThat(push(ingest, "source=agency.sport", "test").statusCode()).isEqualTo(202);
            assertThat(push(ingest, "", "test").statusCode()).isEqualTo(202);
            HttpResponse<String> more = push(ingest, "", "test");
            assertThat(more.statusCode()).isEqualTo(429);
            assertThat(Long.valueOf(more.headers().firstValue("Retry-After").orElseThrow())).isBetween(1L, 1_801L);
            assertThat(more.headers().firstValue("Content-Type")).contains("application/problem+json");

            assertThat(ingest.get("/v1/sources").statusCode()).isEqualTo(401);
            assertThat(ingest.get("/v1/sources", "Authorization", "Bearer test").body())
                    .contains("\"id\":\"agency\"", "\"id\":\"agency.sport\"", "\"expected\":\"PT1H\"")
                    .doesNotContain("\"id\":\"other\"");
            assertThat(ingest.get("/v1/sources", "Authorization", "Bearer all").body())
                    .contains("\"id\":\"agency\"", "\"id\":\"other\"");
            assertThat(ingest.get("/v3/api-docs").body()).contains("\"/v1/sources\"", "\"429\"");
        }
    }

    private static HttpResponse<String> push(Ingest ingest, String query, String token) {
        return ingest.post(query, "application/json", "{\"uri\":\"urn:guarded\"}".getBytes(UTF_8), "Authorization",
                "Bearer " + token);
    }
}
