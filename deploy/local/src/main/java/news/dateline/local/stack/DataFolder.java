package news.dateline.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/** The folder of one stack, held by one stack at a time. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the folder, making it where it is not there.
     *
     * @throws StackFailure when another stack holds it, or it cannot be written
     */
    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StackFailure("Another stack works in " + path + ". Stop it, or give this one a folder of its "
                        + "own with --data DIR");
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StackFailure("Cannot write the data folder %s: %s. Choose another with --data DIR"
                    .formatted(path, e));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path of(String server) {
        return path.resolve(server);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release " + path, e);
        }
    }
}
