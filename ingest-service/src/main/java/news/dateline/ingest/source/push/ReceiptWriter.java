package news.dateline.ingest.source.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.source.intake.Taken;
import org.springframework.http.MediaType;

/** A {@link Receipt} of any length, gathered while a body is being read. */
final class ReceiptWriter implements AutoCloseable {

    /** How many refusals an answer of 400 names. */
    private static final int NAMED = 1_000;

    private final Spool accepted = new Spool();
    private final Spool rejected = new Spool();
    private final Spool dropped = new Spool();
    private final List<Taken.Refused> first = new ArrayList<>();

    void add(Taken taken) {
        taken.accepted().forEach(article -> accepted.add(Receipt.Accepted.of(article)));
        taken.rejected().forEach(rejected::add);
        taken.dropped().forEach(dropped::add);
        taken.rejected().stream().limit(NAMED - first.size()).forEach(first::add);
    }

    /** Answers 202, or throws 400 where nothing could be read. */
    void answer(HttpServletResponse response) throws IOException {
        if (accepted.isEmpty() && dropped.isEmpty())
            throw Problem.nothingReadable(first);
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        OutputStream out = response.getOutputStream();
        write(out, "{\"accepted\":", accepted);
        write(out, ",\"rejected\":", rejected);
        if (!dropped.isEmpty())
            write(out, ",\"dropped\":", dropped);
        out.write('}');
    }

    private static void write(OutputStream out, String name, Spool values) throws IOException {
        out.write(name.getBytes(UTF_8));
        values.writeTo(out);
    }

    @Override
    public void close() throws IOException {
        accepted.close();
        rejected.close();
        dropped.close();
    }
}
