package news.dateline.publish.query;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.data.elasticsearch.UncategorizedElasticsearchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says what is wrong, as a problem document. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring's own, which does not say what was expected
class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler(BadQuestion.class)
    ProblemDetail bad(BadQuestion e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ProblemDetail mistyped(MethodArgumentTypeMismatchException e) {
        boolean number = e.getRequiredType() == int.class;
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "`" + e.getName() + "` is \"" + e.getValue()
                + "\", expected " + (number ? "a whole number from 1 to 500" : "something else"));
    }

    @ExceptionHandler(InvalidParameterException.class)
    ProblemDetail unreadable(InvalidParameterException e) {
        log.debug("The query of an address cannot be read: {}", e.getMessage());
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The query of the address cannot be read;"
                + " expected UTF-8, two hexadecimal digits after each %, and a thousand parameters at most");
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ProblemDetail nothing(NoResourceFoundException e, HttpServletRequest request) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND,
                "Nothing is at `" + request.getRequestURI() + "`; `/v3/api-docs` says what there is to ask");
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
