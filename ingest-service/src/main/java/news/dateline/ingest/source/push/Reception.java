package news.dateline.ingest.source.push;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.emit.Origin;
import news.dateline.ingest.format.Formats;
import news.dateline.ingest.format.Habits;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.format.Reading;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.config.Sources;
import news.dateline.ingest.source.intake.Intake;
import news.dateline.ingest.source.intake.LineChunks;
import org.springframework.stereotype.Component;

/**
 * Takes in the body of one request: as a whole, or, where it is one story a line, piece by piece while it still comes. Some
 * pieces are on their way to Kafka while the next is read.
 */
@Component
final class Reception {

    /** Bytes of a body of lines that may be held at one time. */
    static final long WINDOW = 8L << 20;

    private static final int PIECES_UNDER_WAY = 3;

    private final Sources sources;
    private final Intake intake;
    private final Clock clock;
    private final int maxSize;

    Reception(Sources sources, Intake intake, Clock clock, DatelineSettings settings) {
        this.sources = sources;
        this.intake = intake;
        this.clock = clock;
        this.maxSize = Math.toIntExact(settings.ingest().maxSize().toBytes());
    }

    /** Takes the body in and comes to how many bytes it had. */
    long take(Push push, String source, ReceiptWriter receipt) {
        Instant received = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Origin origin = push.origin(source, received);
        try {
            if (push.isLines()) {
                return takeLines(push, origin, receipt);
            }
            Raw body = push.wholeBody(maxSize);
            receipt.add(intake.await(intake.send(read(push.submission(source, body, received)), origin)));
            return body.size();
        } catch (IOException e) {
            throw Problem.brokenOff(e);
        }
    }

    private long takeLines(Push push, Origin origin, ReceiptWriter receipt) throws IOException {
        Submission whole = push.submission(origin.source(), Raw.of(new byte[0]), origin.received());
        LineChunks chunks = new LineChunks(push.body(), maxSize);
        Queue<Intake.InDelivery> underWay = new ArrayDeque<>();
        for (Optional<LineChunks.Chunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
            underWay.add(intake.send(items(next.get(), whole), origin));
            if (underWay.size() > PIECES_UNDER_WAY)
                receipt.add(intake.await(underWay.remove()));
        }
        while (!underWay.isEmpty()) {
            receipt.add(intake.await(underWay.remove()));
        }
        return chunks.position();
    }

    private List<Item> items(LineChunks.Chunk chunk, Submission whole) {
        if (chunk.cut() > 0) {
            return List.of(new Item.Refusal(chunk.firstLine(), "ninjs", Item.Kind.LIMIT, "line: came with "
                    + (chunk.bytes().size() + chunk.cut()) + " bytes, expected at most " + maxSize
                    + " (dateline.ingest.max-size); the first " + chunk.bytes().size() + " are kept", chunk.bytes()));
        }
        return chunk.numbered(read(chunk.submission(whole)));
    }

    private List<Item> read(Submission submission) {
        Habits habits = sources.findNearest(submission.source()).map(Source::habits).orElse(Habits.USUAL);
        return switch (new Formats(habits).read(submission)) {
            case Reading.Unsupported unsupported -> throw Problem.unsupported(unsupported.reason());
            case Reading.Items items -> items.items();
        };
    }
}
