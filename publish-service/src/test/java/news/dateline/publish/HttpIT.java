package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How questions and answers travel, whatever they are about. */
class HttpIT {
    private static final String REST = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service().startReady();
        for (String language : List.of("de", "de-AT", "de-at", "den", "en-GB")) {
            service.send(
                    Events.story("urn:in:" + language, 1, language.equals("en-GB") ? 20 : 1).put("language", language));
        }
        service.awaitDone();
        service.documents("articles");
        service.documents("timeline");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v1/articles/%zz HTTP/1.1", "GET /v1/articles?q=\u0001 HTTP/1.1",
            "GET /v1/<a> HTTP/1.1", "GET /v1/articles?q=ü HTTP/1.1", "GE(T /v1/articles HTTP/1.1",
            "TRACE /v1/articles HTTP/1.1", "CONNECT example.org:80 HTTP/1.1", "GET /v1/articles HTTP/9.9",
            "GET /../v1 HTTP/1.1", "GET /v1/articles/%00 HTTP/1.1", "GET /v1/articles/%ff HTTP/1.1",
            "GET /v1/articles HTTP/1.1\r\nHost: two", "GET /v1/articles HTTP/1.1\r\nContent-Length: x",
            "GET /v1/articles HTTP/1.1\r\nTransfer-Encoding: foo", "GET /v1/articles HTTP/1.1\r\nX(y: 1",
            "GET /v1/articles HTTP/1.1\r\nExpect: nothing", "GET /error HTTP/1.1",
            "GET /error HTTP/1.1\r\nAccept: text/html", "GET /v1/articles?q=%zz HTTP/1.1", "\u0016\u0003\u0001"})
    void whatCannotBeReadIsRefusedAsAProblemThatTellsNothing(String request) throws IOException {
        assertRefused(request);
    }

    @Test
    void whatIsTooLongIsRefusedAsAProblem() throws IOException {
        assertRefused("GET /v1/articles?q=" + "a".repeat(9_000) + " HTTP/1.1");
        assertRefused("GET /v1/articles HTTP/1.1\r\nX: " + "a".repeat(9_000));
        assertRefused("GET /v1/articles HTTP/1.1" + "\r\nX: 1".repeat(150));
        assertRefused("GET /v1/articles?" + "a=1&".repeat(1_200) + " HTTP/1.1");
    }

    private static void assertRefused(String request) throws IOException {
        String[] answer = raw(request).split("\r\n\r\n", 2);
        assertThat(answer[0]).as(request).matches("(?s)HTTP/1\\.1 [45]\\d\\d .*")
                .containsIgnoringCase("content-type: application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer[1].substring(answer[1].indexOf('{'),
                answer[1].lastIndexOf('}') + 1));
        assertThat(problem.path("status").asString("")).isEqualTo(answer[0].substring(9, 12));
        assertThat(problem.path("title").asString("")).isNotEmpty();
        assertThat(problem.path("detail").asString("")).isNotEmpty();
        assertThat(String.join("", answer)).doesNotContainIgnoringCase("tomcat").doesNotContain("<", "Exception",
                "\tat ", "debug", "maxParameterCount");
    }

    @Test
    void whoHasAnyVersionOfAnAnswerGetsNoneAgain() {
        for (String path : List.of("/v1/articles", "/v1/articles/urn:in:de", "/v1/timeline", "/v1/facets", "/",
                "/page.js")) {
            String etag = service.http(path).headers().firstValue("ETag").orElseThrow();
            String strong = etag.replace("W/", "");
            for (String known : List.of("*", " * ", etag, strong, "W/\"x\", " + etag, strong + ",\"x\"")) {
                var answer = service.http(path, "If-None-Match", known);
                assertThat(answer.statusCode()).as(path + " " + known).isEqualTo(304);
                assertThat(answer.headers().firstValue("ETag")).hasValue(etag);
            }
            assertThat(service.http(path, "If-None-Match", "\"x\", W/\"y\"").statusCode()).isEqualTo(200);
        }
        assertThat(service.http("/v1/articles/urn:none", "If-None-Match", "*").statusCode()).isEqualTo(404);
        assertThat(service.http("/v1/articles?size=x", "If-None-Match", "*").statusCode()).isEqualTo(400);
    }

    @Test
    void longAnswersAreCompressedForThoseWhoAsk() {
        var answer = service.http("/v1/timeline", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(service.http("/v1/timeline").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void aLanguageIsARange() {
        assertThat(languages("de")).containsExactlyInAnyOrder("de", "de-AT", "de-at");
        assertThat(languages("DE-at")).containsExactlyInAnyOrder("de-AT", "de-at");
        assertThat(languages("en")).containsExactly("en-GB");
        assertThat(languages("*")).hasSize(5);
        assertThat(languages("d")).isEmpty();
        assertThat(languages("de-")).isEmpty();
        assertThat(service.json("/v1/timeline?language=de").path("total").asLong()).isEqualTo(3);
        assertThat(service.http("/v1/timeline.csv?language=de").body().lines()).hasSize(4);
        assertThat(service.http("/v1/timeline.ics?language=de").body().split("BEGIN:VEVENT", -1)).hasSize(4);
        assertThat(service.json("/v1/entities?language=de&type=PERSON").at("/0/stories").asLong()).isEqualTo(3);
        assertThat(service.json("/v1/places?language=de").at("/0/stories").asLong()).isEqualTo(3);
        assertThat(service.json("/v1/facets?language=de").at("/providers/0/stories").asLong()).isEqualTo(3);
    }

    @Test
    void theNumberOfALanguageIsThatOfTheStoriesItFinds() {
        JsonNode facets = service.json("/v1/facets").path("languages");
        assertThat(facets.valueStream().map(one -> one.path("value").asString())).contains("de", "den", "en", "en-GB")
                .hasSize(5);
        facets.forEach(one -> assertThat(languages(one.path("value").asString())).as(one.toString())
                .hasSize(one.path("stories").asInt()));
    }

    private static List<String> languages(String range) {
        return service.json("/v1/articles?language=" + range).path("items").valueStream()
                .map(item -> item.path("language").asString()).toList();
    }

    private static String raw(String request) throws IOException {
        var address = service.address("/");
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((request + REST).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
