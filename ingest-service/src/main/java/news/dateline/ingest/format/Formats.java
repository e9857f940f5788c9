package news.dateline.ingest.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.format.FormatReader.Likeness;

/**
 * The front door: finds out what format some bytes are of and has them read. What no other format begins like goes
 * first, then what is declared, then what they look like.
 */
public final class Formats {

    /** How many bytes a submission may come to when all its archives are unpacked: what the heap has room for. */
    public static final long UNPACKED = Math.min(128L << 20, Runtime.getRuntime().maxMemory() / 8);

    private static final List<FormatReader> READERS = ServiceLoader
            .load(FormatReader.class, FormatReader.class.getClassLoader()).stream().map(ServiceLoader.Provider::get)
            .toList();

    /** Names of the formats, as articles carry them. */
    public static final List<String> NAMES = READERS.stream().flatMap(reader -> reader.names().stream()).toList();

    /** Media types that mean a format, with the names of the formats that each may be. */
    public static final SortedMap<String, List<String>> TYPES = types();

    private final Habits habits;
    private final Function<Article, List<Article>> life;

    /** Reads what comes from a source of which nothing is said. */
    public Formats() {
        this(Habits.USUAL);
    }

    /** Reads what comes from a source with these habits. */
    public Formats(Habits habits) {
        this.habits = habits;
        Function<Article, List<Article>> kills = habits.killsInText() ? TextKills::of : List::of;
        this.life = habits.embargoesInText()
                ? kills.andThen(all -> all.stream().map(TextEmbargoes::of).toList())
                : kills;
    }

    Habits habits() {
        return habits;
    }

    /** Reads what came; throws for nothing that the bytes can hold. */
    public Reading read(Submission submission) {
        List<Item> items = new ArrayList<>();
        Inside inside = new Inside(this, submission, new AtomicLong(UNPACKED), 0);
        Optional<String> unsupported = read(submission, inside, new Items(items::add, life));
        if (unsupported.isPresent())
            return new Reading.Unsupported(unsupported.get());
        return new Reading.Items(items);
    }

    /** Gives out the items, or says why the bytes are of no format that is read here. */
    Optional<String> read(Submission submission, Inside inside, Items out) {
        Declaration declared = Declaration.of(submission);
        Opening opening = Opening.of(submission.body());
        Optional<FormatReader> found = find(declared, opening);
        if (found.isEmpty())
            return Optional.of(unsupported(declared, opening));
        FormatReader reader = found.get();
        out.all(reader.names().getFirst(), submission.body(), () -> reader.read(submission, inside, out));
        return Optional.empty();
    }

    private static Optional<FormatReader> find(Declaration declared, Opening opening) {
        Optional<FormatReader> said = declared(declared);
        if (said.isEmpty() && !declared.isOpen())
            return Optional.empty();
        if (said.filter(reader -> reader.likeness(opening) == Likeness.STRICT).isPresent())
            return said;
        return like(opening, Likeness.STRICT).or(() -> said).or(() -> like(opening, Likeness.LOOSE));
    }

    private static Optional<FormatReader> declared(Declaration declared) {
        Optional<FormatReader> byType = READERS.stream().filter(reader -> reader.types().contains(declared.type()))
                .findFirst();
        if (byType.isPresent() || !declared.isSilent())
            return byType;
        return READERS.stream().filter(reader -> reader.endings().contains(declared.ending())).findFirst();
    }

    private static Optional<FormatReader> like(Opening opening, Likeness likeness) {
        return READERS.stream().filter(reader -> reader.likeness(opening) == likeness).findFirst();
    }

    private static SortedMap<String, List<String>> types() {
        SortedMap<String, List<String>> types = new TreeMap<>();
        READERS.forEach(reader -> reader.types().forEach(type -> types.put(type, reader.names())));
        return Collections.unmodifiableSortedMap(types);
    }

    private static String unsupported(Declaration declared, Opening opening) {
        String expected = ", expected one of " + String.join(", ", new TreeSet<>(NAMES));
        if (!declared.isOpen()) {
            return "Content-Type: came " + declared.type() + ", expected one of " + String.join(", ", TYPES.keySet());
        }
        if (!opening.root().isEmpty())
            return "the bytes look like mark-up that begins with <" + opening.root() + ">" + expected;
        if (opening.raw().size() > 0 && Objects.equals(opening.head(), ""))
            return "the bytes hold nothing but white space" + expected;
        return "the bytes are no text and look like no format" + expected;
    }
}
