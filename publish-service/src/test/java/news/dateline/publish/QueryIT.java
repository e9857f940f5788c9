package news.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The questions and their answers, over HTTP. */
class QueryIT {
    private static Service service;

    @BeforeAll
    static void start() {
        service = new Service().startReady();
        for (int day = 1; day <= 5; day++) {
            service.send(Events.story("urn:day:" + day, 1, day).put("versionCreated", "2017-12-0" + day + "T12:00:00Z")
                    .put("headline", "Zebra number " + day));
        }
        service.send(Events.story("https://example.org/a b/ü?x=1", 1, 0).put("headline", "An address"),
                Events.recall("urn:gone", 1, "canceled"), Events.marked("urn:marked"), Events.planned("urn:planned"));
        var letters = Events.story("urn:letters", 1, 0).put("headline", "Letters").put("provider", "Records");
        ((tools.jackson.databind.node.ObjectNode) letters.path("entities").get(0)).put("name", "María Núñez");
        ((tools.jackson.databind.node.ObjectNode) letters.path("entities").get(1)).put("name", "Düsseldorf");
        var many = Events.story("urn:many", 1, 0).put("headline", "Many").put("provider", "Records");
        many.withArray("entities").removeAll();
        for (int i = 0; i < 10_001; i++) {
            Events.fact(many, "Fact " + i, "2016-01-01T00:00:00Z", "2016-01-02T00:00:00Z");
        }
        service.send(letters, many);
        service.awaitDone();
        service.documents("articles");
        service.documents("timeline");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void articlesAreFoundByWordsNamesAndTimesTheNewestFirst() {
        assertThat(headlines("?q=zebra&from=2017-12-02&to=2017-12-04")).containsExactly("Zebra number 3",
                "Zebra number 2");
        assertThat(headlines("?q=zebra&entity=rex%20tillerson&place=kp&provider=voice%20of%20america")).hasSize(5);
        assertThat(headlines("?entity=Nobody")).isEmpty();
    }

    /** As when the machine that holds it is lost. */
    @Test
    void whereAPartOfTheIndexIsAwayThereIsNoAnswer() {
        String prefix = service.setting("dateline.index.prefix");
        String lost = "/" + prefix + "lost";
        service.elasticsearch("PUT", lost + "?wait_for_active_shards=0", "{\"settings\":{"
                + "\"index.routing.allocation.require._name\":\"nobody\",\"number_of_replicas\":0},\"aliases\":{\""
                + prefix + "articles\":{}}}");
        try {
            assertThat(service.http("/v1/articles?q=zebra").statusCode()).isEqualTo(503);
            assertThat(service.json("/v1/articles?q=zebra").path("detail").asString()).contains("try again later");
        } finally {
            service.elasticsearch("DELETE", lost, "");
        }
        assertThat(headlines("?q=zebra")).hasSize(5);
    }

    @Test
    void pagesFollowEachOther() {
        List<String> all = new ArrayList<>();
        JsonNode page = service.json("/v1/articles?q=zebra&size=2");
        assertThat(page.path("total").asLong()).isEqualTo(5);
        for (; page.has(
                "next"); page = service.json("/v1/articles?q=zebra&size=2&cursor=" + page.path("next").asString())) {
            page.path("items").forEach(item -> all.add(item.path("headline").asString()));
        }
        page.path("items").forEach(item -> all.add(item.path("headline").asString()));
        assertThat(all).containsExactly("Zebra number 5", "Zebra number 4", "Zebra number 3", "Zebra number 2",
                "Zebra number 1");
    }

    @Test
    void oneArticleIsReadByItsUri() {
        JsonNode article = service.json("/v1/articles/https%3A%2F%2Fexample.org%2Fa%20b%2F%C3%BC%3Fx%3D1");
        assertThat(article.path("headline").asString()).isEqualTo("An address");
        assertThat(service.json("/v1/articles/urn:day:1").path("bodyText").asString()).contains("Body of");
        assertThat(service.http("/v1/articles/urn:gone").statusCode()).isEqualTo(404);
        assertThat(service.json("/v1/articles/urn:none").path("detail").asString()).contains("\"urn:none\"");
    }

    @Test
    void factsComeInTheOrderOfTheirTimeAndWhereTheyTouchIt() {
        JsonNode facts = service.json("/v1/timeline?q=zebra&from=2017-12-04T12:00:00Z&to=2017-12-05&size=200");
        assertThat(facts.path("items").valueStream().map(fact -> fact.path("from").asString()).distinct())
                .containsExactly("2017-12-04T00:00:00Z");
        JsonNode first = service.json("/v1/timeline?q=zebra&size=4");
        JsonNode second = service.json("/v1/timeline?q=zebra&size=200&cursor=" + first.path("next").asString());
        assertThat(second.path("items").size()).isEqualTo(11);
        assertThat(second.path("items").get(10).path("from").asString()).isEqualTo("2017-12-05T00:00:00Z");
    }

    @Test
    void entitiesAreCounted() {
        JsonNode people = service.json("/v1/entities?type=person&name=TILLER");
        assertThat(people).hasSize(1);
        assertThat(people.get(0).path("name").asString()).isEqualTo("Rex Tillerson");
        assertThat(people.get(0).path("stories").asLong()).isEqualTo(8);
        assertThat(people.get(0).path("trend").valueStream().mapToLong(JsonNode::asLong).sum()).isEqualTo(8);
        assertThat(people.get(0).path("trend").size()).isEqualTo(12);
        assertThat(service.json("/v1/entities?name=(").size()).isZero();
        assertThat(service.json("/v1/entities?type=person&q=zebra").get(0).path("stories").asLong()).isEqualTo(5);
        assertThat(service.json("/v1/entities?provider=voice%20of%20america").valueStream()
                .map(one -> one.path("type").asString()))
                .containsExactlyInAnyOrder("PERSON", "PLACE", "COUNTRY");
    }

    @Test
    void wordsAreFoundInHeadlineAndBodyTogetherAndWithoutTheirMarks() {
        assertThat(headlines("?q=accents%20elysee%20marked")).containsExactly("Accents at the Élysée");
        assertThat(headlines("?q=%C3%89lys%C3%A9e")).containsExactly("Accents at the Élysée");
        assertThat(headlines("?q=elys*%20-zebra")).containsExactly("Accents at the Élysée");
        assertThat(headlines("?q=saint-etienne")).as("tied words").containsExactly("Accents at the Élysée");
        assertThat(headlines("?q=saint-%C3%A9tienne%20marked")).containsExactly("Accents at the Élysée");
        JsonNode found = service.json("/v1/articles?q=elysee%20marked&highlight").path("items").get(0);
        assertThat(found.at("/highlights/bodyText").toString()).contains("<em>marked</em>", "&lt;b&gt;");
        assertThat(found.has("bodyText")).isFalse();
        assertThat(found.path("summary").asString()).startsWith("A <b>marked</b>");
    }

    @Test
    void aStoryComesWithItsFactsAndItsTextMarked() {
        JsonNode story = service.json("/v1/articles/urn:marked?highlight");
        assertThat(story.path("facts").size()).isEqualTo(1);
        assertThat(story.at("/facts/0/sentence").asString()).isEqualTo("Rex Tillerson <spoke> on Friday.");
        assertThat(story.at("/facts/0/expression").asString()).isEqualTo("on Friday");
        assertThat(story.at("/marked/body").asString()).isEqualTo("<p>A &lt;b&gt;marked&lt;/b&gt; paragraph.</p>"
                + "<p><span class=\"fact\" data-facts=\"0\"><mark data-kind=\"PERSON\" data-name=\"Rex Tillerson\">"
                + "Rex Tillerson</mark> &lt;spoke&gt; <time datetime=\"2017-12-15\" data-from=\"2017-12-15T00:00:00Z\""
                + " data-until=\"2017-12-16T00:00:00Z\">on Friday</time>.</span></p>");
        assertThat(story.at("/marked/headline").asString()).isEqualTo("Accents at the Élysée");
        assertThat(service.json("/v1/articles/urn:marked").has("marked")).isFalse();
    }

    @Test
    void facetsAndPlacesAreCounted() {
        JsonNode facets = service.json("/v1/facets?q=zebra");
        assertThat(facets.propertyNames()).containsExactly("people", "organizations", "places", "countries",
                "providers", "languages", "days");
        assertThat(facets.at("/providers/0/value").asString()).isEqualTo("Voice of America");
        assertThat(facets.path("days").size()).isEqualTo(5);
        assertThat(facets.at("/days/0").toString()).isEqualTo("{\"value\":\"2017-12-01\",\"stories\":1}");
        JsonNode place = service.json("/v1/places?q=zebra").get(0);
        assertThat(place.path("name").asString()).isEqualTo("North Korea");
        assertThat(place.path("country").asString()).isEqualTo("KP");
        assertThat(place.path("stories").asLong()).isEqualTo(5);
        assertThat(place.path("lat").asDouble()).isEqualTo(40, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() {
        var first = service.http("/v1/articles?q=zebra");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        var second = service.http("/v1/articles?q=zebra", "If-None-Match", etag);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(service.http("/v1/articles?q=zebra&size=1", "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void aStoryIsExportedAsNinjs() {
        JsonNode ninjs = service.json("/v1/articles/urn:day:1?format=ninjs");
        assertThat(ninjs.at("/standard/version").asString()).isEqualTo("3.0");
        assertThat(ninjs.at("/headlines/0/value").asString()).isEqualTo("Zebra number 1");
        assertThat(ninjs.at("/bodies/0/value").asString()).contains("Body of");
        assertThat(ninjs.at("/infoSources/0/name").asString()).isEqualTo("Voice of America");
        assertThat(ninjs.at("/people/0/name").asString()).isEqualTo("Rex Tillerson");
        assertThat(ninjs.has("marks") || ninjs.has("edNote") || ninjs.has("contentHash")).isFalse();
    }

    @Test
    void aTimelineIsExportedAsCalendarAndTable() throws Exception {
        var answer = service.http("/v1/timeline.ics?q=zebra");
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        var calendar = new net.fortuna.ical4j.data.CalendarBuilder().build(new java.io.StringReader(answer.body()));
        assertThat(calendar.getComponents()).hasSize(15);
        assertThat(answer.body()).contains("DTSTART;VALUE=DATE:20171201", "DTEND;VALUE=DATE:20171202");
        assertThat(service.http("/v1/timeline.ics?modality=planned").body()).contains("STATUS:TENTATIVE",
                "SUMMARY:=1+1 is planned");
        String table = service.http("/v1/timeline.csv?modality=PLANNED").body();
        assertThat(table).startsWith("id,from,until,precision,modality,statement").contains("'=1+1 is planned");
        assertThat(table.lines()).hasSize(2);
    }

    @Test
    void badQuestionsSayWhatWasExpected() {
        assertProblem("/v1/articles?from=yesterday", "`from` is \"yesterday\", expected a date such as 2017-12-15");
        assertProblem("/v1/articles?from=2018-01-01&to=2017-01-01", "expected `from` before `to`");
        assertProblem("/v1/timeline?cursor=abc", "`cursor` is \"abc\", expected the value of `next`");
        assertProblem("/v1/articles?size=0", "`size` is 0, expected 1 to 500");
        assertProblem("/v1/entities?type=DOG",
                "`type` is \"DOG\", expected one of [PERSON, ORGANIZATION, PLACE, COUNTRY]");
        assertProblem("/v1/timeline?order=up", "`order` is \"up\", expected `asc` or `desc`");
        assertProblem("/v1/articles/urn:day:1?format=pdf", "`format` is \"pdf\", expected `ninjs`");
        assertProblem("/v1/articles?q=" + "a".repeat(501), "`q` has 501 characters, expected 500 at most");
        assertProblem("/v1/articles?entity=" + "a".repeat(1025), "`entity` has 1025 characters, expected 1024 at most");
        assertThat(headlines("?entity=" + "a".repeat(1024))).isEmpty();
        assertProblem("/v1/articles?size=many", "`size` is \"many\", expected a whole number from 1 to 500");
        assertProblem("/v1/articles?from=2017-12-15T20:00:00+01:00", "a + of an offset is sent as %2B");
        assertProblem("/v1/articles?to=9999-12-31T23:59:59-18:00", "in the years 1 to 9999");
        assertProblem("/v1/articles?cursor=WzEsbnVsbF0", "`cursor` is \"WzEsbnVsbF0\", expected the value of `next`");
        assertProblem("/v1/articles?highlight=no", "`highlight` is \"no\", expected `true`, `false` or no value");
        assertProblem("/v1/articles?q=" + "a*+".repeat(11), "`q` has 11 times `*`, expected 10 at most");
        assertProblem("/v1/articles?q=%C3%28", "The query of the address cannot be read");
        assertThat(service.json("/v1/articles?size=100000").path("items").size()).isEqualTo(10);
    }

    @Test
    void aParameterThatIsNotKnownOrComesTwiceIsRefused() {
        assertProblem("/v1/articles?entty=Nobody", "`entty` is no parameter here, expected one of [q, entity, place, "
                + "country, provider, language, from, to, highlight, size, cursor]");
        assertProblem("/v1/facets?size=3", "`size` is no parameter here");
        assertProblem("/v1/articles/urn:day:1?q=zebra", "expected one of [highlight, format]");
        assertProblem("/v1/timeline?entity=A&entity=B", "`entity` came 2 times, expected once");
        assertThat(service.http("/service.js?v=1").statusCode()).isEqualTo(200);
        assertThat(service.json("/v1/articles?q=zebra&cursor=&entity=&from=&to=").path("total").asLong()).isEqualTo(5);
        assertThat(service.json("/v1/nothing").path("detail").asString()).isEqualTo(
                "Nothing is at `/v1/nothing`; `/v3/api-docs` says what there is to ask");
    }

    @Test
    void namesAreFoundInAnyCaseOfAnyLetter() {
        assertThat(headlines("?entity=MAR%C3%8DA%20N%C3%9A%C3%91EZ")).containsExactly("Letters");
        assertThat(headlines("?place=D%C3%9CSSELDORF")).containsExactly("Letters");
        assertThat(headlines("?place=d%C3%BCsseldorf")).containsExactly("Letters");
        assertThat(headlines("?place=D%C3%BC.*")).isEmpty();
    }

    @Test
    void aStoryWithMoreFactsThanOneAnswerOfTheIndexIsWhole() {
        JsonNode story = service.json("/v1/articles/urn:many?highlight");
        assertThat(story.path("factCount").asInt()).isEqualTo(10_001);
        assertThat(story.path("facts").valueStream().map(fact -> fact.path("id").asString()).distinct())
                .hasSize(10_001);
    }

    @Test
    void thePageAndTheDescriptionAreServed() {
        assertThat(service.http("/").body()).contains("<title>Dateline</title>");
        assertThat(service.http("/").headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'");
        assertThat(service.http("/service.js").body()).contains("'v1/'");
        assertThat(service.json("/v3/api-docs").path("paths").propertyNames()).contains("/v1/articles",
                "/v1/articles/{uri}", "/v1/timeline", "/v1/entities", "/v1/facets", "/v1/places", "/v1/stream",
                "/v1/timeline.ics", "/v1/timeline.csv");
        String metrics = service.http("/actuator/prometheus").body();
        assertThat(metrics).contains("dateline_publish_items_total{outcome=\"indexed\"}",
                "dateline_publish_items_total{outcome=\"conflict\"}",
                "dateline_publish_items_total{outcome=\"retried\"}",
                "dateline_publish_bulk_time_seconds_count", "dateline_publish_bulk_items_sum",
                "dateline_publish_bulk_bytes_sum", "dateline_publish_deadletters_total{reason=\"not_json\"} 0.0",
                "dateline_publish_waiting_seconds 0.0");
        org.awaitility.Awaitility.await().untilAsserted(() -> assertThat(service.http("/actuator/prometheus").body())
                .containsPattern("dateline_publish_latency_seconds_count [1-9]"));
    }

    private static void assertProblem(String path, String detail) {
        var answer = service.http(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type").orElse("")).isEqualTo("application/problem+json");
        assertThat(tools.jackson.databind.json.JsonMapper.shared().readTree(answer.body()).path("detail").asString())
                .contains(detail);
    }

    private static List<String> headlines(String query) {
        return service.json("/v1/articles" + query).path("items").valueStream()
                .map(item -> item.path("headline").asString()).toList();
    }
}
