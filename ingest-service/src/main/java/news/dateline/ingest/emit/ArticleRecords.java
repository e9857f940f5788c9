package news.dateline.ingest.emit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import news.dateline.ingest.article.Article;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Stories as records: the event ArticleReceived as a CloudEvent in Kafka's binary mode, keyed by uri. */
final class ArticleRecords {

    static final String TYPE = "news.dateline.article.received.v1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private final String topic;

    ArticleRecords(String topic) {
        this.topic = topic;
    }

    ProducerRecord<byte[], byte[]> of(Article article, Trace trace) {
        byte[] value = MAPPER.writeValueAsBytes(article);
        var articleRecord = new ProducerRecord<>(topic, article.uri().getBytes(UTF_8), value);
        Headers headers = new Headers(articleRecord);
        headers.add("ce_specversion", "1.0");
        headers.add("ce_id", id(article));
        headers.add("ce_source", "/dateline/ingest/" + article.source());
        headers.add("ce_type", TYPE);
        headers.add("ce_subject", article.uri());
        headers.add("ce_time", article.received().toString());
        headers.add("content-type", "application/json");
        headers.add("traceparent", trace.next());
        return articleRecord;
    }

    /** The same for the same version of the same story, however often it comes. */
    static String id(Article article) {
        String identity = TYPE + "|" + article.uri() + "|" + article.revision() + "|" + article.contentHash();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
