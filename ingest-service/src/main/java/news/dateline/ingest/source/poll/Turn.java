package news.dateline.ingest.source.poll;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.emit.Origin;
import news.dateline.ingest.emit.Rejected;
import news.dateline.ingest.emit.ledger.Desk;
import news.dateline.ingest.format.Formats;
import news.dateline.ingest.format.Hints;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.format.Reading;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.intake.Intake;
import news.dateline.ingest.source.intake.Sorted;
import news.dateline.ingest.source.intake.Taken;
import org.jspecify.annotations.Nullable;

/** What a way may do while it looks: ask how far it had come, and deliver. */
public final class Turn {

    private final Source source;
    private final Desk desk;
    private final Intake intake;
    private final Formats formats;
    private final Clock clock;

    Turn(Source source, Desk desk, Intake intake, Formats formats, Clock clock) {
        this.source = source;
        this.desk = desk;
        this.intake = intake;
        this.formats = formats;
        this.clock = clock;
    }

    /** Bytes that came. */
    public record Piece(Raw body, @Nullable String contentType, @Nullable String filename) {
    }

    /** The time. */
    public Instant now() {
        return clock.instant();
    }

    /** What was remembered by the last delivery that Kafka has. */
    public Map<String, String> marks() throws InterruptedException {
        return desk.marks(source.id());
    }

    /** Reads some bytes into items. */
    public List<Item> read(Piece piece) {
        Submission submission = new Submission(source.id(), piece.body(), piece.contentType(), piece.filename(),
                Hints.NONE, received());
        return switch (formats.read(submission)) {
            case Reading.Items items -> items.items();
            case Reading.Unsupported unsupported -> List
                    .of(new Item.Refusal(0, "unknown", Item.Kind.UNSUPPORTED, unsupported.reason(), piece.body()));
        };
    }

    /** Items that came together, with where they came from. */
    public record Load(List<Item> items, @Nullable String contentType, @Nullable String filename) {

        public Load {
            items = List.copyOf(items);
        }
    }

    /**
     * Delivers all of it and remembers the marks, in one: either Kafka has everything, or nothing has happened. A mark
     * without a value is forgotten. What became of each load comes back in the same order.
     */
    public List<Taken> deliver(List<Load> loads, Map<String, @Nullable String> marks) throws InterruptedException {
        List<Sorted> sorted = new ArrayList<>(loads.size());
        for (Load load : loads) {
            sorted.add(intake.sort(load.items(),
                    new Origin(source.id(), load.contentType(), load.filename(), null, received())));
        }
        List<Rejected> tooLarge = desk.deliver(sorted.stream().map(Sorted::consignment).toList(), source.id(), marks);
        return sorted.stream().map(one -> intake.done(one, tooLarge)).toList();
    }

    private Instant received() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
