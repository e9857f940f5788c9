package news.dateline.ingest.source.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Properties;
import news.dateline.ingest.source.config.Secret;
import news.dateline.ingest.source.config.Source;
import news.dateline.ingest.source.net.Guard;
import news.dateline.ingest.source.net.GuardedSockets;
import news.dateline.ingest.source.net.Trust;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** One folder of a mailbox on an IMAP server. */
record Mailbox(Source source) {

    /** An open folder; what is marked as deleted goes when it is closed. */
    record Open(Store store, IMAPFolder folder) implements AutoCloseable {

        @Override
        public void close() throws MessagingException {
            try {
                if (folder.isOpen())
                    folder.close(folder.getMode() == Folder.READ_WRITE);
            } finally {
                store.close();
            }
        }
    }

    Open open(int mode) throws MessagingException, IOException {
        URI location = source.expectLocation();
        String protocol = location.getScheme();
        // Where it is encrypted from the start, a name that leads elsewhere a moment later meets the check of the certificate
        guard().resolve(location.getHost());
        Store store = Session.getInstance(properties(protocol)).getStore(protocol);
        Secret password = source.access().password();
        store.connect(location.getHost(), location.getPort(), source.access().username(),
                password == null ? "" : password.read());
        try {
            String path = location.getPath();
            Folder folder = store.getFolder(path.length() < 2 ? "INBOX" : path.substring(1));
            folder.open(mode);
            return new Open(store, (IMAPFolder) folder);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** A folder beside or below the one that is read; made where it is not there. */
    Folder expectFolder(IMAPFolder beside, String name, String below) throws MessagingException {
        Folder parent = beside.getStore().getDefaultFolder().getFolder(beside.getName() + "-" + name);
        Folder folder = parent.getStore().getFolder(parent.getFullName() + "-" + below);
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES))
            throw new MessagingException("cannot make the folder " + folder.getFullName());
        return folder;
    }

    private Guard guard() {
        return new Guard(source.access().allowPrivate());
    }

    private Properties properties(String protocol) throws IOException {
        Properties properties = new Properties();
        String prefix = "mail." + Objects.requireNonNull(protocol) + ".";
        properties.put(prefix + "connectiontimeout", "20000");
        properties.put(prefix + "timeout", "60000");
        properties.put(prefix + "writetimeout", "20000");
        properties.put(prefix + "partialfetch", "false");
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "ssl.socketFactory", Trust.of(source.access().certificate()).getSocketFactory());
        if (protocol.equals("imap")) {
            properties.put(prefix + "socketFactory", new GuardedSockets(guard()));
            properties.put(prefix + "socketFactory.fallback", "false");
            properties.put(prefix + "starttls.enable", "true");
        }
        return properties;
    }
}
