package news.dateline.ingest.format;

import java.util.List;

/** The front door: finds out what format some bytes are of and reads them. */
public final class Formats {

    /** Names of the formats, as articles carry them. */
    public static final List<String> NAMES = List.of("ninjs-1", "ninjs-2", "ninjs-3", "text");

    private final NinjsReader ninjs = new NinjsReader();
    private final TextReader text = new TextReader();

    /** Reads what came; throws for nothing that the bytes can hold. */
    public Reading read(Submission submission) {
        return switch (Look.at(submission)) {
            case Look.Json json -> new Reading.Items(JsonItems.each(json.utf8(), submission, ninjs));
            case Look.JsonLines lines -> new Reading.Items(Lines.each(lines.utf8(), submission, ninjs));
            case Look.Text plain -> new Reading.Items(List.of(Reads.one(0, "text", submission.body(),
                    () -> text.read(submission, plain.text()))));
            case Look.Unknown unknown -> new Reading.Unsupported(unknown.reason());
        };
    }
}
