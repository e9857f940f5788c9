package news.dateline.ingest.format.body;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** Identities for stories whose wire gives them none that lasts: made of what stays the same on each delivery. */
public final class Identities {

    private Identities() {
    }

    /** Of a story that is known by its words alone. */
    public static String ofWords(String source, String words) {
        return "urn:dateline:" + source + ":" + sha256(source + "\n" + words).substring(0, 32);
    }

    /** Of a story that is known by a name which its wire uses again on another day. Days are those of UTC. */
    public static String ofDay(String scheme, String source, String name, Instant on) {
        return "urn:dateline:" + scheme + ":" + part(source) + ":" + part(name) + ":"
                + on.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Of a story that is known by a name which its wire may use again in another period, and by a part of it. */
    public static String ofPeriod(String scheme, String source, String name, String part, String period) {
        String whole = "urn:dateline:" + scheme + ":" + part(source) + ":" + part(name);
        return whole + (part.isEmpty() ? "" : ":" + part(part)) + (period.isEmpty() ? "" : ":" + period);
    }

    private static String part(String text) {
        return text.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s:]+", "-");
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
