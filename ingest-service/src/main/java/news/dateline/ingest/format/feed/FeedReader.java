package news.dateline.ingest.format.feed;

import java.util.List;
import java.util.Set;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.xml.Cut;
import news.dateline.ingest.format.xml.XmlDocument;

/** RSS 0.9 to 2.0 and Atom 0.3 and 1.0, with their modules for content, media and Dublin Core. */
public final class FeedReader implements FormatReader {

    static final String RSS = "rss";
    static final String ATOM = "atom";

    @Override
    public List<String> names() {
        return List.of(RSS, ATOM);
    }

    @Override
    public Set<String> types() {
        return Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml");
    }

    @Override
    public Set<String> endings() {
        return Set.of("rss", "atom", "rdf");
    }

    @Override
    public Likeness likeness(Opening opening) {
        boolean isFeed = opening.isRoot("rss") || opening.isRoot("feed")
                || (opening.isRoot("RDF") && opening.head().contains("/rss/"))
                || (opening.isRoot("RDF") && opening.head().contains("my.netscape.com"));
        return isFeed ? Likeness.STRICT : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        List<Cut> roots = Cut.all(XmlDocument.text(submission), Set.of("rss", "RDF", "feed"));
        if (roots.isEmpty())
            throw new InvalidArticle("feed: nothing came, expected rss, rdf:RDF or feed");
        Feed feed = new Feed(roots.getFirst(), submission);
        for (int i = 0; i < feed.entries().size(); i++) {
            int number = i;
            out.add(feed.format(), feed.entries().get(i).raw(), () -> feed.read(number));
        }
    }
}
