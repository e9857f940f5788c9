package news.dateline.publish.index;

import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The wire to Elasticsearch: bytes out, a status and a tree back. Whatever is no answer at all is
 * {@link ElasticsearchAway}; every status is an answer, for the caller to judge.
 */
@Component
final class Elastic {
    private static final ContentType NDJSON = ContentType.create("application/x-ndjson");

    private final Rest5Client client;
    private final JsonMapper json = JsonMapper.shared();

    Elastic(Rest5Client client) {
        this.client = client;
    }

    /** Status and body; the body is a missing node where it was no JSON. */
    record Answer(int status, JsonNode body) {
        boolean isOk() {
            return status < 300;
        }

        /** This answer, if it is good; else whoever asked has to wait. */
        Answer expect(String what) {
            if (!isOk()) {
                throw new ElasticsearchAway("Elasticsearch answered " + status + " for " + what + ": " + error());
            }
            return this;
        }

        String error() {
            return body.path("error").path("type").asString("") + ": "
                    + body.path("error").path("reason").asString("");
        }
    }

    Answer get(String path) {
        return perform(new Request("GET", path));
    }

    Answer delete(String path) {
        return perform(new Request("DELETE", path));
    }

    Answer put(String path) {
        return perform(new Request("PUT", path));
    }

    Answer put(String path, JsonNode body) {
        return perform(with(new Request("PUT", path), json.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
    }

    Answer post(String path, JsonNode body, Map<String, String> parameters) {
        Request request = new Request("POST", path);
        request.addParameters(parameters);
        return perform(with(request, json.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
    }

    /**
     * Writes to aliases; what is not one is refused, because Elasticsearch would make an index of that name. The answer
     * tells of each document in the order of the lines, without its id.
     */
    Answer bulk(byte[] lines) {
        return bulk(lines, true, "");
    }

    /** Writes to indices themselves; the answer names the documents. */
    Answer bulkOfIndices(byte[] lines) {
        return bulk(lines, false, ",items.*._id");
    }

    private Answer bulk(byte[] lines, boolean toAliases, String also) {
        Request request = new Request("POST", "/_bulk");
        request.addParameter("require_alias", String.valueOf(toAliases));
        request.addParameter("filter_path", "errors,items.*.status,items.*.error.type,items.*.error.reason,"
                + "items.*.error.caused_by.reason,error" + also);
        return perform(with(request, lines, NDJSON));
    }

    private static Request with(Request request, byte[] body, ContentType type) {
        request.setEntity(new ByteArrayEntity(body, type));
        return request;
    }

    private Answer perform(Request request) {
        try {
            return answer(client.performRequest(request));
        } catch (ResponseException e) {
            return answer(e.getResponse());
        } catch (IOException | RuntimeException e) {
            throw new ElasticsearchAway(
                    request.getMethod() + " " + request.getEndpoint() + " had no answer: " + e.getMessage(), e);
        }
    }

    private Answer answer(Response response) {
        return new Answer(response.getStatusCode(), tree(response));
    }

    private JsonNode tree(Response response) {
        var entity = response.getEntity();
        if (entity == null) {
            return json.missingNode();
        }
        try (@Nullable
        InputStream content = entity.getContent()) {
            return content == null ? json.missingNode() : json.readTree(content);
        } catch (JacksonException e) {
            return json.missingNode();
        } catch (IOException e) {
            throw new ElasticsearchAway("The answer broke off: " + e.getMessage(), e);
        }
    }
}
