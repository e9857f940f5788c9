package news.dateline.publish.receive;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.dateline.publish.json.RecordMakers;
import news.dateline.publish.json.UtcTimes;
import news.dateline.publish.story.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bytes of an event as a story. Fields that are not known are passed over, those that are must be right. */
@Component
final class Stories {
    private static final int LONGEST_TEXT = 100_000_000;

    private final ObjectReader reader = JsonMapper
            .builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
                    .build())
            .annotationIntrospector(new OnlyKnown())
            .addModule(new UtcTimes())
            .addModule(new RecordMakers())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build().readerFor(Story.class);

    /** Else what is not known is kept until the record is made, only to be dropped. */
    private static final class OnlyKnown extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated annotated) {
            return super.findPropertyIgnoralByName(config, annotated).withIgnoreUnknown();
        }
    }

    Story read(byte @Nullable [] value) throws UnreadableRecord {
        if (value == null) {
            throw new UnreadableRecord("no_value", "The record has no value, expected a story as JSON");
        }
        try {
            Story story = reader.readValue(value);
            return Optional.ofNullable(story).orElseThrow(
                    () -> new UnreadableRecord("not_a_story", "The value is `null`, expected a story as JSON"));
        } catch (StreamReadException e) {
            throw new UnreadableRecord("not_json", e.getOriginalMessage() + ", in `" + beginning(value) + "`");
        } catch (JacksonException e) {
            throw new UnreadableRecord("not_a_story", e.getOriginalMessage() + " at " + e.getPathReference());
        }
    }

    private static String beginning(byte[] value) {
        return new String(value, 0, Math.min(60, value.length), StandardCharsets.UTF_8);
    }
}
