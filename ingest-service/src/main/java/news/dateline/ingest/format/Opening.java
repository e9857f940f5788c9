package news.dateline.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.article.Raw;

/**
 * How some bytes begin.
 *
 * @param raw all of the bytes
 * @param head the first of them as text in which what ASCII has is right, without a byte order mark or white space
 * @param root name of the first element, with its prefix, where they look like mark-up; else empty
 */
public record Opening(Raw raw, String head, String root) {

    private static final int SIZE = 16 << 10;
    private static final Pattern BEFORE_ROOT = Pattern
            .compile("\\G\\s*+(?:<\\?.*?\\?>|<!--.*?-->|<![^>\\[]*+(?:\\[.*?\\]\\s*+)?>)", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("\\G\\s*+<([A-Za-z_][\\w.:-]*+)");

    static Opening of(Raw raw) {
        String head = head(raw);
        return new Opening(raw, head, root(head));
    }

    /** Whether the first element is called so, whatever its prefix. */
    public boolean isRoot(String local) {
        return root.equals(local) || root.endsWith(":" + local);
    }

    /** The byte at a place, or -1 behind the end. */
    public int at(int place) {
        return place < raw.size() ? raw.at(place) & 0xFF : -1;
    }

    private static String head(Raw raw) {
        byte[] bytes = raw.part(0, Math.min(SIZE, raw.size())).bytes();
        int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
        String head = new String(bytes, ISO_8859_1);
        if ((first == 0xFF && second == 0xFE) || (second == 0 && first >= '\t'))
            head = new String(bytes, UTF_16LE);
        else if ((first == 0xFE && second == 0xFF) || (first == 0 && second >= '\t'))
            head = new String(bytes, UTF_16BE);
        else if (head.startsWith("\u00EF\u00BB\u00BF"))
            head = head.substring(3);
        return head.startsWith("\uFEFF") ? head.substring(1).strip() : head.strip();
    }

    private static String root(String head) {
        Matcher before = BEFORE_ROOT.matcher(head);
        int end = 0;
        while (before.find()) {
            end = before.end();
        }
        Matcher root = ROOT.matcher(head);
        return root.find(end) ? root.group(1) : "";
    }
}
