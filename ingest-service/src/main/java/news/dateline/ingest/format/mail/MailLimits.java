package news.dateline.ingest.format.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Malformed;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** Goes through a mail without keeping anything, so that one made to do harm is refused before it takes room. */
final class MailLimits {

    private static final int DEPTH = 20;
    private static final int PARTS = 1_000;

    private MailLimits() {
    }

    static void expectKept(Raw mail, MimeConfig limits) throws IOException {
        MimeTokenStream tokens = new MimeTokenStream(limits);
        tokens.parse(new ByteArrayInputStream(mail.bytes()));
        int parts = 0;
        int depth = 0;
        try {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                switch (state) {
                    case T_START_BODYPART, T_START_MESSAGE -> {
                        depth++;
                        parts++;
                    }
                    case T_END_BODYPART, T_END_MESSAGE -> depth--;
                    default -> {
                    }
                }
                // each part that lies in another is one step, the multipart around it the other
                if (depth > DEPTH)
                    throw Malformed.limit("mail: parts lie in each other more than " + DEPTH + " deep");
                if (parts > PARTS)
                    throw Malformed.limit("mail: more than " + PARTS + " parts");
            }
        } catch (MimeException e) {
            throw Malformed.syntax("not a mail: " + e.getMessage());
        }
    }
}
