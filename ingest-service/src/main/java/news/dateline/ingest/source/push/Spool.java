package news.dateline.ingest.source.push;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.commons.io.output.DeferredFileOutputStream;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A JSON array that may get long: beyond a megabyte it goes on in a temporary file. */
final class Spool implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    private final DeferredFileOutputStream out = DeferredFileOutputStream.builder().setThreshold(1 << 20)
            .setPrefix("receipt-").setSuffix(".json").get();
    private int size;

    void add(Object element) {
        try {
            if (size++ > 0)
                out.write(',');
            out.write(JSON.writeValueAsBytes(element));
        } catch (IOException e) {
            throw new UncheckedIOException("The receipt cannot be kept", e);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Writes it, with its brackets; nothing is added afterwards. */
    void writeTo(OutputStream to) throws IOException {
        out.close();
        to.write('[');
        out.writeTo(to);
        to.write(']');
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (out.getFile() != null)
            Files.deleteIfExists(out.getFile().toPath());
    }
}
