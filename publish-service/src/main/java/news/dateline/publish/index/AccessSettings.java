package news.dateline.publish.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Who this service is to Elasticsearch, beyond {@code spring.elasticsearch.username} and {@code password}.
 *
 * @param apiKeyFile file with the API key, as Elasticsearch encodes it; read again when it changes
 * @param readerUsername user that only reads, for questions; without one, questions are asked as whoever writes
 * @param readerPassword its password
 * @param readerApiKeyFile file with an API key that only reads, instead of that user
 */
public record AccessSettings(
        @Nullable Path apiKeyFile,
        @Nullable String readerUsername,
        @Nullable String readerPassword,
        @Nullable Path readerApiKeyFile) {

    boolean hasReader() {
        return readerUsername != null || readerApiKeyFile != null;
    }

    @Override
    public String toString() {
        return "AccessSettings[apiKeyFile=" + apiKeyFile + ", readerUsername=" + readerUsername
                + ", readerApiKeyFile=" + readerApiKeyFile + "]";
    }
}
