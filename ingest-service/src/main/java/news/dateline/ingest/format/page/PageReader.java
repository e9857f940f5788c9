package news.dateline.ingest.format.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Declaration;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Malformed;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Charsets;
import org.jspecify.annotations.Nullable;

/** A page of the web: what it says to machines (schema.org, Open Graph), and the text that a person would read. */
public final class PageReader implements FormatReader {

    private static final String FORMAT = "html";
    private static final int LARGEST = 8 << 20;
    private static final int HEAD = 4 << 10;
    private static final Pattern META = Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> FRAGMENT = Set.of("p", "div", "article", "section", "h1", "h2", "body", "main",
            "span", "table", "ul");

    @Override
    public List<String> names() {
        return List.of(FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public Set<String> endings() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public Likeness likeness(Opening opening) {
        String root = opening.root().toLowerCase(Locale.ROOT);
        if (root.equals("html") || opening.head().regionMatches(true, 0, "<!doctype html", 0, 14))
            return Likeness.STRICT;
        return FRAGMENT.contains(root) ? Likeness.LOOSE : Likeness.NONE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        Raw body = submission.body();
        if (body.size() > LARGEST)
            throw Malformed.limit("html: a page of " + body.size() + " bytes, expected at most " + LARGEST);
        String html = Charsets.decode(body, Declaration.of(submission).charset(), meta(body));
        out.add(FORMAT, body, () -> new Page(html, submission, FORMAT).article());
    }

    private static @Nullable String meta(Raw body) {
        byte[] start = body.part(0, Math.min(HEAD, body.size())).bytes();
        Matcher meta = META.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return meta.find() ? meta.group(1) : null;
    }
}
