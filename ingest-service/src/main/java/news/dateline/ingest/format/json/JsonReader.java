package news.dateline.ingest.format.json;

import java.util.List;
import java.util.Set;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Declaration;
import news.dateline.ingest.format.FormatReader;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Opening;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Charsets;
import tools.jackson.databind.node.ObjectNode;

/** JSON: a story, an array of stories, a story a line, or a feed. */
public final class JsonReader implements FormatReader {

    private static final Set<String> LINES = Set.of("application/x-ndjson", "application/ndjson", "application/jsonl",
            "application/x-jsonlines");

    @Override
    public List<String> names() {
        return List.of(NinjsReader.FORMAT, "ninjs-1", "ninjs-2", "ninjs-3", JsonFeed.FORMAT);
    }

    @Override
    public Set<String> types() {
        return Set.of("application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines",
                "application/json", "application/ninjs+json", "application/feed+json", "text/json");
    }

    @Override
    public Set<String> endings() {
        return Set.of("json", "ndjson", "jsonl", "ninjs");
    }

    @Override
    public Likeness likeness(Opening opening) {
        String head = opening.head();
        if (!startsWith(head, "{["))
            return Likeness.NONE;
        String second = head.substring(1).stripLeading();
        boolean isJson = head.charAt(0) == '{' ? startsWith(second, "\"}") : startsWith(second, "{]");
        return isJson ? Likeness.STRICT : Likeness.LOOSE;
    }

    @Override
    public void read(Submission submission, Inside inside, Items out) {
        Declaration declared = Declaration.of(submission);
        Raw utf8 = Charsets.utf8(submission.body(), declared.charset());
        boolean lines = LINES.contains(declared.type()) || declared.ending().equals("ndjson")
                || declared.ending().equals("jsonl") || Lines.looksLike(utf8);
        if (lines)
            Lines.each(utf8, out, item -> read(item, submission, out));
        else
            JsonItems.each(utf8, out, item -> read(item, submission, out));
    }

    private static void read(Raw utf8, Submission submission, Items out) {
        if (JsonFeed.isLike(utf8))
            JsonFeed.read(utf8, submission, out);
        else
            out.add(NinjsReader.FORMAT, utf8, () -> {
                ObjectNode object = Json.object(utf8);
                return NinjsReader.read(object, submission);
            });
    }

    private static boolean startsWith(String text, String any) {
        return !text.isEmpty() && any.indexOf(text.charAt(0)) >= 0;
    }
}
