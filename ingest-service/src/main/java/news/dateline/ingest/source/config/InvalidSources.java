package news.dateline.ingest.source.config;

import java.util.List;

/** Sources are not configured as they can be; the message names all that is wrong, at once. */
public final class InvalidSources extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidSources(List<String> violations) {
        super(violations.size() + (violations.size() == 1 ? " thing is" : " things are")
                + " wrong with the configured sources:\n  - " + String.join("\n  - ", violations));
    }
}
