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
    private static final Set<String> ITEM = Set.of("NewsItem");
    private static final int DEPTH = 4;

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
        List<Cut> cuts = Cut.all(XmlDocument.text(submission), ITEM);
        if (cuts.isEmpty())
            throw new InvalidArticle("NewsItem: nothing came, expected at least one");
        for (Cut cut : cuts) {
            read(cut, cuts.size() == 1 ? submission.body() : cut.raw(), submission, out, 0);
        }
    }

    /** An item, and after it those that it holds: a package need not point to its stories, it may bring them. */
    private static void read(Cut cut, Raw raw, Submission submission, Items out, int depth) {
        List<Cut> inner = depth < DEPTH ? Cut.all(cut.text().substring(1), ITEM) : List.of();
        Cut own = inner.isEmpty() ? cut : without(inner, cut);
        out.add(FORMAT, raw, () -> new NewsMl1Item(own.read(), submission, FORMAT).article());
        inner.forEach(item -> read(item, item.raw(), submission, out, depth + 1));
    }

    private static Cut without(List<Cut> inner, Cut cut) {
        StringBuilder own = new StringBuilder();
        int at = 0;
        for (Cut item : inner) {
            own.append(cut.text(), at, item.start() + 1);
            at = item.end() + 1;
        }
        own.append(cut.text(), at, cut.text().length());
        return new Cut(own.toString(), cut.name(), 0, own.length());
    }
}
