package news.dateline.ingest.source.push;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import news.dateline.ingest.source.intake.Taken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is not accepted, as RFC 9457 wants it told. */
final class Problem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private Problem(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    static Problem badRequest(String detail) {
        return new Problem(HttpStatus.BAD_REQUEST, detail);
    }

    static Problem brokenOff(IOException e) {
        return badRequest("The body broke off: " + e.getMessage());
    }

    static Problem nothingReadable(List<Taken.Refused> rejected) {
        String first = rejected.isEmpty() ? "the body is empty" : rejected.getFirst().reason();
        Problem problem = badRequest("Nothing in the body could be read: " + first);
        problem.getBody().setProperty("rejected", rejected);
        return problem;
    }

    static Problem unauthorized(String detail) {
        Problem problem = new Problem(HttpStatus.UNAUTHORIZED, detail);
        problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return problem;
    }

    static Problem forbidden(String detail) {
        return new Problem(HttpStatus.FORBIDDEN, detail);
    }

    static Problem tooLarge(long limit) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE,
                "The body is larger than " + limit + " bytes (dateline.ingest.max-size); send less at a time");
    }

    static Problem unsupported(String detail) {
        return new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, detail);
    }

    static Problem tooMany(String detail, Duration retryAfter) {
        Problem problem = new Problem(HttpStatus.TOO_MANY_REQUESTS, detail);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        return problem;
    }

    static Problem unavailable(String detail, Duration retryAfter) {
        Problem problem = new Problem(HttpStatus.SERVICE_UNAVAILABLE, detail);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        return problem;
    }
}
