package news.dateline.ingest.format.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.ingest.article.Raw;

/** A file of mails one after the other (mbox): each begins with a line that says from whom and when. */
final class Mailbox {

    private static final Pattern START = Pattern
            .compile("(?:\\A|(?<=\\n\\r?\\n))From \\S+ .{0,40}\\d{2}:\\d{2}.{0,40}\\r?\\n(?=[A-Za-z][A-Za-z-]{1,40}:)");

    private Mailbox() {
    }

    static boolean isLike(String head) {
        return START.matcher(head).lookingAt();
    }

    /** The mails in it; a mail alone is one. */
    static List<Raw> mails(Raw raw) {
        if (raw.size() < 5 || raw.at(0) != 'F' || raw.at(4) != ' ')
            return List.of(raw);
        Matcher start = START.matcher(new String(raw.bytes(), ISO_8859_1));
        List<Raw> mails = new ArrayList<>();
        int from = -1;
        while (start.find()) {
            if (from >= 0)
                mails.add(raw.part(from, start.start()));
            from = start.end();
        }
        if (from >= 0)
            mails.add(raw.part(from, raw.size()));
        return mails.isEmpty() ? List.of(raw) : mails;
    }
}
