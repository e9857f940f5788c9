package news.dateline.publish.index;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes objects one after the other with one generator and into one buffer, of which each is a copy: a generator costs as
 * much as a small document, and a buffer is larger than most. Not for two threads at once, and of no use any more once it
 * has thrown.
 */
final class Scribe {
    private static final JsonMapper JSON = JsonMapper.builder(
            JsonFactory.builder().rootValueSeparator((String) null).build()).build();

    private final ByteArrayBuilder bytes = new ByteArrayBuilder();
    private final JsonGenerator out = JSON.createGenerator(bytes);
    private final Fields fields = new Fields(out);

    /** The bytes of one object. */
    byte[] write(Consumer<Fields> content) {
        bytes.reset();
        fields.object(() -> content.accept(fields));
        out.flush();
        return bytes.toByteArray();
    }
}
