package news.dateline.ingest.article;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Fingerprint of fields: each value goes in with its length, so that no two different stories spell the same. */
final class ContentHash {

    private static final byte[] NOTHING = {};

    /** All of it, because a digest takes one large piece in less time than many small ones. */
    private final ByteArrayOutputStream all = new ByteArrayOutputStream(4 << 10);

    ContentHash add(@Nullable Object value) {
        byte[] bytes = value == null ? NOTHING : value.toString().getBytes(StandardCharsets.UTF_8);
        // the sign counts
        all.writeBytes(Integer.toString(bytes.length + 1).getBytes(StandardCharsets.US_ASCII));
        all.write(':');
        all.write(value == null ? '-' : '+');
        all.writeBytes(bytes);
        return this;
    }

    ContentHash addAll(Collection<?> values) {
        add(values.size());
        values.forEach(this::add);
        return this;
    }

    String hex() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
