package news.dateline.publish.query;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says what Tomcat refuses before anybody here is asked, and what nobody here has answered for, as a problem document
 * like all others. It tells nothing of what is inside.
 */
public final class Refusals extends ErrorReportValve {
    private final JsonMapper json = JsonMapper.shared();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
                || !response.setErrorReported() || !canBeWritten(response)) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(problem(status));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            // who asked is gone
        }
    }

    private static boolean canBeWritten(Response response) {
        AtomicBoolean can = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, can);
        return can.get();
    }

    private String problem(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        return json.createObjectNode().put("title", known == null ? "Error" : known.getReasonPhrase())
                .put("status", status).put("detail", detail(status)).toString();
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read; expected HTTP, with two hexadecimal digits after each %, other"
                    + " characters than those of an address encoded, and 8 KB of address and headers at most";
            case 404 -> "Nothing is here; `/v3/api-docs` says what there is to ask";
            default -> status < 500 ? "This cannot be asked" : "This cannot be answered";
        };
    }
}
