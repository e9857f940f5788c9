package news.dateline.enrich.emit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.util.unit.DataSize;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import news.dateline.enrich.Contracts;
import news.dateline.enrich.Enriched;
import news.dateline.enrich.entity.Entity;
import news.dateline.enrich.entity.EntityType;
import news.dateline.enrich.entity.Location;
import news.dateline.enrich.entity.Mention;
import news.dateline.enrich.fact.Expression;
import news.dateline.enrich.fact.Fact;
import news.dateline.enrich.fact.Modality;
import news.dateline.enrich.text.Field;
import news.dateline.enrich.text.Language;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.time.Mod;
import news.dateline.enrich.time.Precision;
import news.dateline.enrich.time.TimeExpression;
import news.dateline.enrich.time.TimeType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what enrich writes to the contract it owns. */
class ArticleEnrichedTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2017-12-15T20:00:10Z"), ZoneOffset.UTC);
    private static final Enriched SPARSE = new Enriched(
            List.of(new Entity("person/x", EntityType.PERSON, "X", List.of(new Mention(0, 1, "X", null)), List.of(),
                    null, null,
                    0)),
            List.of(new TimeExpression(2, 5, "now", TimeType.DATE, "PRESENT_REF", null, null, null, null,
                    "en/present", null)),
            List.of(),
            Language.UNKNOWN, "dateline/1");
    private static final Enriched FULL = new Enriched(
            List.of(new Entity("place/pyongyang", EntityType.PLACE, "Pyongyang",
                    List.of(new Mention(0, 9, "Pyongyang", Field.HEADLINE)),
                    List.of(new Mention(0, 1, "X", null)), "KP", new Location(39.03, 125.75), 1)),
            List.of(new TimeExpression(2, 8, "Friday", TimeType.DATE, "2017-12-15", Mod.APPROX,
                    "2017-12-15T00:00:00Z", "2017-12-16T00:00:00Z", Precision.DAY, "en/weekday", Field.HEADLINE)),
            List.of(new Fact("f1", "2017-12-15T00:00:00Z", "2017-12-16T00:00:00Z", Precision.DAY,
                    new Expression(2, 8, "Friday"), new Span(0, 20), "It happened.", "happened", List.of("X"), "it",
                    List.of("Pyongyang"), Modality.HAPPENED, "Y", 0.5)),
            new Language("en", 0.9), "dateline/1");

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final EnrichedEvents events = Emitting.events(CLOCK, DataSize.ofMegabytes(1), meters);

    @ParameterizedTest
    @ValueSource(strings = {"usable", "canceled", "minimal"})
    void theExamplesKeepTheContract(String example) {
        assertThat(Contracts.violations(Contracts.file("article-enriched/v1." + example + ".example.json"))).isEmpty();
    }

    @Test
    void findingsOfTheEndAreLeftOutRatherThanTheArticle() {
        var fact = FULL.timeline().getFirst();
        var many = new Enriched(FULL.entities(), FULL.times(), Collections.nCopies(5_000, fact), FULL.language(),
                FULL.engine());
        var event = JSON.readTree(
                events.enriched(article("usable"), many, Duration.ZERO, new RecordHeaders()).getPayload());
        assertThat(Contracts.violations(event.toString())).isEmpty();
        assertThat(event.path("bodyText")).isEqualTo(article("usable").path("bodyText"));
        assertThat(event.path("timeline").size()).isBetween(500, 4_999);
        assertThat(event.path("entities").path(0).path("name").asString()).isEqualTo("Pyongyang");
        assertThat(event.path("enrichment").path("shortened").asBoolean()).isTrue();
        assertThat(meters.get("dateline.enrich.shortened").counter().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"usable", "canceled", "minimal"})
    void whatIsWrittenKeepsTheContract(String received) {
        assertThat(Contracts.violations(written(received, FULL))).isEmpty();
        assertThat(Contracts.violations(written(received, SPARSE))).isEmpty();
        assertThat(Contracts.violations(text(events.passed(article(received), new RecordHeaders()).getPayload())))
                .isEmpty();
    }

    @Test
    void theContractSeesWhatIsWrong() {
        assertThat(Contracts.violations(written("usable", FULL).replace("\"DATE\"", "\"DAY\""))).isNotEmpty();
        assertThat(Contracts.violations(written("usable", FULL).replace("\"entities\"", "\"entity\""))).isNotEmpty();
        assertThat(Contracts.violations(written("usable", FULL).replace("T00:00:00Z", "T00:00:00+01:00")))
                .isNotEmpty();
    }

    @Test
    void everyFieldOfTheReceivedArticleTravelsOn() {
        var before = article("usable");
        var after = JSON.readTree(written("usable", FULL));

        before.properties().forEach(field -> assertThat(after.get(field.getKey())).isEqualTo(field.getValue()));
    }

    @Test
    void theContractHasEveryFieldOfTheReceivedOne() {
        var received = JSON.readTree(Contracts.file("article-received/v1.schema.json"));
        var enriched = JSON.readTree(Contracts.file("article-enriched/v1.schema.json"));

        assertThat(enriched.get("properties").propertyNames()).containsAll(received.get("properties").propertyNames());
        assertThat(texts(enriched.get("required"))).containsAll(texts(received.get("required")))
                .contains("entities", "times", "timeline", "enrichment");
    }

    @Test
    void everyFieldOfTheContractIsDescribed() {
        var undescribed = new ArrayList<String>();
        note(undescribed, "", JSON.readTree(Contracts.file("article-enriched/v1.schema.json")));

        assertThat(undescribed).isEmpty();
    }

    @Test
    void theExampleOffsetsAreThoseOfItsTexts() {
        var example = JSON.readTree(Contracts.file("article-enriched/v1.usable.example.json"));
        var spans = new ArrayList<JsonNode>();
        example.get("times").forEach(spans::add);
        example.get("entities").forEach(entity -> entity.get("mentions").forEach(spans::add));
        example.get("timeline").forEach(fact -> spans.add(fact.path("expression")));

        assertThat(spans).isNotEmpty().allSatisfy(span -> {
            var field = span.has("in") ? "headline" : "bodyText";
            assertThat(example.get(field).stringValue().substring(span.get("start").intValue(),
                    span.get("end").intValue())).isEqualTo(span.get("text").stringValue());
        });
    }

    @Test
    void theKeyIsTheUriAndTheHeadersAreACloudEvent() {
        var message = events.enriched(article("minimal"), SPARSE, Duration.ofMillis(3), new RecordHeaders());
        var headers = message.getHeaders().get(WireHeaders.WIRE, Headers.class);

        assertThat(message.getHeaders().get(KafkaHeaders.KEY))
                .isEqualTo(article("minimal").get("uri").stringValue().getBytes(StandardCharsets.UTF_8));
        assertThat(headers).extracting(Header::key)
                .containsExactly("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time",
                        "content-type", "traceparent");
        assertThat(headers).extracting(header -> text(header.value()))
                .contains("1.0", "/dateline/enrich", "news.dateline.article.enriched.v1", "2017-12-15T20:00:10Z",
                        "application/json");
    }

    @Test
    void theIdOfAnEventIsThatOfTheArticleVersion() {
        var event = new CloudEvent("urn:x", 1, "h", CLOCK.instant());

        assertThat(event.id()).matches("[0-9a-f]{32}").isEqualTo(new CloudEvent("urn:x", 1, "h", Instant.MAX).id());
        assertThat(event.id()).isNotEqualTo(new CloudEvent("urn:x", 2, "h", CLOCK.instant()).id())
                .isNotEqualTo(new CloudEvent("urn:x", 1, "i", CLOCK.instant()).id());
    }

    private String written(String received, Enriched found) {
        return text(events.enriched(article(received), found, Duration.ofMillis(3), new RecordHeaders()).getPayload());
    }

    private static ObjectNode article(String example) {
        return (ObjectNode) JSON.readTree(Contracts.file("article-received/v1." + example + ".example.json"));
    }

    private static void note(List<String> undescribed, String path, JsonNode schema) {
        schema.path("properties").properties().forEach(field -> {
            if (!field.getValue().has("description")) {
                undescribed.add(path + "/" + field.getKey());
            }
            note(undescribed, path + "/" + field.getKey(), field.getValue());
        });
        schema.path("$defs").properties().forEach(def -> note(undescribed, "#" + def.getKey(), def.getValue()));
        if (schema.has("items")) {
            note(undescribed, path + "[]", schema.get("items"));
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }
}
