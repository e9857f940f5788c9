package news.dateline.ingest.source.push;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What nobody expected, as a problem document like all else that is refused. */
@RestControllerAdvice(basePackageClasses = Failures.class)
final class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private final Counter memory;
    private final Counter fault;

    Failures(MeterRegistry meters) {
        this.memory = counter(meters, "memory");
        this.fault = counter(meters, "fault");
    }

    private static Counter counter(MeterRegistry meters, String why) {
        return Counter.builder("dateline.ingest.failures").description("Requests that the service itself failed at")
                .tag("why", why).register(meters);
    }

    @ExceptionHandler(OutOfMemoryError.class)
    ResponseEntity<ProblemDetail> full(OutOfMemoryError e) {
        memory.increment();
        log.error("A request needed more memory than there is; give the service more, or lower"
                + " dateline.ingest.max-size and dateline.ingest.in-flight", e);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5")
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
                        "The request needs more memory than there is at the moment; send less at a time. "
                                + "Nothing of it counts as accepted"));
    }

    @ExceptionHandler(RuntimeException.class)
    ProblemDetail failed(RuntimeException e) {
        fault.increment();
        log.error("A request failed, which is a fault of the service; tell its developers what follows", e);
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR,
                "The service failed; its log says how. Nothing of the request counts as accepted");
    }
}
