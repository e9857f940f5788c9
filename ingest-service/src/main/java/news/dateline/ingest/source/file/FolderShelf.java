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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A folder of this machine, or of a network drive that it sees. */
final class FolderShelf implements Shelf {

    private final Path folder;
    /** The files as they were listed: a name in letters of another charset is none that can be written. */
    private Map<String, Path> listed = Map.of();

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
        Map<String, Path> paths = new HashMap<>();
        // One visit gives names and attributes; a file that goes away meanwhile is passed over
        Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), 1, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                String name = path.getFileName().toString();
                if (attributes.isRegularFile() && !name.startsWith(".") && paths.putIfAbsent(name, path) == null)
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
        listed = paths;
        found.sort(Comparator.comparingLong(Aged::millis).thenComparing(aged -> aged.file().name()));
        return found.stream().map(Aged::file).toList();
    }

    private static Aged aged(String name, BasicFileAttributes attributes) {
        long millis = attributes.lastModifiedTime().toMillis();
        return new Aged(new Found(name, attributes.size(), Long.toString(millis)), millis);
    }

    @Override
    public InputStream open(Found file) throws IOException {
        expectUnchanged(file, path(file));
        return Files.newInputStream(path(file));
    }

    @Override
    public void move(Found file, String below) throws IOException {
        Path from = path(file);
        expectUnchanged(file, from);
        Path to = free(Files.createDirectories(folder.resolve(below)), from.getFileName());
        moveAtOnce(from, to);
        try {
            expectUnchanged(file, to);
        } catch (NoSuchFileException e) {
            // another file took its name at the last moment; it goes back to be read
            moveAtOnce(to, free(folder, from.getFileName()));
            throw e;
        }
    }

    @Override
    public void delete(Found file) throws IOException {
        expectUnchanged(file, path(file));
        Files.deleteIfExists(path(file));
    }

    private Path path(Found file) {
        Path path = listed.get(file.name());
        return path == null ? folder.resolve(file.name()) : path;
    }

    private static void expectUnchanged(Found file, Path path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!aged(file.name(), now).file().equals(file))
            throw new NoSuchFileException(file.name(), null, "has changed since it was listed");
    }

    private static Path free(Path folder, Path name) {
        Path free = folder.resolve(name);
        for (int n = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); n++) {
            free = folder.resolve(plain(name) + "." + n);
        }
        return free;
    }

    /** With question marks for letters that cannot be written. */
    private static String plain(Path name) {
        return name.toString().replace('\uFFFD', '?');
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
