package news.dateline.ingest.format.nitf;

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

/** NITF 2 and 3, one document or several one after the other. */
public final class NitfReader implements FormatReader {

    private static final String FORMAT = "nitf";

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("application/nitf+xml", "text/vnd.iptc.nitf", "application/vnd.iptc.nitf");
    }

    @Override
    public Set<String> endings() {
        return Set.of("nitf");
    }

    @Override
    public Likeness likeness(Opening opening) {
        return opening.isRoot("nitf") ? Likeness.STRICT : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        List<Cut> cuts = Cut.all(XmlDocument.text(submission), Set.of("nitf"));
        if (cuts.isEmpty())
            throw new InvalidArticle("nitf: nothing came, expected an element of that name");
        for (Cut cut : cuts) {
            Raw raw = cuts.size() == 1 ? submission.body() : cut.raw();
            out.addAll(FORMAT, raw, () -> new NitfStory(cut.read(), submission, inside.habits(), FORMAT).articles());
        }
    }
}
