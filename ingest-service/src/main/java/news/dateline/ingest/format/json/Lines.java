package news.dateline.ingest.format.json;

import java.util.function.Consumer;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Items;

/** A JSON object a line; empty lines count but are no items. */
final class Lines {

    private Lines() {
    }

    static void each(Raw utf8, Items out, Consumer<Raw> reader) {
        for (int start = 0; start < utf8.size();) {
            int end = lineEnd(utf8, start);
            Raw raw = utf8.part(start, end);
            if (isBlank(raw))
                out.skip();
            else
                reader.accept(raw);
            start = end + 1;
        }
    }

    /** An object starts the first line and another starts the second: no single document looks like that. */
    static boolean looksLike(Raw utf8) {
        int objects = 0;
        for (int start = 0; start < utf8.size() && objects < 2;) {
            int end = lineEnd(utf8, start);
            if (!isBlank(utf8.part(start, end))) {
                if (utf8.at(start) != '{')
                    return false;
                objects++;
            }
            start = end + 1;
        }
        return objects == 2;
    }

    private static int lineEnd(Raw utf8, int start) {
        int end = start;
        while (end < utf8.size() && utf8.at(end) != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(Raw raw) {
        for (int i = 0; i < raw.size(); i++) {
            if (raw.at(i) > ' ' || raw.at(i) < 0)
                return false;
        }
        return true;
    }
}
