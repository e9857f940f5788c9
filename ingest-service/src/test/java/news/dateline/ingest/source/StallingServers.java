package news.dateline.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.apache.ftpserver.command.CommandFactoryFactory;
import org.apache.ftpserver.command.impl.RETR;
import org.apache.ftpserver.ftplet.DefaultFtpReply;
import org.apache.ftpserver.ftplet.FtpReply;
import org.apache.ftpserver.ftplet.FtpRequest;
import org.apache.ftpserver.impl.FtpIoSession;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.DirectoryHandle;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;

/** An SSH and an FTP server that stop in the middle of one file, or of listing one folder, until they may go on. */
public final class StallingServers implements AutoCloseable {

    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final String name;
    private final SshServer sftp;
    private final Servers.Ftp ftp;

    /** Servers whose user sees a folder, and that stop at what has this name. */
    public StallingServers(Path folder, String name) {
        this.name = name;
        this.sftp = Servers.sftp(folder, new SftpEventListener() {

            @Override
            public void reading(ServerSession session, String id, FileHandle handle, long offset, byte[] data, int from,
                    int length) throws IOException {
                stall(handle);
            }

            @Override
            public void readingEntries(ServerSession session, String id, DirectoryHandle handle) throws IOException {
                stall(handle);
            }
        });
        CommandFactoryFactory commands = new CommandFactoryFactory();
        RETR usual = new RETR();
        commands.addCommand("RETR", (session, context, request) -> {
            if (mayGoOn.getCount() > 0 && request.getArgument().endsWith(name)) {
                half(session, request);
            } else {
                usual.execute(session, context, request);
            }
        });
        this.ftp = Servers.ftp(folder, null, commands);
    }

    /** The SSH server. */
    public SshServer sftp() {
        return sftp;
    }

    /** The FTP server. */
    public Servers.Ftp ftp() {
        return ftp;
    }

    /** From now on they answer as others do. */
    public void goOn() {
        mayGoOn.countDown();
    }

    private void stall(Handle handle) throws IOException {
        Path last = handle.getFile().getFileName();
        if (name.equals(last == null ? "/" : last.toString()))
            await();
    }

    private void await() throws IOException {
        try {
            mayGoOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void half(FtpIoSession session, FtpRequest request) throws IOException {
        session.write(new DefaultFtpReply(FtpReply.REPLY_150_FILE_STATUS_OKAY, "Here comes " + request.getArgument()));
        InputStream rest = new InputStream() {

            @Override
            public int read() throws IOException {
                StallingServers.this.await();
                return -1;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return read();
            }
        };
        try {
            session.getDataConnection().openConnection().transferToClient(session.getFtpletSession(),
                    new SequenceInputStream(new ByteArrayInputStream(new byte[3]), rest));
        } catch (Exception e) {
            throw new IOException(e);
        } finally {
            session.write(new DefaultFtpReply(FtpReply.REPLY_426_CONNECTION_CLOSED_TRANSFER_ABORTED, "Broken off"));
            session.getDataConnection().closeDataConnection();
        }
    }

    @Override
    public void close() {
        goOn();
        ftp.close();
        try {
            sftp.stop(true);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
