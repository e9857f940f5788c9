package news.dateline.ingest.format;

import java.util.List;

/** What reading some bytes came to. */
public sealed interface Reading {

    /** They are of a format that is read here; each item stands for itself. */
    record Items(List<Item> items) implements Reading {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** They are of no format that is read here. */
    record Unsupported(String reason) implements Reading {
    }
}
