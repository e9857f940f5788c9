package news.dateline.publish.query;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes how questions are refused, the same way for all of them. */
@Configuration(proxyBeanMethods = false)
class Description {
    private static final String PROBLEM = "Problem";

    @Bean
    OpenApiCustomizer refusals() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths().forEach((path, item) -> item.readOperations().forEach(one -> refusals(path)
                    .forEach((status, words) -> refuse(one, status, words))));
        };
    }

    private static Map<String, String> refusals(String path) {
        Map<String, String> refusals = new LinkedHashMap<>();
        refusals.put("400", "A question that cannot be answered; `detail` says what came and what was expected");
        refusals.put("401", "A token is needed, and none that is known came");
        if (path.endsWith("{uri}")) {
            refusals.put("404", "A story that is not there or may not be shown");
        }
        if (path.endsWith("/stream")) {
            refusals.put("429", "Too many listen from this address; see Retry-After");
        }
        refusals.put("503", path.endsWith("/stream")
                ? "Nobody more can listen; see Retry-After"
                : "Elasticsearch is away; see Retry-After");
        return refusals;
    }

    private static void refuse(Operation operation, String status, String words) {
        operation.getResponses().addApiResponse(status, new ApiResponse().description(words).content(new Content()
                .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema().description("A problem document (RFC 9457)");
        List.of("type", "title", "detail", "instance")
                .forEach(name -> problem.addProperty(name, new StringSchema()));
        problem.addProperty("status", new IntegerSchema());
        problem.setRequired(List.of("title", "status", "detail"));
        return problem;
    }
}
