package news.dateline.ingest.source.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import news.dateline.ingest.article.Defaults;
import news.dateline.ingest.format.Habits;
import news.dateline.ingest.source.Certificates;
import news.dateline.ingest.source.Servers;
import news.dateline.ingest.source.config.After;
import news.dateline.ingest.source.config.Kind;
import news.dateline.ingest.source.config.Rules;
import news.dateline.ingest.source.config.Secret;
import news.dateline.ingest.source.config.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Getting into a mailbox on a real server, in the clear and encrypted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailboxTest {

    private Path password;
    private Path wrong;
    private Certificates certificates;
    private GreenMail plain;
    private GreenMail secure;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        password = Files.writeString(temporary.resolve("password"), Servers.PASSWORD);
        wrong = Files.writeString(temporary.resolve("wrong"), "wrong");
        certificates = Certificates.make(temporary);
        plain = Servers.mail(null);
        secure = Servers.mail(certificates);
    }

    @AfterAll
    void stop() {
        plain.stop();
        secure.stop();
    }

    @Test
    void messagesAreThereAndCanBePutAway() throws MessagingException, IOException {
        send(plain, "One");
        Mailbox mailbox = mailbox(plain("/INBOX"), password, null, true);

        try (Mailbox.Open open = mailbox.open(Folder.READ_WRITE)) {
            assertThat(open.folder().getMessages()).hasSize(1);
            Folder done = mailbox.expectFolder(open.folder(), "done", "2026-01-02");
            open.folder().copyMessages(open.folder().getMessages(), done);
            open.folder().getMessage(1).setFlag(jakarta.mail.Flags.Flag.DELETED, true);
        }

        try (Mailbox.Open open = mailbox.open(Folder.READ_ONLY)) {
            assertThat(open.folder().getMessages()).isEmpty();
            Folder done = mailbox.expectFolder(open.folder(), "done", "2026-01-02");
            done.open(Folder.READ_ONLY);
            assertThat(done.getMessages()).extracting(Message::getSubject).containsExactly("One");
        }
    }

    @Test
    void encryptedServerIsTrustedByItsCertificateAlone() throws MessagingException, IOException {
        send(secure, "Two");
        String location = "imaps://localhost:" + secure.getImaps().getPort() + "/";

        try (Mailbox.Open open = mailbox(location, password, certificates.certificate().toString(), true)
                .open(Folder.READ_ONLY)) {
            assertThat(open.folder().getMessages()).extracting(Message::getSubject).containsExactly("Two");
        }
        assertThatThrownBy(() -> mailbox(location, password, null, true).open(Folder.READ_ONLY))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    void wrongPasswordIsToldAndNeverShown() {
        assertThatThrownBy(() -> mailbox(plain("/INBOX"), wrong, null, true).open(Folder.READ_ONLY))
                .isInstanceOf(MessagingException.class).hasMessageNotContaining(Servers.PASSWORD);
    }

    @Test
    void addressOfOnesOwnIsRefusedUnlessAllowed() {
        String secureLocation = "imaps://127.0.0.1:" + secure.getImaps().getPort() + "/";
        for (String location : new String[]{plain("/INBOX"), secureLocation}) {
            assertThatThrownBy(() -> mailbox(location, password, null, false).open(Folder.READ_ONLY))
                    .isInstanceOf(IOException.class).hasMessageContaining("allow-private");
        }
    }

    private static void send(GreenMail server, String subject) {
        GreenMailUtil.sendTextEmail(Servers.USER + "@localhost", "desk@localhost", subject, "It happened.",
                server.getSmtp().getServerSetup());
    }

    private String plain(String path) {
        return "imap://127.0.0.1:" + plain.getImap().getPort() + path;
    }

    private static Mailbox mailbox(String location, Path secret, @Nullable String certificate, boolean allowPrivate) {
        return new Mailbox(new Source("mail", Kind.IMAP, URI.create(location),
                new Source.Access(Servers.USER, new Secret("file:" + secret), null, null, certificate, null, null,
                        allowPrivate),
                new Source.Rhythm(Duration.ofSeconds(1), null), new Source.Files(Duration.ZERO, null, After.KEEP),
                false, Habits.USUAL, Defaults.NONE, Rules.NONE));
    }
}
