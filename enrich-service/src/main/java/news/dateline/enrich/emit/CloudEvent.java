package news.dateline.enrich.emit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import org.apache.kafka.common.header.Headers;

/**
 * What CloudEvents wants to be said of an enriched article.
 *
 * @param uri         the story
 * @param revision    its version
 * @param contentHash its content
 * @param time        when it was enriched
 */
record CloudEvent(String uri, long revision, String contentHash, Instant time) {

    static final String TYPE = "news.dateline.article.enriched.v1";
    static final String SOURCE = "/dateline/enrich";

    private static final int ID_LENGTH = 32;

    void addTo(Headers headers) {
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", id());
        add(headers, "ce_source", SOURCE);
        add(headers, "ce_type", TYPE);
        add(headers, "ce_subject", uri);
        add(headers, "ce_time", time.toString());
        add(headers, "content-type", "application/json");
    }

    /** The same version of an article always has the same id, however often it is enriched. */
    String id() {
        var hash = sha256().digest(bytes(String.join("|", TYPE, uri, Long.toString(revision), contentHash)));
        return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
