package news.dateline.publish.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a page ended: the sort values of its last item, as one word. */
record Cursor(long time, String id) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Cursor of(List<Object> sortValues) {
        return new Cursor(((Number) sortValues.get(0)).longValue(), String.valueOf(sortValues.get(1)));
    }

    static @Nullable Cursor parse(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            JsonNode values = JSON.readTree(Base64.getUrlDecoder().decode(word.getBytes(StandardCharsets.UTF_8)));
            if (values.required(1).isString()) {
                return new Cursor(values.required(0).longValue(), values.required(1).stringValue());
            }
        } catch (IllegalArgumentException | JacksonException e) {
            // no word of this service
        }
        throw new BadQuestion("`cursor` is \"" + word + "\", expected the value of `next` from the page before");
    }

    String word() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(sortValues()));
    }

    List<Object> sortValues() {
        return List.of(time, id);
    }
}
