package news.dateline.publish.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets only those ask who know a token, where there are tokens. It stands before what answers and not before an address,
 * because one address can be written in many ways.
 */
final class Guard implements HandlerInterceptor {
    private static final String SCHEME = "Bearer ";

    private final QuerySettings settings;

    Guard(QuerySettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (settings.tokens().isEmpty() || isKnown(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            return true;
        }
        var refused = new ErrorResponseException(HttpStatus.UNAUTHORIZED, ProblemDetail.forStatusAndDetail(
                HttpStatus.UNAUTHORIZED,
                "A token is needed: `Authorization: Bearer …`, one of `dateline.query.tokens`"),
                null);
        refused.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Dateline\"");
        throw refused;
    }

    private boolean isKnown(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] given = authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        // All are compared, each in constant time, so that the time tells nothing
        return settings.tokens().stream()
                .map(token -> MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8)))
                .reduce(false, Boolean::logicalOr);
    }
}
