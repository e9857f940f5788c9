package news.dateline.ingest.format.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Submission;

/** Messages that were sent one after the other. */
final class Transmission {

    private Transmission() {
    }

    /** Gives out each message that begins with a mark. */
    static void each(String text, String mark, Submission submission, String format, Items out,
            Function<String, List<Article>> reader) {
        int start = text.indexOf(mark);
        if (start < 0)
            throw Malformed.syntax(format + ": the mark that begins a message is not there");
        while (start >= 0) {
            int next = text.indexOf(mark, start + mark.length());
            String message = text.substring(start, next < 0 ? text.length() : next);
            Raw raw = next < 0 && start == text.indexOf(mark)
                    ? submission.body()
                    : Raw.of(message.getBytes(UTF_8));
            out.addAll(format, raw, () -> reader.apply(message));
            start = next;
        }
    }
}
