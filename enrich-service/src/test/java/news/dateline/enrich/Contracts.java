package news.dateline.enrich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The contracts of events, as tests need them. */
public final class Contracts {

    private Contracts() {
    }

    /** In what ways the text is no ArticleEnriched. */
    public static List<String> violations(String json) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(file("article-enriched/v1.schema.json"), InputFormat.JSON);
        return schema
                .validate(json, InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** A file of a contract, such as {@code article-received/v1.schema.json}. */
    public static String file(String name) {
        try (var in = Contracts.class.getResourceAsStream("/contract/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
