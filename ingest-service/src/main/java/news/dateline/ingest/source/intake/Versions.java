package news.dateline.ingest.source.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.article.Article;
import org.springframework.stereotype.Component;

/**
 * The newest version of each of the stories that were delivered last. What it does not know counts as new: it spares
 * needless events, while the index keeps the order of versions, whatever comes.
 */
@Component
final class Versions {

    private final Map<String, Version> newest;

    Versions(DatelineSettings settings) {
        int most = settings.ingest().remember();
        this.newest = new LinkedHashMap<>(1 << 10, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Version> eldest) {
                return size() > most;
            }
        };
    }

    /** How a version stands to the newest one that was delivered. */
    enum Age {
        NEW, SAME, OLDER
    }

    Age of(Article article) {
        Version known = known(article.uri());
        if (known == null || article.revision() > known.revision())
            return Age.NEW;
        if (article.revision() < known.revision())
            return Age.OLDER;
        return known.is(article) ? Age.SAME : Age.NEW;
    }

    private synchronized @org.jspecify.annotations.Nullable Version known(String uri) {
        return newest.get(uri);
    }

    /** To be called when Kafka has it. */
    synchronized void remember(Article article) {
        newest.merge(article.uri(), Version.of(article),
                (known, now) -> now.revision() >= known.revision() ? now : known);
    }

    private record Version(long revision, String source, String hash) {

        static Version of(Article article) {
            return new Version(article.revision(), article.source(), article.contentHash());
        }

        boolean is(Article article) {
            return hash.equals(article.contentHash()) && source.equals(article.source());
        }
    }
}
