package news.dateline.ingest.format.wire;

import java.util.List;
import java.util.Set;
import news.dateline.ingest.format.Declaration;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Charsets;

/** IPTC 7901, the text wire of European agencies: any number of messages, each from SOH to the next. */
public final class Iptc7901Reader implements FormatReader {

    static final String FORMAT = "iptc7901";

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("application/x-iptc7901", "text/x-iptc7901");
    }

    @Override
    public Set<String> endings() {
        return Set.of("7901", "iptc");
    }

    @Override
    public Likeness likeness(Opening opening) {
        return Message7901.isStart(opening.head()) ? Likeness.STRICT : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        String text = Charsets.decode(submission.body(), Declaration.of(submission).charset());
        Transmission.each(text, Message7901.START, submission, FORMAT, out,
                message -> new Message7901(message, submission).articles());
    }
}
