package news.dateline.ingest.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** A folder of this machine, or of a network drive that it sees. */
final class FolderShelf implements Shelf {

    private final Path folder;

    FolderShelf(Path folder) {
        this.folder = folder;
    }

    private record Aged(Found file, long millis) {
    }

    @Override
    public List<Found> list() throws IOException {
        if (!Files.isDirectory(folder))
            throw new IOException(folder + ": there is no such folder");
        List<Aged> found = new ArrayList<>();
        // One visit gives names and attributes; a file that goes away meanwhile is passed over
        Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), 1, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                String name = path.getFileName().toString();
                if (attributes.isRegularFile() && !name.startsWith("."))
                    found.add(aged(name, attributes));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
                if (path.equals(folder))
                    throw e;
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparingLong(Aged::millis).thenComparing(aged -> aged.file().name()));
        return found.stream().map(Aged::file).toList();
    }

    private static Aged aged(String name, BasicFileAttributes attributes) {
        long millis = attributes.lastModifiedTime().toMillis();
        return new Aged(new Found(name, attributes.size(), Long.toString(millis)), millis);
    }

    @Override
    public InputStream open(Found file) throws IOException {
        expectUnchanged(file, folder.resolve(file.name()));
        return Files.newInputStream(folder.resolve(file.name()));
    }

    @Override
    public void move(Found file, String below) throws IOException {
        Path from = folder.resolve(file.name());
        expectUnchanged(file, from);
        Path to = free(Files.createDirectories(folder.resolve(below)), file.name());
        moveAtOnce(from, to);
        try {
            expectUnchanged(file, to);
        } catch (NoSuchFileException e) {
            // another file took its name at the last moment; it goes back to be read
            moveAtOnce(to, free(folder, file.name()));
            throw e;
        }
    }

    @Override
    public void delete(Found file) throws IOException {
        expectUnchanged(file, folder.resolve(file.name()));
        Files.deleteIfExists(folder.resolve(file.name()));
    }

    private static void expectUnchanged(Found file, Path path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!aged(file.name(), now).file().equals(file))
            throw new NoSuchFileException(file.name(), null, "has changed since it was listed");
    }

    private static Path free(Path folder, String name) {
        Path free = folder.resolve(name);
        for (int n = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); n++) {
            free = folder.resolve(name + "." + n);
        }
        return free;
    }

    private static void moveAtOnce(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    @Override
    public void close() {
        // holds nothing
    }
}
