package news.dateline.ingest.format.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Declaration;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Charsets;
import org.jspecify.annotations.Nullable;

/** The text of a document in XML. */
public final class XmlDocument {

    private static final Pattern ENCODING = Pattern.compile("^[^<]*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)");
    private static final int PROLOG = 1_000;

    private XmlDocument() {
    }

    /** Its text, decoded as its transport or its prolog declares, unless both are wrong. */
    public static String text(Submission submission) {
        return Charsets.decode(submission.body(), Declaration.of(submission).charset(), encoding(submission.body()));
    }

    private static @Nullable String encoding(Raw raw) {
        byte[] start = raw.part(0, Math.min(PROLOG, raw.size())).bytes();
        Matcher prolog = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return prolog.find() ? prolog.group(1) : null;
    }
}
