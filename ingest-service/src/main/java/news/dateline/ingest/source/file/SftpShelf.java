package news.dateline.ingest.source.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.dateline.ingest.source.config.Secret;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.net.Guard;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.jspecify.annotations.Nullable;

/** A folder of an SSH server. The server must have the key whose fingerprint is configured. */
final class SftpShelf implements Shelf {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** Each answer has to come within this time; ten minutes by default, which one server would take from all others. */
    private static final Duration ANSWER = Duration.ofMinutes(1);

    private final Source source;
    private final String folder;
    private final Clock clock;
    private final Duration answer;
    private final Listing.Bounds bounds;
    private @Nullable SshClient ssh;
    private @Nullable SftpClient sftp;

    SftpShelf(Source source, Clock clock) {
        this(source, clock, ANSWER, Listing.Bounds.USUAL);
    }

    /** One that waits so long for each answer, and lists so much at most. */
    SftpShelf(Source source, Clock clock, Duration answer, Listing.Bounds bounds) {
        this.source = source;
        this.clock = clock;
        this.answer = answer;
        this.bounds = bounds;
        String path = source.expectLocation().getPath();
        this.folder = path.isEmpty() ? "." : path;
    }

    private record Aged(Found file, long millis) {
    }

    @Override
    public List<Found> list() throws IOException {
        close();
        List<Aged> found = new ArrayList<>();
        SftpClient open = open();
        try {
            SftpClient.CloseableHandle handle = open.openDir(folder);
            Listing listing = new Listing(folder, bounds, clock);
            for (var some = open.readDir(handle); some != null; some = open.readDir(handle)) {
                listing.came(some.size());
                some.stream().filter(SftpShelf::isFile)
                        .forEach(entry -> found.add(aged(entry.getFilename(), entry.getAttributes())));
            }
            handle.close();
        } catch (IOException e) {
            // to close what does not answer would take as long again
            close();
            throw new IOException("cannot list " + folder + ": " + e.getMessage(), e);
        }
        found.sort(Comparator.comparingLong(Aged::millis).thenComparing(aged -> aged.file().name()));
        return found.stream().map(Aged::file).toList();
    }

    private static boolean isFile(SftpClient.DirEntry entry) {
        return entry.getAttributes().isRegularFile() && !entry.getFilename().startsWith(".");
    }

    private static Aged aged(String name, SftpClient.Attributes attributes) {
        long millis = attributes.getModifyTime() == null ? 0 : attributes.getModifyTime().toMillis();
        return new Aged(new Found(name, attributes.getSize(), Long.toString(millis)), millis);
    }

    @Override
    public InputStream open(Found file) throws IOException {
        try {
            InputStream in = open().read(path(file));
            return new Transfer(in, new Transfer.Line() {

                @Override
                public void finish() {
                    // each answer says what it is an answer to
                }

                @Override
                public void giveUp() {
                    close();
                }
            });
        } catch (SftpException e) {
            throw gone(file, e);
        }
    }

    @Override
    public void move(Found file, String below) throws IOException {
        expectUnchanged(file);
        String target = folder;
        for (String part : below.split("/", -1)) {
            target = RemoteName.join(target, part);
            if (!isThere(target))
                open().mkdir(target);
        }
        boolean taken = isThere(RemoteName.join(target, file.name()));
        open().rename(path(file), RemoteName.join(target, RemoteName.free(file.name(), taken, clock.instant())));
    }

    @Override
    public void delete(Found file) throws IOException {
        expectUnchanged(file);
        open().remove(path(file));
    }

    private void expectUnchanged(Found file) throws IOException {
        try {
            if (!aged(file.name(), open().stat(path(file))).file().equals(file))
                throw new NoSuchFileException(file.name(), null, "has changed since it was listed");
        } catch (SftpException e) {
            throw gone(file, e);
        }
    }

    /** What is not there any more is told as all shelves tell it. */
    private static IOException gone(Found file, SftpException e) {
        if (e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE)
            return e;
        NoSuchFileException gone = new NoSuchFileException(file.name());
        gone.initCause(e);
        return gone;
    }

    private boolean isThere(String path) throws IOException {
        try {
            open().stat(path);
            return true;
        } catch (SftpException e) {
            if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE)
                return false;
            throw e;
        }
    }

    private String path(Found file) {
        return RemoteName.join(folder, file.name());
    }

    private SftpClient open() throws IOException {
        SftpClient open = sftp;
        if (open != null && open.isOpen())
            return open;
        close();
        SshClient client = SshClient.setUpDefaultClient();
        ssh = client;
        client.setServerKeyVerifier((_, _, key) -> isExpected(key));
        CoreModuleProperties.IDLE_TIMEOUT.set(client, answer);
        client.start();
        SftpClient made = SftpClientFactory.instance().createSftpClient(session(client));
        sftp = made;
        return made;
    }

    private ClientSession session(SshClient client) throws IOException {
        URI location = source.expectLocation();
        int port = location.getPort() < 0 ? 22 : location.getPort();
        InetSocketAddress address = new InetSocketAddress(
                new Guard(source.access().allowPrivate()).resolve(location.getHost())[0], port);
        ClientSession session = client.connect(source.access().username(), address).verify(PATIENCE).getSession();
        Secret password = source.access().password();
        if (password != null)
            session.addPasswordIdentity(password.read());
        Secret key = source.access().privateKey();
        if (key != null)
            keys(session, key.read()).forEach(session::addPublicKeyIdentity);
        session.auth().verify(PATIENCE);
        return session;
    }

    private static Iterable<KeyPair> keys(ClientSession session, String text) throws IOException {
        try {
            Iterable<KeyPair> keys = SecurityUtils.loadKeyPairIdentities(session, NamedResource.ofName("private-key"),
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
            return keys == null ? List.of() : keys;
        } catch (GeneralSecurityException e) {
            throw new IOException("private-key: cannot be read: " + e.getMessage(), e);
        }
    }

    private boolean isExpected(PublicKey key) {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, key).equals(source.access().hostKey());
    }

    @Override
    public void close() {
        SshClient client = ssh;
        ssh = null;
        sftp = null;
        if (client != null)
            client.stop();
    }
}
