package news.dateline.ingest.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import news.dateline.ingest.article.Defaults;
import news.dateline.ingest.format.Habits;
import news.dateline.ingest.source.Servers;
import news.dateline.ingest.source.StallingServers;
import news.dateline.ingest.source.config.After;
import news.dateline.ingest.source.config.Kind;
import news.dateline.ingest.source.config.Rules;
import news.dateline.ingest.source.config.Secret;
import news.dateline.ingest.source.config.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers that stall in the middle of a file or a listing, and what the next file then gets. */
@Timeout(60)
class StallTest {

    private static final Duration ANSWER = Duration.ofMillis(500);

    @TempDir
    private Path temporary;
    private Path folder;
    private Path password;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectories(temporary.resolve("in"));
        password = Files.writeString(temporary.resolve("password"), Servers.PASSWORD);
        Files.writeString(folder.resolve("first.txt"), "the first story");
        Files.writeString(folder.resolve("second.txt"), "the second story");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"SFTP", "FTP"})
    void fileThatStallsIsGivenUpAndTheNextOneIsReadAsItIs(Kind kind) throws IOException {
        try (var servers = new StallingServers(folder, "first.txt"); Shelf shelf = shelf(kind, servers)) {
            List<Found> found = shelf.list();

            assertThatThrownBy(() -> read(shelf, named(found, "first.txt"))).isInstanceOf(IOException.class);
            servers.goOn();
            assertThat(read(shelf, named(found, "second.txt"))).isEqualTo("the second story");
            shelf.move(named(found, "second.txt"), "done");
            assertThat(folder.resolve("done/second.txt")).hasContent("the second story");
            assertThat(read(shelf, named(found, "first.txt"))).isEqualTo("the first story");
        }
    }

    @Test
    void listingThatStallsIsGivenUp() throws IOException {
        try (var servers = new StallingServers(folder, "/"); Shelf shelf = shelf(Kind.SFTP, servers)) {
            assertThatThrownBy(shelf::list).isInstanceOf(IOException.class).hasMessageStartingWith("cannot list /: ");
            servers.goOn();
            assertThat(shelf.list()).hasSize(2);
        }
    }

    /** A file that is closed before its end, as one that is longer than it was listed. */
    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"SFTP", "FTP"})
    void fileThatIsNotReadToItsEndHarmsNoOther(Kind kind) throws IOException {
        Files.write(folder.resolve("large.txt"), new byte[8 << 20]);
        try (var servers = new StallingServers(folder, "none"); Shelf shelf = shelf(kind, servers)) {
            List<Found> found = shelf.list();
            try (InputStream in = shelf.open(named(found, "large.txt"))) {
                assertThat(in.read()).isZero();
            }
            assertThat(read(shelf, named(found, "second.txt"))).isEqualTo("the second story");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"SFTP", "FTP"})
    void listingWithoutAnEndIsGivenUp(Kind kind) throws IOException {
        try (var servers = new StallingServers(folder, "none")) {
            try (Shelf shelf = shelf(kind, servers, new Listing.Bounds(3, Duration.ofMinutes(1)))) {
                assertThat(shelf.list()).hasSize(2);
                Files.createDirectory(folder.resolve("a"));
                Files.createDirectory(folder.resolve("b"));
                assertThatThrownBy(shelf::list).isInstanceOf(IOException.class).hasMessageContaining("the listing of / "
                        + "has more than 3 entries; put away what has been read, or part it into several folders");
            }
            try (Shelf shelf = shelf(kind, servers, new Listing.Bounds(10, Duration.ZERO))) {
                assertThatThrownBy(shelf::list).isInstanceOf(IOException.class)
                        .hasMessageContaining("the listing of / has not come to its end within 0 seconds, after ");
            }
        }
    }

    @Test
    void lineWithoutAnEndIsManyEntries() throws IOException {
        Listing listing = new Listing("x", new Listing.Bounds(3, Duration.ofMinutes(1)), Clock.systemUTC());
        try (InputStream in = listing.lines(new ByteArrayInputStream(new byte[100]), 10)) {
            assertThatThrownBy(in::readAllBytes).hasMessageStartingWith("the listing of x has more than 3 entries");
        }
    }

    private static Found named(List<Found> found, String name) {
        return found.stream().filter(one -> one.name().equals(name)).findAny().orElseThrow();
    }

    private static String read(Shelf shelf, Found file) throws IOException {
        try (InputStream in = shelf.open(file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private Shelf shelf(Kind kind, StallingServers servers) {
        return shelf(kind, servers, Listing.Bounds.USUAL);
    }

    private Shelf shelf(Kind kind, StallingServers servers, Listing.Bounds bounds) {
        String location = kind == Kind.SFTP
                ? "sftp://127.0.0.1:" + servers.sftp().getPort() + "/"
                : "ftp://127.0.0.1:" + servers.ftp().port() + "/";
        Source source = new Source("test", kind, URI.create(location),
                new Source.Access(Servers.USER, new Secret("file:" + password), null,
                        Servers.fingerprint(servers.sftp()), null, null, null, true),
                new Source.Rhythm(Duration.ofSeconds(1), null), new Source.Files(Duration.ZERO, null, After.MOVE),
                false, Habits.USUAL, Defaults.NONE, Rules.NONE);
        return kind == Kind.SFTP
                ? new SftpShelf(source, Clock.systemUTC(), ANSWER, bounds)
                : new FtpShelf(source, Clock.systemUTC(), ANSWER, bounds);
    }
}
