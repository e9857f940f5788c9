package news.dateline.ingest.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.dateline.ingest.source.config.Kind;
import news.dateline.ingest.source.config.Secret;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.net.Guard;
import news.dateline.ingest.source.net.GuardedSockets;
import news.dateline.ingest.source.net.Trust;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPReply;
import org.apache.commons.net.ftp.FTPSClient;
import org.jspecify.annotations.Nullable;

/** A folder of an FTP server, in the clear or encrypted (explicit TLS, or implicit on port 990). */
final class FtpShelf implements Shelf {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Source source;
    private final String folder;
    private final Clock clock;
    private final Duration patience;
    private final Listing.Bounds bounds;
    private @Nullable FTPClient client;

    FtpShelf(Source source, Clock clock) {
        this(source, clock, PATIENCE, Listing.Bounds.USUAL);
    }

    /** One that waits so long for each answer, and lists so much at most. */
    FtpShelf(Source source, Clock clock, Duration patience, Listing.Bounds bounds) {
        this.source = source;
        this.clock = clock;
        this.patience = patience;
        this.bounds = bounds;
        String path = source.expectLocation().getPath();
        this.folder = path.isEmpty() ? "/" : path;
    }

    private record Aged(Found file, long millis) {
    }

    @Override
    public List<Found> list() throws IOException {
        close();
        FTPClient open = open();
        FTPFile[] listed = listed(open);
        expect(open, "list " + folder);
        List<Aged> found = new ArrayList<>();
        for (FTPFile file : listed) {
            if (file != null && file.isFile() && !file.getName().startsWith("."))
                found.add(aged(file.getName(), file));
        }
        found.sort(Comparator.comparingLong(Aged::millis).thenComparing(aged -> aged.file().name()));
        return found.stream().map(Aged::file).toList();
    }

    private static Aged aged(String name, FTPFile file) {
        long millis = file.getTimestamp() == null ? 0 : file.getTimestamp().getTimeInMillis();
        return new Aged(new Found(name, file.getSize(), Long.toString(millis)), millis);
    }

    @Override
    public InputStream open(Found file) throws IOException {
        FTPClient open = open();
        InputStream in = open.retrieveFileStream(path(file));
        if (in == null) {
            if (open.getReplyCode() == FTPReply.FILE_UNAVAILABLE)
                throw new NoSuchFileException(file.name());
            throw refused(open, "read " + file.name());
        }
        return new Transfer(in, new Transfer.Line() {

            @Override
            public void finish() throws IOException {
                if (!open.completePendingCommand())
                    throw refused(open, "read " + file.name());
            }

            @Override
            public void giveUp() {
                close();
            }
        });
    }

    @Override
    public void move(Found file, String below) throws IOException {
        FTPClient open = open();
        expectUnchanged(file, open);
        String target = folder;
        for (String part : below.split("/", -1)) {
            target = RemoteName.join(target, part);
            // refused where it is there already
            open.makeDirectory(target);
        }
        String[] there = Objects.requireNonNullElse(open.listNames(target), new String[0]);
        boolean taken = Arrays.stream(there).anyMatch(name -> name.endsWith(file.name()));
        String to = RemoteName.join(target, RemoteName.free(file.name(), taken, clock.instant()));
        if (!open.rename(path(file), to))
            throw refused(open, "move " + file.name() + " to " + to);
    }

    @Override
    public void delete(Found file) throws IOException {
        FTPClient open = open();
        expectUnchanged(file, open);
        if (!open.deleteFile(path(file)))
            throw refused(open, "delete " + file.name());
    }

    /** Wires write the next story under the same name, which has to be read before it is put away. */
    private void expectUnchanged(Found file, FTPClient open) throws IOException {
        if (!isAsListed(file, open))
            throw new NoSuchFileException(file.name(), null, "has changed since it was listed");
    }

    private boolean isAsListed(Found file, FTPClient open) throws IOException {
        if (!open.hasFeature("MLST")) {
            // to list all files for the sake of each would take too long; of one an old server tells but this
            String size = open.getSize(path(file));
            return size == null || size.strip().equals(Long.toString(file.size()));
        }
        FTPFile now = open.mlistFile(path(file));
        // servers take some letters of a name for wildcards, and then tell of another
        if (now == null || !now.isFile() || !now.getName().endsWith(file.name()))
            now = Arrays.stream(listed(open)).filter(one -> one != null && one.getName().equals(file.name()))
                    .findFirst().orElse(null);
        return now != null && aged(file.name(), now).file().equals(file);
    }

    /** The newer command tells times to the second and in UTC; the older one tells what the server likes. */
    private FTPFile[] listed(FTPClient open) throws IOException {
        return open.hasFeature("MLST") ? open.mlistDir(folder) : open.listFiles(folder);
    }

    private String path(Found file) {
        return RemoteName.join(folder, file.name());
    }

    private FTPClient open() throws IOException {
        FTPClient open = client;
        if (open != null && open.isConnected())
            return open;
        FTPClient made = made();
        client = made;
        connect(made, source.expectLocation());
        return made;
    }

    private FTPClient made() throws IOException {
        FTPClient made;
        if (source.kind() == Kind.FTPS) {
            boolean implicit = source.expectLocation().getPort() == FTPSClient.DEFAULT_FTPS_PORT;
            FTPSClient secure = new FTPSClient(implicit, Trust.of(source.access().certificate())) {

                @Override
                protected @Nullable Socket _openDataConnection_(String command, String argument) throws IOException {
                    return ListedSocket.of(super._openDataConnection_(command, argument), command,
                            FtpShelf.this::listing);
                }
            };
            secure.setEndpointCheckingEnabled(true);
            // what was trusted is in the context; null leaves the check to it
            secure.setTrustManager(null);
            made = secure;
        } else {
            made = new FTPClient() {

                @Override
                protected @Nullable Socket _openDataConnection_(String command, String argument) throws IOException {
                    return ListedSocket.of(super._openDataConnection_(command, argument), command,
                            FtpShelf.this::listing);
                }
            };
        }
        made.setSocketFactory(new GuardedSockets(new Guard(source.access().allowPrivate())));
        made.setConnectTimeout(Math.toIntExact(patience.toMillis()));
        made.setDefaultTimeout(Math.toIntExact(patience.toMillis()));
        made.setDataTimeout(patience);
        made.setControlEncoding(StandardCharsets.UTF_8);
        return made;
    }

    private Listing listing() {
        return new Listing(folder, bounds, clock);
    }

    private void connect(FTPClient made, URI location) throws IOException {
        if (location.getPort() < 0) {
            made.connect(location.getHost());
        } else {
            made.connect(location.getHost(), location.getPort());
        }
        expect(made, "connect");
        if (made instanceof FTPSClient secure) {
            secure.execPBSZ(0);
            secure.execPROT("P");
        }
        Secret password = source.access().password();
        String user = Objects.requireNonNullElse(source.access().username(), "anonymous");
        if (!made.login(user, password == null ? "dateline" : password.read()))
            throw refused(made, "log in as " + user);
        made.setFileType(FTP.BINARY_FILE_TYPE);
        made.enterLocalPassiveMode();
    }

    private static void expect(FTPClient open, String what) throws IOException {
        if (!FTPReply.isPositiveCompletion(open.getReplyCode()))
            throw refused(open, what);
    }

    private static IOException refused(FTPClient open, String what) {
        return new IOException("cannot " + what + ": the server says " + String.valueOf(open.getReplyString()).strip());
    }

    @Override
    public void close() {
        FTPClient open = client;
        client = null;
        if (open == null || !open.isConnected())
            return;
        try {
            open.disconnect();
        } catch (IOException e) {
            // it is gone, which is what was wanted
            return;
        }
    }
}
