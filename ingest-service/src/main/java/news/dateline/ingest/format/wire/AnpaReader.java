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

/** ANPA 1312, the text wire of American agencies: any number of messages, each from SYN SYN SOH to the next. */
public final class AnpaReader implements FormatReader {

    static final String FORMAT = "anpa1312";
    private static final String START = "\u0016\u0016\u0001";

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("application/x-anpa1312", "text/x-anpa1312");
    }

    @Override
    public Set<String> endings() {
        return Set.of("anpa", "tst");
    }

    @Override
    public Likeness likeness(Opening opening) {
        return opening.head().startsWith(START) ? Likeness.STRICT : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        String text = Charsets.decode(submission.body(), Declaration.of(submission).charset());
        Transmission.each(text, START, submission, FORMAT, out,
                message -> List.of(new AnpaMessage(message, submission).article()));
    }
}
