package news.dateline.local.feed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import news.dateline.local.stack.Addresses;

/** Pushes files into a running stack and waits until their stories are searchable. */
public final class Feeding {
    private static final int LISTED = 10;

    private final Ingest ingest;
    private final Index index;
    private final PrintStream out;

    public Feeding(Addresses addresses, PrintStream out) {
        this.ingest = new Ingest(Addresses.http(addresses.ingest()));
        this.index = new Index(Addresses.http(addresses.elasticsearch()));
        this.out = out;
    }

    /**
     * Pushes the files, one after the other, and tells what became of each.
     *
     * @return whether every story of every file was accepted and is in the index now
     */
    public boolean feed(List<Path> files) {
        var whole = true;
        var accepted = new LinkedHashMap<String, Long>();
        for (var file : files) {
            Receipt receipt;
            try {
                receipt = ingest.push(file);
            } catch (RefusedFile refused) {
                out.printf("fed %-44s nothing%n    %s%n", file.getFileName(), refused.getMessage());
                whole = false;
                continue;
            }
            receipt.accepted().forEach(story -> accepted.merge(story.uri(), story.revision(), Math::max));
            out.printf("fed %-44s %d accepted, %d rejected%n", file.getFileName(), receipt.accepted().size(),
                    receipt.rejected().size());
            receipt.rejected().forEach(item -> out.printf("    item %s: %s%n", item.index(), item.reason()));
            whole &= receipt.rejected().isEmpty();
        }
        return await(accepted) && whole;
    }

    private boolean await(Map<String, Long> accepted) {
        var missing = index.awaitSearchable(accepted);
        var arrived = accepted.keySet().stream().filter(uri -> !missing.contains(uri)).toList();
        var shown = index.shown(arrived);
        out.printf(accepted.size() == 1 ? "%d of %d story is searchable%n" : "%d of %d stories are searchable%n",
                shown.size(), accepted.size());
        arrived.stream().filter(uri -> !shown.contains(uri)).limit(LISTED)
                .forEach(uri -> out.println("    hidden from readers (recalled, embargoed or expired): " + uri));
        missing.stream().limit(LISTED).forEach(uri -> out.println("    not yet: " + uri));
        if (!missing.isEmpty()) {
            out.println("    see the logs of enrich and publish, and the topics news.articles.*.dlt, for the reason");
        }
        return missing.isEmpty();
    }
}
