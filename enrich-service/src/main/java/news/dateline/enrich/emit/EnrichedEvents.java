package news.dateline.enrich.emit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.util.unit.DataSize;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import news.dateline.enrich.Enriched;
import news.dateline.enrich.text.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the ArticleEnriched event: the article as it came, with what was found in it. */
public final class EnrichedEvents {

    private static final Logger log = LoggerFactory.getLogger(EnrichedEvents.class);

    private static final String NOBODY = "none";
    /** Less than this share of the findings is nothing worth keeping. */
    private static final double LEAST = 1e-4;

    private final JsonMapper json;
    private final Clock clock;
    private final DataSize largest;
    private final Counter shortened;

    EnrichedEvents(JsonMapper json, Clock clock, DataSize largest, MeterRegistry registry) {
        this.json = json;
        this.clock = clock;
        this.largest = largest;
        this.shortened = Counter.builder("dateline.enrich.shortened")
                .description("Articles in which more was found than an event takes").register(registry);
    }

    /** The event of an article that was read. */
    public Message<byte[]> enriched(ObjectNode article, Enriched found, Duration took, Headers incoming) {
        put(article, found);
        var how = article.putObject("enrichment");
        if (!found.language().equals(Language.UNKNOWN)) {
            how.put("language", found.language().code());
            how.put("languageConfidence", found.language().confidence());
        }
        how.put("engine", found.engine()).put("millis", took.toMillis());
        return message(article, fitting(article, how, found), incoming);
    }

    private static void put(ObjectNode article, Enriched found) {
        article.putPOJO("entities", found.entities());
        article.putPOJO("times", found.times());
        article.putPOJO("timeline", found.timeline());
    }

    /** The article must not be lost because much was found in it: what the end of a long text adds is left out first. */
    private byte[] fitting(ObjectNode article, ObjectNode how, Enriched found) {
        var value = json.writeValueAsBytes(article);
        int whole = value.length;
        for (double share = 0.5; value.length > largest.toBytes() && share >= LEAST; share /= 2) {
            put(article, Shortening.to(share, found));
            how.put("shortened", true);
            value = json.writeValueAsBytes(article);
        }
        if (value.length < whole) {
            shortened.increment();
            log.warn("{}: of what was found, the end is left out: the event would have {} bytes, expected at most {}"
                    + " (dateline.enrich.largest-event); raise it with max.message.bytes of the topic to keep all",
                    article.path("uri").asString(), whole, largest.toBytes());
        }
        return value;
    }

    /**
     * The event of an article that nobody may read any more: nothing was looked for in it. Its body stays behind: nobody
     * needs it, and a kill that repeats a long story must not be refused for its size.
     */
    public Message<byte[]> passed(ObjectNode article, Headers incoming) {
        article.put("bodyText", "").remove("bodyHtml");
        for (var nothing : List.of("entities", "times", "timeline")) {
            article.putArray(nothing);
        }
        article.putObject("enrichment").put("engine", NOBODY).put("millis", 0);
        return message(article, json.writeValueAsBytes(article), incoming);
    }

    private Message<byte[]> message(ObjectNode article, byte[] value, Headers incoming) {
        if (value.length > largest.toBytes()) {
            throw new EventTooLarge(value.length, largest.toBytes());
        }
        var uri = article.get("uri").stringValue();
        return MessageBuilder.withPayload(value)
                .setHeader(KafkaHeaders.KEY, uri.getBytes(StandardCharsets.UTF_8))
                .setHeader(WireHeaders.WIRE, headers(article, uri, incoming))
                .build();
    }

    private Headers headers(ObjectNode article, String uri, Headers incoming) {
        var headers = new RecordHeaders();
        var hash = article.get("contentHash").stringValue();
        new CloudEvent(uri, article.get("revision").longValue(), hash, clock.instant()).addTo(headers);
        TraceParent.carry(incoming, headers);
        return headers;
    }
}
