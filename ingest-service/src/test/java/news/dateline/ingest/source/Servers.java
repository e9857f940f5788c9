package news.dateline.ingest.source;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ftpserver.ConnectionConfigFactory;
import org.apache.ftpserver.FtpServer;
import org.apache.ftpserver.FtpServerFactory;
import org.apache.ftpserver.command.CommandFactoryFactory;
import org.apache.ftpserver.command.impl.LIST;
import org.apache.ftpserver.ftplet.DefaultFtpReply;
import org.apache.ftpserver.ftplet.FtpException;
import org.apache.ftpserver.ftplet.FtpReply;
import org.apache.ftpserver.listener.ListenerFactory;
import org.apache.ftpserver.ssl.SslConfigurationFactory;
import org.apache.ftpserver.usermanager.impl.BaseUser;
import org.apache.ftpserver.usermanager.impl.WritePermission;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.jspecify.annotations.Nullable;

/** Real servers of the protocols that sources speak, on free ports of this machine. */
public final class Servers {

    /** The one user of all of them. */
    public static final String USER = "wire";

    /** The user's password. */
    public static final String PASSWORD = "s3cret-word";

    private Servers() {
    }

    /** An SSH server whose user sees a folder. */
    public static SshServer sftp(Path folder) {
        return sftp(folder, new SftpEventListener() {
        });
    }

    /** One whose acts are watched. */
    static SshServer sftp(Path folder, SftpEventListener watching) {
        SftpSubsystemFactory files = new SftpSubsystemFactory.Builder().build();
        files.addSftpEventListener(watching);
        try {
            SshServer server = SshServer.setUpDefaultServer();
            server.setHost("127.0.0.1");
            server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider());
            server.setPasswordAuthenticator((user, password, _) -> USER.equals(user) && PASSWORD.equals(password));
            server.setSubsystemFactories(List.of(files));
            server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint of the key of an SSH server. */
    public static String fingerprint(SshServer server) {
        try {
            return KeyUtils.getFingerPrint(BuiltinDigests.sha256,
                    server.getKeyPairProvider().loadKeys(null).iterator().next().getPublic());
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** An FTP server whose user sees a folder; encrypted where there are certificates. */
    public static Ftp ftp(Path folder, @Nullable Certificates certificates) {
        return ftp(folder, certificates, new CommandFactoryFactory());
    }

    /** One that knows no newer commands than those of 1985, and counts how often it lists a folder. */
    public static Ftp oldFtp(Path folder, AtomicInteger lists) {
        CommandFactoryFactory commands = new CommandFactoryFactory();
        commands.addCommand("FEAT", (session, context, request) -> session
                .write(new DefaultFtpReply(FtpReply.REPLY_502_COMMAND_NOT_IMPLEMENTED, "What is that?")));
        LIST list = new LIST();
        commands.addCommand("LIST", (session, context, request) -> {
            lists.incrementAndGet();
            list.execute(session, context, request);
        });
        return ftp(folder, null, commands);
    }

    static Ftp ftp(Path folder, @Nullable Certificates certificates, CommandFactoryFactory commands) {
        ListenerFactory listener = new ListenerFactory();
        listener.setServerAddress("127.0.0.1");
        listener.setPort(0);
        if (certificates != null) {
            SslConfigurationFactory ssl = new SslConfigurationFactory();
            ssl.setKeystoreFile(certificates.keys().toFile());
            ssl.setKeystorePassword(Certificates.PASSWORD);
            ssl.setKeystoreType("PKCS12");
            listener.setSslConfiguration(ssl.createSslConfiguration());
        }
        FtpServerFactory factory = new FtpServerFactory();
        factory.setCommandFactory(commands.createCommandFactory());
        var listening = listener.createListener();
        factory.addListener("default", listening);
        ConnectionConfigFactory connections = new ConnectionConfigFactory();
        connections.setLoginFailureDelay(0);
        factory.setConnectionConfig(connections.createConnectionConfig());
        BaseUser user = new BaseUser();
        user.setName(USER);
        user.setPassword(PASSWORD);
        user.setHomeDirectory(folder.toString());
        user.setAuthorities(List.of(new WritePermission()));
        try {
            factory.getUserManager().save(user);
            FtpServer server = factory.createServer();
            server.start();
            return new Ftp(server, listening.getPort());
        } catch (FtpException e) {
            throw new AssertionError(e);
        }
    }

    /** A running FTP server. */
    public record Ftp(FtpServer server, int port) implements AutoCloseable {

        @Override
        public void close() {
            server.stop();
        }
    }

    /** A server that speaks like S3. */
    public static LocalS3 s3() {
        LocalS3 server = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
        server.start();
        return server;
    }

    /** A mail server that takes and gives out mail, in the clear or encrypted. */
    public static GreenMail mail(@Nullable Certificates certificates) {
        if (certificates != null) {
            System.setProperty("greenmail.tls.keystore.file", certificates.keys().toString());
            System.setProperty("greenmail.tls.keystore.password", Certificates.PASSWORD);
        }
        ServerSetup smtp = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        ServerSetup imap = new ServerSetup(0, "127.0.0.1",
                certificates == null ? ServerSetup.PROTOCOL_IMAP : ServerSetup.PROTOCOL_IMAPS);
        smtp.setServerStartupTimeout(30_000);
        imap.setServerStartupTimeout(30_000);
        GreenMail server = new GreenMail(new ServerSetup[]{smtp, imap});
        server.start();
        server.setUser(USER + "@localhost", USER, PASSWORD);
        return server;
    }
}
