package news.dateline.ingest.source.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.format.Item;
import org.jspecify.annotations.Nullable;

/** Which entries of a feed have been delivered: a short fingerprint of each, those of the last answer first. */
record Entries(Set<String> fingerprints) {

    /** Of a feed with more entries than this some may come again; the same version twice is one story. */
    private static final int MOST = 4_000;

    static Entries of(@Nullable String mark) {
        return new Entries(mark == null || mark.isEmpty() ? Set.of() : Set.of(mark.split(" ", -1)));
    }

    /** Those that have not been delivered in this version. */
    List<Item> fresh(List<Item> items) {
        List<Item> fresh = new ArrayList<>();
        Set<String> within = new LinkedHashSet<>();
        for (Item item : items) {
            String fingerprint = fingerprint(item);
            if (!fingerprints.contains(fingerprint) && within.add(fingerprint))
                fresh.add(item);
        }
        return fresh;
    }

    /** These too, as a mark. */
    String with(List<Item> items) {
        Set<String> all = new LinkedHashSet<>();
        items.forEach(item -> all.add(fingerprint(item)));
        all.addAll(fingerprints);
        return String.join(" ", all.stream().limit(MOST).toList());
    }

    private static String fingerprint(Item item) {
        return switch (item) {
            case Item.Story story -> fingerprint(story.article());
            case Item.Refusal refusal -> short16(refusal.raw().bytes());
        };
    }

    private static String fingerprint(Article article) {
        // a version that is told by the time of receipt is no other version
        return short16((article.uri() + "|" + article.version() + "|" + article.contentHash()).getBytes(UTF_8));
    }

    private static String short16(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
