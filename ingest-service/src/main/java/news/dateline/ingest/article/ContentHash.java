package news.dateline.ingest.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Fingerprint of fields: each value goes in with its length, so that no two different stories spell the same. */
final class ContentHash {

    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    ContentHash add(@Nullable Object value) {
        String text = value == null ? "-" : "+" + value;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    ContentHash addAll(Collection<?> values) {
        add(values.size());
        values.forEach(this::add);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
