package news.dateline.enrich.entity.authority;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, each with its line. */
final class Problems {

    private static final int TOLD = 20;

    private final String file;
    private final List<String> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(long line, String what) {
        found.add(file + ":" + line + ": " + what);
    }

    /** Fails with all of them where there are any. */
    void check() throws UnreadableAuthority {
        if (!found.isEmpty()) {
            var told = found.subList(0, Math.min(TOLD, found.size()));
            var more = found.size() > TOLD ? "\n… and " + (found.size() - TOLD) + " more" : "";
            throw new UnreadableAuthority(String.join("\n", told) + more);
        }
    }
}
