package news.dateline.ingest.source.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.source.config.After;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.intake.Chunks;
import news.dateline.ingest.source.intake.LineChunks;
import news.dateline.ingest.source.intake.Taken;
import news.dateline.ingest.source.net.Flowing;
import news.dateline.ingest.source.poll.Next;
import news.dateline.ingest.source.poll.Turn;
import news.dateline.ingest.source.poll.Way;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the files of a shelf. A file that is being written is left alone until it has settled; what has been read is
 * remembered in one with its stories, so that it is neither read twice nor forgotten, whenever this instance dies; then it
 * is put away.
 */
final class FilesWay implements Way {

    private static final Logger log = LoggerFactory.getLogger(FilesWay.class);
    private static final int BATCH_FILES = 500;
    private static final long BATCH_BYTES = 8L << 20;
    /** So many in a row that cannot be read, or put away, and the rest is left for the next look. */
    private static final int IN_A_ROW = 3;
    /** Names that programs give to files that they are still writing. */
    private static final List<String> UNFINISHED = List.of(".tmp", ".part", ".filepart", ".partial", ".writing", "~",
            ".crdownload", ".swp", ".lock");

    private final Shelf shelf;
    private final Source source;
    private final int maxSize;
    private final Settling settling;
    private final @Nullable PathMatcher pattern;
    /** Files that could not be read, with the state they were in; they come last, so that they hold up no other. */
    private final Map<String, String> faulty = new HashMap<>();

    FilesWay(Shelf shelf, Source source, int maxSize) {
        this.shelf = shelf;
        this.source = source;
        this.maxSize = maxSize;
        this.settling = new Settling(source.files().settle());
        String glob = source.files().pattern();
        this.pattern = glob == null ? null : FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    @Override
    public Next look(Turn turn) throws IOException, InterruptedException {
        List<Found> there = shelf.list().stream().filter(this::isWanted).toList();
        Look look = new Look(turn, new HashMap<>(turn.marks()));
        look.finishEarlier(there);
        faulty.keySet().retainAll(there.stream().map(Found::name).toList());
        List<Found> ready = settling.settled(there, turn.now()).stream().filter(look::isNew)
                .sorted(Comparator.comparing(this::isFaulty)).toList();
        boolean found = look.readAll(ready);
        look.forgetRest();
        boolean isSettling = there.stream().anyMatch(file -> look.isNew(file) && !isFaulty(file));
        return (isSettling ? Next.soon(found, source.files().settle()) : Next.usual(found)).with(look.trouble());
    }

    private boolean isFaulty(Found file) {
        return file.state().equals(faulty.get(file.name()));
    }

    private boolean isWanted(Found file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return UNFINISHED.stream().noneMatch(name::endsWith)
                && (pattern == null || isLike(pattern, file.name()));
    }

    private static boolean isLike(PathMatcher pattern, String name) {
        try {
            return pattern.matches(Path.of(name));
        } catch (InvalidPathException noNameHere) {
            return false;
        }
    }

    @Override
    public void close() {
        shelf.close();
    }

    /** One look: what is remembered, and what of it is to be forgotten with the next delivery. */
    private final class Look {

        private final Turn turn;
        private final Map<String, String> marks;
        private final Map<String, @Nullable String> forgotten = new HashMap<>();
        private final Set<String> troubles = new TreeSet<>();
        private int unread;
        private int unmoved;

        Look(Turn turn, Map<String, String> marks) {
            this.turn = turn;
            this.marks = marks;
        }

        /** Whether a file has not been read to its end, in the state that it is in. */
        boolean isNew(Found file) {
            return Mark.of(marks.get(file.name())).filter(mark -> mark.isEnd(file)).isEmpty();
        }

        /** Puts away what was delivered by an instance that died before it could. */
        void finishEarlier(List<Found> there) {
            Set<String> gone = new HashSet<>(marks.keySet());
            for (Found file : there) {
                gone.remove(file.name());
                Mark.of(marks.get(file.name())).filter(mark -> mark.isEnd(file))
                        .ifPresent(mark -> putAway(file, mark.isReadable()));
            }
            gone.forEach(name -> forgotten.put(name, null));
            gone.forEach(marks::remove);
        }

        boolean readAll(List<Found> ready) throws IOException, InterruptedException {
            List<Found> batch = new ArrayList<>();
            long bytes = 0;
            for (Found file : ready) {
                if (unread >= IN_A_ROW)
                    break;
                if (isLarge(file)) {
                    readLarge(file);
                    continue;
                }
                if (batch.size() == BATCH_FILES || (bytes + file.size() > BATCH_BYTES && !batch.isEmpty())) {
                    readBatch(batch);
                    batch.clear();
                    bytes = 0;
                }
                batch.add(file);
                bytes += file.size();
            }
            if (!batch.isEmpty())
                readBatch(batch);
            return !ready.isEmpty();
        }

        /** What went wrong with single files; null where nothing did. */
        @Nullable
        String trouble() {
            if (troubles.isEmpty())
                return null;
            return troubles.size() + (troubles.size() == 1 ? " file" : " files")
                    + " could not be read or put away, such as " + troubles.iterator().next();
        }

        private void readBatch(List<Found> batch) throws InterruptedException {
            List<Found> read = new ArrayList<>();
            List<Turn.Load> loads = new ArrayList<>();
            Map<String, @Nullable String> changes = new HashMap<>(forgotten);
            for (Found file : batch) {
                if (unread >= IN_A_ROW)
                    break;
                Optional<Raw> bytes = bytes(file);
                if (bytes.isEmpty())
                    continue;
                List<Item> items = turn.read(new Turn.Piece(bytes.get(), null, file.name()));
                read.add(file);
                loads.add(new Turn.Load(items, null, file.name()));
                boolean readable = items.stream().anyMatch(Item.Story.class::isInstance);
                changes.put(file.name(), Mark.end(file, readable).text());
            }
            List<Taken> taken = turn.deliver(loads, changes);
            remember(changes);
            for (int i = 0; i < read.size(); i++) {
                putAway(read.get(i), !taken.get(i).isNothingReadable());
            }
        }

        private Optional<Raw> bytes(Found file) {
            try (InputStream in = new Flowing(shelf.open(file), turn::now)) {
                byte[] bytes = in.readNBytes(Math.toIntExact(file.size() + 1));
                if (bytes.length == file.size()) {
                    unread = 0;
                    return Optional.of(Raw.of(bytes));
                }
                changes(file, new EOFException("came with " + (bytes.length < file.size() ? bytes.length : "more")
                        + " bytes, expected " + file.size()));
            } catch (NoSuchFileException e) {
                changes(file, e);
            } catch (IOException e) {
                unread(file, e);
            }
            return Optional.empty();
        }

        /** It changes after all, and the next look finds it so; if it finds it as it was, it cannot be read. */
        private void changes(Found file, IOException e) {
            if (isFaulty(file))
                trouble(file, e);
            faulty.put(file.name(), file.state());
        }

        private void unread(Found file, IOException e) {
            unread++;
            faulty.put(file.name(), file.state());
            trouble(file, e);
            // what the server still has to say of this file would be taken for an answer about the next
            shelf.close();
        }

        private boolean isLarge(Found file) {
            return file.size() > (comesInPieces(file) ? Math.min(maxSize, BATCH_BYTES) : maxSize);
        }

        private boolean comesInPieces(Found file) {
            return LineChunks.areLines(null, file.name()) || WarcChunks.are(file.name());
        }

        private void readLarge(Found file) throws InterruptedException {
            try {
                if (comesInPieces(file)) {
                    readPieces(file);
                } else {
                    refuse(file);
                }
            } catch (NoSuchFileException | EOFException e) {
                changes(file, e);
            } catch (IOException e) {
                unread(file, e);
            }
        }

        /** A file of any size, some megabytes at a time; how far it has been read is remembered with each of them. */
        private void readPieces(Found file) throws IOException, InterruptedException {
            Mark at = Mark.of(marks.get(file.name())).filter(mark -> mark.isOf(file)).orElse(Mark.start(file));
            Optional<Mark> broken = Optional.of(at);
            while (broken.isPresent()) {
                at = broken.get();
                broken = readFrom(at, file);
            }
            boolean readable = Mark.of(marks.get(file.name())).orElse(at).isReadable();
            deliver(List.of(), file, Mark.end(file, readable));
            putAway(file, readable);
        }

        /** Comes to where the file has to be opened anew, behind a piece that was too long; nothing at its end. */
        private Optional<Mark> readFrom(Mark start, Found file) throws IOException, InterruptedException {
            boolean readable = start.isReadable();
            try (InputStream in = new Flowing(shelf.open(file), turn::now)) {
                in.skipNBytes(start.bytes());
                Chunks chunks = chunks(in, start, file);
                for (var next = chunks.next(); next.isPresent(); next = chunks.next()) {
                    LineChunks.Chunk chunk = next.get();
                    List<Item> items = items(chunk, file);
                    readable |= items.stream().anyMatch(Item.Story.class::isInstance);
                    Mark mark = Mark.at(file, chunk.end(), chunk.lines(), readable);
                    deliver(items, file, mark);
                    if (chunk.cut() > 0)
                        return Optional.of(mark);
                }
            }
            return Optional.empty();
        }

        private Chunks chunks(InputStream in, Mark at, Found file) {
            return WarcChunks.are(file.name())
                    ? new WarcChunks(in, maxSize, at.lines(), at.bytes())
                    : new LineChunks(in, maxSize).from(at.lines(), at.bytes());
        }

        private List<Item> items(LineChunks.Chunk chunk, Found file) {
            if (chunk.cut() > 0) {
                return List.of(new Item.Refusal(chunk.firstLine(), "unknown", Item.Kind.LIMIT, "piece: came with "
                        + (chunk.bytes().size() + chunk.cut()) + " bytes that cannot be parted, expected at most "
                        + maxSize + " (dateline.ingest.max-size); the first " + chunk.bytes().size() + " are kept",
                        chunk.bytes()));
            }
            String type = WarcChunks.are(file.name()) ? null : LineChunks.TYPE;
            return chunk.numbered(turn.read(new Turn.Piece(chunk.bytes(), type, file.name())));
        }

        /** What is larger than is read at a time stays where it is put; that it is there is kept with the reason. */
        private void refuse(Found file) throws InterruptedException {
            Item refusal = new Item.Refusal(0, "unknown", Item.Kind.LIMIT, "file: came with " + file.size()
                    + " bytes, expected at most " + maxSize + " (dateline.ingest.max-size); it stays at "
                    + source.shown() + " in " + folder(false) + "/" + file.name(), Raw.of(new byte[0]));
            deliver(List.of(refusal), file, Mark.end(file, false));
            putAway(file, false);
        }

        private void deliver(List<Item> items, Found file, Mark mark) throws InterruptedException {
            Map<String, @Nullable String> changes = new HashMap<>(forgotten);
            changes.put(file.name(), mark.text());
            turn.deliver(List.of(new Turn.Load(items, null, file.name())), changes);
            remember(changes);
        }

        private void remember(Map<String, @Nullable String> changes) {
            forgotten.clear();
            changes.forEach((name, value) -> {
                if (value == null) {
                    marks.remove(name);
                } else {
                    marks.put(name, value);
                }
            });
        }

        private void putAway(Found file, boolean readable) {
            if (source.files().after() == After.KEEP || unmoved >= IN_A_ROW)
                return;
            try {
                if (source.files().after() == After.DELETE && readable) {
                    shelf.delete(file);
                } else {
                    shelf.move(file, folder(readable));
                }
                forgotten.put(file.name(), null);
                unmoved = 0;
            } catch (NoSuchFileException e) {
                forgotten.put(file.name(), null);
            } catch (IOException e) {
                unmoved++;
                trouble(file, e);
                shelf.close();
            }
        }

        private void trouble(Found file, IOException e) {
            if (troubles.add(file.name() + ": " + e.getMessage()))
                log.debug("{} of source {}", file.name(), source.id(), e);
        }

        /** Files of a day together: a folder of all that ever came would be too large to look into. */
        private String folder(boolean readable) {
            return (readable ? "done/" : "failed/") + LocalDate.ofInstant(turn.now(), ZoneOffset.UTC);
        }

        void forgetRest() throws InterruptedException {
            if (!forgotten.isEmpty()) {
                turn.deliver(List.of(), forgotten);
                remember(new HashMap<>(forgotten));
            }
        }
    }
}
