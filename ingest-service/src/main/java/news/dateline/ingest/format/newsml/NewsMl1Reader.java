package news.dateline.ingest.format.newsml;

import java.util.List;
import java.util.Set;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.xml.Cut;
import news.dateline.ingest.format.xml.XmlDocument;

/** NewsML 1.0 to 1.2: an envelope with any number of news items. */
public final class NewsMl1Reader implements FormatReader {

    private static final String FORMAT = "newsml-1";

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("text/vnd.iptc.newsml", "application/vnd.iptc.newsml+xml");
    }

    @Override
    public Set<String> endings() {
        return Set.of("newsml");
    }

    @Override
    public Likeness likeness(Opening opening) {
        return opening.isRoot("NewsML") ? Likeness.STRICT : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        List<Cut> cuts = Cut.all(XmlDocument.text(submission), Set.of("NewsItem"));
        if (cuts.isEmpty())
            throw new InvalidArticle("NewsItem: nothing came, expected at least one");
        for (Cut cut : cuts) {
            Raw raw = cuts.size() == 1 ? submission.body() : cut.raw();
            out.add(FORMAT, raw, () -> new NewsMl1Item(cut.read(), submission, FORMAT).article());
        }
    }
}
