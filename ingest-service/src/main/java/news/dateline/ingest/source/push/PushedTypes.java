package news.dateline.ingest.source.push;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import news.dateline.ingest.format.Formats;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Writes into the OpenAPI document all media types that are read, as the readers have them. */
@Component
final class PushedTypes implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        Content content = new Content();
        Formats.TYPES.forEach((type, formats) -> content.addMediaType(type, new MediaType()
                .schema(new Schema<>().description("Read as " + String.join(", ", formats)))));
        Objects.requireNonNull(document.getPaths().get(ArticlesEndpoint.PATH)).getPost().getRequestBody()
                .setContent(content);
    }
}
