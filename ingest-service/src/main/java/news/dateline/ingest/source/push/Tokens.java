package news.dateline.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.article.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may push, and as which source. A provider pushes as the source of its own name, or as one below it, such as
 * {@code reuters.sport} for {@code reuters}. Without any token everybody who reaches the service may push.
 */
@Component
final class Tokens {

    private static final String SCHEME = "Bearer ";
    private static final String OPERATOR = "operator";

    private final Map<String, byte[]> hashes;

    Tokens(DatelineSettings settings) {
        this.hashes = settings.ingest().tokens().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, token -> HexFormat.of().parseHex(token.getValue())));
    }

    /**
     * Who sends, and as which source: what the request says, if its token allows that; else the provider's own, else
     * {@code http}.
     */
    Sender expectSender(@Nullable String authorization, @Nullable String said) {
        if (hashes.isEmpty())
            return new Sender("http", checked(said == null ? "http" : said));
        String provider = expectProvider(authorization);
        String source = checked(said == null ? provider : said);
        if (!isBelow(provider, source)) {
            throw Problem.forbidden("source: came " + source + ", expected " + provider + " or one that starts with "
                    + provider + "., which is what this token is for");
        }
        return new Sender(provider, source);
    }

    /**
     * Who sends.
     *
     * @param provider whose token it is; {@code http} where no tokens are configured
     * @param source id of the source that is pushed as
     */
    record Sender(String provider, String source) {
    }

    /** Who asks how the sources fare. */
    Viewer expectViewer(@Nullable String authorization) {
        return new Viewer(hashes.isEmpty() ? OPERATOR : expectProvider(authorization));
    }

    /** Who asks, and so may see what. */
    record Viewer(String provider) {

        boolean maySee(String source) {
            return provider.equals(OPERATOR) || isBelow(provider, source);
        }
    }

    private static boolean isBelow(String provider, String source) {
        return source.equals(provider) || source.startsWith(provider + ".");
    }

    private String expectProvider(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw Problem.unauthorized("Authorization: nothing came, expected Bearer and a token");
        }
        byte[] hash = sha256(authorization.substring(SCHEME.length()).strip());
        Optional<String> provider = Optional.empty();
        for (Map.Entry<String, byte[]> known : hashes.entrySet()) {
            // all are compared, each in constant time: how long it takes tells nothing
            if (MessageDigest.isEqual(hash, known.getValue()))
                provider = Optional.of(known.getKey());
        }
        return provider.orElseThrow(() -> Problem.unauthorized("Authorization: came a token that is not known"));
    }

    private static String checked(String source) {
        if (source.matches(DatelineSettings.Ingest.NAME))
            return source;
        throw Problem.badRequest("source: came '" + PlainText.excerpt(source)
                + "', expected up to 64 letters, digits, dots, hyphens and underscores");
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
