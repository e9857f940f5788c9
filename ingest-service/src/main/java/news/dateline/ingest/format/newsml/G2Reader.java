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

/** NewsML-G2: a news item, a package, or a message with any number of both. Items of other kinds are no news. */
public final class G2Reader implements FormatReader {

    private static final String FORMAT = "newsml-g2";
    private static final Set<String> NEWS = Set.of("newsItem", "packageItem");
    private static final Set<String> OTHER = Set.of("conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.packageitem+xml",
                "application/vnd.iptc.g2.newsmessage+xml");
    }

    @Override
    public Set<String> endings() {
        return Set.of("g2", "newsmlg2");
    }

    @Override
    public Likeness likeness(Opening opening) {
        boolean isG2 = opening.isRoot("newsMessage") || NEWS.stream().anyMatch(opening::isRoot)
                || OTHER.stream().anyMatch(opening::isRoot);
        return isG2 ? Likeness.STRICT : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        String document = XmlDocument.text(submission);
        List<Cut> cuts = Cut.all(document, NEWS);
        if (cuts.isEmpty())
            throw new InvalidArticle(nothing(document));
        for (Cut cut : cuts) {
            Raw raw = cuts.size() == 1 ? submission.body() : cut.raw();
            out.add(FORMAT, raw, () -> new G2Item(cut.read(), submission, FORMAT).article());
        }
    }

    private static String nothing(String document) {
        List<Cut> others = Cut.all(document, OTHER);
        String came = others.isEmpty() ? "nothing" : others.getFirst().name();
        return "item: came " + came + ", expected newsItem or packageItem";
    }
}
