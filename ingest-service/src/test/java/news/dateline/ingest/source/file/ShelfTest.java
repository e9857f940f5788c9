package news.dateline.ingest.source.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.ingest.article.Defaults;
import news.dateline.ingest.format.Habits;
import news.dateline.ingest.source.Certificates;
import news.dateline.ingest.source.Servers;
import news.dateline.ingest.source.config.After;
import news.dateline.ingest.source.config.Kind;
import news.dateline.ingest.source.config.Rules;
import news.dateline.ingest.source.config.Secret;
import news.dateline.ingest.source.config.Source;
import org.apache.sshd.server.SshServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** What every shelf does, each against a real server of its protocol. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShelfTest {

    private Path temporary;
    private Path root;
    private Path password;
    private Path wrong;
    private Certificates certificates;
    private SshServer sftp;
    private Servers.Ftp ftp;
    private Servers.Ftp ftps;
    private com.robothy.s3.rest.LocalS3 s3;
    private S3Client bucket;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        temporary = folder;
        root = Files.createDirectories(temporary.resolve("root"));
        password = Files.writeString(temporary.resolve("password"), Servers.PASSWORD + "\n");
        wrong = Files.writeString(temporary.resolve("wrong"), "wrong");
        certificates = Certificates.make(temporary);
        sftp = Servers.sftp(root);
        ftp = Servers.ftp(root, null);
        ftps = Servers.ftp(root, certificates);
        s3 = Servers.s3();
        bucket = S3Client.builder().endpointOverride(URI.create("http://127.0.0.1:" + s3.getPort()))
                .forcePathStyle(true).requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false)).region(Region.US_EAST_1)
                .httpClient(Apache5HttpClient.create())
                .credentialsProvider(StaticCredentialsProvider
                        .create(AwsBasicCredentials.create(Servers.USER, Servers.PASSWORD)))
                .build();
        bucket.createBucket(ask -> ask.bucket("wires"));
    }

    @AfterAll
    void stop() throws IOException {
        sftp.stop(true);
        ftp.close();
        ftps.close();
        bucket.close();
        s3.shutdown();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"FOLDER", "SFTP", "FTP", "FTPS", "S3"})
    void listsReadsMovesAndDeletes(Kind kind) throws IOException {
        put(kind, "b.txt", "second", 2);
        put(kind, "a.txt", "the first, with ü", 1);
        put(kind, ".hidden", "no", 1);
        put(kind, "below/c.txt", "no", 1);
        try (Shelf shelf = shelf(kind, password, true)) {
            List<Found> found = shelf.list();
            assertThat(found).extracting(Found::name).containsExactlyInAnyOrder("a.txt", "b.txt");
            if (kind != Kind.S3) // whose times are those of putting, to the second
                assertThat(found).extracting(Found::name).containsExactly("a.txt", "b.txt");
            assertThat(shelf.list()).isEqualTo(found);
            Found first = found(shelf, "a.txt");
            Found second = found(shelf, "b.txt");
            assertThat(first.size()).isEqualTo("the first, with ü".getBytes(UTF_8).length);
            assertThat(read(shelf, first)).isEqualTo("the first, with ü");
            assertThat(read(shelf, second)).isEqualTo("second");

            shelf.move(first, "done/2026-01-02");
            assertThat(shelf.list()).extracting(Found::name).containsExactly("b.txt");
            put(kind, "a.txt", "another of the same name", 3);
            Found again = found(shelf, "a.txt");
            assertThat(again.state()).isNotEqualTo(first.state());
            shelf.move(again, "done/2026-01-02");
            shelf.delete(second);
            assertThat(shelf.list()).isEmpty();
        }
        if (kind != Kind.S3) { // in a bucket the older one goes, as versions of a bucket have it
            try (var files = Files.list(root.resolve(kind.name()).resolve("done/2026-01-02"))) {
                assertThat(files).hasSize(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"FOLDER", "SFTP", "FTP", "FTPS", "S3"})
    void whatHasChangedSinceItWasListedIsNotPutAway(Kind kind) throws IOException {
        put(kind, "latest.txt", "a story", 1);
        try (Shelf shelf = shelf(kind, password, true)) {
            Found old = found(shelf, "latest.txt");
            put(kind, "latest.txt", "the next story", 2);

            assertThatThrownBy(() -> shelf.move(old, "done/x")).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> shelf.delete(old)).isInstanceOf(NoSuchFileException.class);
            Found next = found(shelf, "latest.txt");
            assertThat(read(shelf, next)).isEqualTo("the next story");
            shelf.delete(next);
            assertThatThrownBy(() -> shelf.delete(next)).isInstanceOf(NoSuchFileException.class);
            assertThatThrownBy(() -> read(shelf, next)).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void oldFtpServerIsNotAskedForAllFilesForTheSakeOfOne() throws IOException {
        AtomicInteger lists = new AtomicInteger();
        try (var old = Servers.oldFtp(root, lists);
                Shelf shelf = new FtpShelf(source(Kind.FTP, "ftp://127.0.0.1:" + old.port() + "/OLD", password, true,
                        null, null), Clock.systemUTC())) {
            for (String name : List.of("a.txt", "b.txt", "c.txt")) {
                put(root.resolve("OLD"), name, "a story", 1);
            }
            List<Found> found = shelf.list();
            put(root.resolve("OLD"), "b.txt", "the next story", 1);

            shelf.move(found.get(0), "done");
            assertThatThrownBy(() -> shelf.move(found.get(1), "done")).isInstanceOf(NoSuchFileException.class);
            shelf.delete(found.get(2));
            assertThat(lists).hasValue(1);
            assertThat(shelf.list()).extracting(Found::name).containsExactly("b.txt");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"FOLDER", "SFTP", "FTP", "FTPS", "S3"})
    void namesMayHoldWhatPeopleWriteIntoThem(Kind kind) throws IOException {
        // the bucket's server of this test cannot list letters with accents, nor can Java write them in the locale C
        boolean plain = kind == Kind.S3 || !"UTF-8".equals(System.getProperty("sun.jnu.encoding"));
        List<String> names = List.of(plain ? "Z & F (1).txt" : "Züge & Flüge (1).txt", "a+b=c%20d.txt",
                "two..dots.txt", "x#y?z.txt", "'quoted'.txt");
        List<String> read = new ArrayList<>();
        for (String name : names) {
            put(kind, name, name, 1);
        }
        try (Shelf shelf = shelf(kind, password, true)) {
            for (Found file : shelf.list()) {
                read.add(read(shelf, file));
                shelf.move(file, "done/names");
            }
            assertThat(read).containsExactlyInAnyOrderElementsOf(names);
            assertThat(shelf.list()).isEmpty();
        }
    }

    @Test
    void nameInLettersOfAnotherCharsetIsReadAndPutAway() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(temporary.resolve("latin"));
        // Java cannot write the name itself
        Process made = new ProcessBuilder("sh", "-c", "printf story > \"$(printf 'z\\374rich.txt')\"")
                .directory(folder.toFile()).start();
        Assumptions.assumeTrue(made.waitFor() == 0, "this file system has no such names");

        try (Shelf shelf = new FolderShelf(folder)) {
            Found file = shelf.list().getFirst();
            assertThat(read(shelf, file)).isEqualTo("story");
            shelf.move(file, "done/x");
            assertThat(shelf.list()).isEmpty();
        }
        try (var files = Files.list(folder.resolve("done/x"))) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"SFTP", "FTP", "FTPS"})
    void saysWhyItCannotGetInAndNeverThePassword(Kind kind) throws IOException {
        Files.createDirectories(root.resolve(kind.name()));
        try (Shelf shelf = shelf(kind, wrong, true)) {
            assertThatThrownBy(shelf::list).isInstanceOf(IOException.class)
                    .hasMessageNotContaining(Servers.PASSWORD);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"SFTP", "FTP", "FTPS", "S3"})
    void doesNotGoToAddressesOfOnesOwnUnlessAllowed(Kind kind) throws IOException {
        try (Shelf shelf = shelf(kind, password, false)) {
            assertThatThrownBy(shelf::list).isInstanceOf(IOException.class).hasMessageContaining("allow-private");
        }
    }

    @Test
    void sshServerWithAnotherKeyIsNotTalkedTo() throws IOException {
        Source source = source(Kind.SFTP, "sftp://127.0.0.1:" + sftp.getPort() + "/", password, true, "SHA256:other",
                null);
        try (Shelf shelf = new SftpShelf(source, Clock.systemUTC())) {
            assertThatThrownBy(shelf::list).isInstanceOf(IOException.class);
        }
    }

    @Test
    void ftpServerWithAnUnknownCertificateIsNotTalkedTo() throws IOException {
        Source source = source(Kind.FTPS, "ftps://localhost:" + ftps.port() + "/", password, true, null, null);
        try (Shelf shelf = new FtpShelf(source, Clock.systemUTC())) {
            assertThatThrownBy(shelf::list).isInstanceOf(IOException.class);
        }
    }

    @Test
    void bucketIsListedOverAllItsPagesAndNoFurtherThanAllowed() throws IOException {
        Source source = source(Kind.S3, "s3://wires/many", password, true, null, null);
        for (int i = 0; i < 1_005; i++) {
            String key = "many/" + i + ".txt";
            bucket.putObject(ask -> ask.bucket("wires").key(key), RequestBody.fromString("x"));
        }
        try (Shelf shelf = new BucketShelf(source, Clock.systemUTC())) {
            assertThat(shelf.list()).extracting(Found::name).hasSize(1_005).doesNotHaveDuplicates();
        }
        try (Shelf shelf = new BucketShelf(source, Clock.systemUTC(),
                new Listing.Bounds(1_004, Duration.ofMinutes(1)))) {
            assertThatThrownBy(shelf::list).isInstanceOf(IOException.class)
                    .hasMessageStartingWith("the listing of bucket wires has more than 1004 entries");
        }
    }

    private static Found found(Shelf shelf, String name) throws IOException {
        return shelf.list().stream().filter(one -> one.name().equals(name)).findAny().orElseThrow();
    }

    private static String read(Shelf shelf, Found file) throws IOException {
        try (InputStream in = shelf.open(file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private void put(Kind kind, String name, String text, int second) throws IOException {
        if (kind == Kind.S3) {
            bucket.putObject(ask -> ask.bucket("wires").key("in/" + name), RequestBody.fromString(text));
            return;
        }
        put(root.resolve(kind.name()), name, text, second);
    }

    private static void put(Path folder, String name, String text, int second) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + second * 1_000L));
    }

    private Shelf shelf(Kind kind, Path secret, boolean allowPrivate) {
        Clock clock = Clock.systemUTC();
        return switch (kind) {
            case FOLDER -> new FolderShelf(root.resolve("FOLDER"));
            case SFTP -> new SftpShelf(source(kind, "sftp://127.0.0.1:" + sftp.getPort() + "/SFTP", secret,
                    allowPrivate, Servers.fingerprint(sftp), null), clock);
            case FTP -> new FtpShelf(source(kind, "ftp://127.0.0.1:" + ftp.port() + "/FTP", secret, allowPrivate, null,
                    null), clock);
            case FTPS -> new FtpShelf(source(kind, "ftps://localhost:" + ftps.port() + "/FTPS", secret, allowPrivate,
                    null, certificates.certificate().toString()), clock);
            case S3 -> new BucketShelf(source(kind, "s3://wires/in", secret, allowPrivate, null, null), clock);
            default -> throw new AssertionError(kind);
        };
    }

    private Source source(Kind kind, String location, Path secret, boolean allowPrivate, @Nullable String hostKey,
            @Nullable String certificate) {
        URI endpoint = kind == Kind.S3 ? URI.create("http://127.0.0.1:" + s3.getPort()) : null;
        return new Source("test", kind, URI.create(location),
                new Source.Access(Servers.USER, new Secret("file:" + secret), null, hostKey, certificate, endpoint,
                        null, allowPrivate),
                new Source.Rhythm(Duration.ofSeconds(1), null), new Source.Files(Duration.ZERO, null, After.MOVE),
                false, Habits.USUAL, Defaults.NONE, Rules.NONE);
    }
}
