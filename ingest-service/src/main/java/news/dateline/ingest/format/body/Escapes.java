package news.dateline.ingest.format.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** References of HTML that senders leave in text that is no HTML, or escape twice: "caf&amp;eacute;", "AT&amp;amp;T". */
public final class Escapes {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]\\w{1,31});");
    private static final int TIMES = 2;

    private Escapes() {
    }

    /** The text with the letters that they stand for. */
    public static String undone(String text) {
        String plain = text;
        for (int i = 0; i < TIMES && plain.indexOf('&') >= 0; i++) {
            plain = REFERENCE.matcher(plain).replaceAll(
                    reference -> Matcher.quoteReplacement(Parser.unescapeEntities(reference.group(), false)));
        }
        return plain;
    }
}
