package news.dateline.ingest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The contract of the event, as tests need it. */
public final class Contract {

    private Contract() {
    }

    /** What of an event breaks the contract. */
    public static List<String> violations(String json) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema schema = registry.getSchema(file("v1.schema.json"), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }

    /** A file of the contract. */
    public static String file(String name) {
        try (InputStream in = Contract.class.getResourceAsStream("/contract/article-received/" + name)) {
            if (in == null)
                throw new AssertionError("no " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
