package news.dateline.publish.query;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.elasticsearch.UncategorizedElasticsearchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says what is wrong, as a problem document. */
@RestControllerAdvice
class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(BadQuestion.class)
    ProblemDetail bad(BadQuestion e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler(DataAccessException.class)
    ResponseEntity<ProblemDetail> away(DataAccessException e) {
        if (e instanceof UncategorizedElasticsearchException refused && Integer.valueOf(400)
                .equals(refused.getStatusCode())) {
            return ResponseEntity.badRequest().body(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
                    "Elasticsearch cannot answer this: " + refused.getMessage()));
        }
        log.warn("A question could not be answered: {}", e.getMessage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5")
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
                        "The index cannot be asked now; try again later"));
    }
}
