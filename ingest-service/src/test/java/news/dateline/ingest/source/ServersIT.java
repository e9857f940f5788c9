package news.dateline.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import news.dateline.ingest.Ingest;
import news.dateline.ingest.Topic;
import news.dateline.ingest.source.feed.FeedServer;
import news.dateline.testsupport.TestServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.sshd.server.SshServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The running service fetches from real servers: SFTP, a mailbox, feeds with all their moods. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServersIT {

    private static final Duration LONG = Duration.ofSeconds(40);

    private final FeedServer web = new FeedServer();
    private Path root;
    private Path password;
    private Path file;
    private String configured;
    private SshServer sftp;
    private GreenMail mail;
    private GreenMail secureMail;
    private GreenMail damagedMail;
    private StubbornMail stubborn;
    private GreenMail fullMail;
    private StubbornMail full;
    private Ingest ingest;

    @BeforeAll
    void start(@TempDir Path temporary) throws IOException {
        root = Files.createDirectories(temporary.resolve("root"));
        password = Files.writeString(temporary.resolve("password"), Servers.PASSWORD);
        web.answer("/feed.json", 200, "[]", "Content-Type", "application/json");
        sftp = Servers.sftp(root);
        mail = Servers.mail(null);
        Certificates certificates = Certificates.make(temporary);
        secureMail = Servers.mail(certificates);
        damagedMail = Servers.mail(null);
        stubborn = new StubbornMail(damagedMail.getImap().getPort(), "\\S+ FETCH 2 \\(BODY.*");
        fullMail = Servers.mail(null);
        full = new StubbornMail(fullMail.getImap().getPort(), "\\S+ (CREATE|COPY|STORE) .*");
        file = temporary.resolve("sources.yaml");
        configured = """
                dateline.sources:
                  agency:
                    type: sftp
                    location: sftp://127.0.0.1:%d/
                    username: %s
                    password: file:%s
                    host-key: %s
                    every: 500ms
                    settle: 300ms
                    allow-private: true
                  letters:
                    type: imap
                    location: imap://127.0.0.1:%d/INBOX
                    username: %s
                    password: file:%s
                    every: 500ms
                    after: move
                    allow-private: true
                  letters-secure:
                    type: imap
                    location: imaps://localhost:%d/
                    username: %s
                    password: file:%s
                    certificate: %s
                    every: 500ms
                    allow-private: true
                  letters-damaged:
                    type: imap
                    location: imap://127.0.0.1:%d/INBOX
                    username: %s
                    password: file:%s
                    every: 500ms
                    allow-private: true
                  letters-stuck:
                    type: imap
                    location: imap://127.0.0.1:%d/INBOX
                    username: %s
                    password: file:%s
                    every: 500ms
                    after: delete
                    allow-private: true
                  feed:
                    type: feed
                    location: %s
                    every: 500ms
                    allow-private: true
                  feed-private:
                    type: feed
                    location: %s
                    every: 500ms
                """.formatted(sftp.getPort(), Servers.USER, password, Servers.fingerprint(sftp),
                mail.getImap().getPort(), Servers.USER, password, secureMail.getImaps().getPort(), Servers.USER,
                password, certificates.certificate(), stubborn.port(), Servers.USER, password,
                full.port(), Servers.USER, password,
                web.address("/feed.json"), web.address("/feed.json"));
        Files.writeString(file, configured);
        ingest = Ingest.start(TestServers.kafka(), "ingest-servers", "--dateline.sources-file=" + file);
        await().atMost(LONG).until(ingest::isReady);
    }

    @AfterAll
    void stop() throws IOException {
        ingest.close();
        web.close();
        mail.stop();
        secureMail.stop();
        stubborn.close();
        damagedMail.stop();
        full.close();
        fullMail.stop();
        sftp.stop(true);
    }

    @Test
    void filesOfAServerAreReadOnceAndStayWhereTheyAre() throws IOException {
        Files.writeString(root.resolve("one.json"), "{\"uri\":\"urn:sftp:one\"}");
        await().atMost(LONG).until(() -> stories("urn:sftp:one").size() == 1);

        Files.writeString(root.resolve("one.json"), "{\"uri\":\"urn:sftp:one\",\"version\":\"2\",\"headline\":\"x\"}");
        await().atMost(LONG).until(() -> stories("urn:sftp:one").size() == 2);
        assertThat(root.resolve("one.json")).exists();
    }

    @Test
    void messagesAreReadOnce() {
        GreenMailUtil.sendTextEmail(Servers.USER + "@localhost", "desk@localhost", "A story", "It happened.",
                mail.getSmtp().getServerSetup());
        GreenMailUtil.sendTextEmail(Servers.USER + "@localhost", "desk@localhost", "Another", "It happened, too.",
                mail.getSmtp().getServerSetup());
        GreenMailUtil.sendTextEmail(Servers.USER + "@localhost", "desk@localhost", "In secret", "Nobody knows.",
                secureMail.getSmtp().getServerSetup());

        await().atMost(LONG).until(() -> received("letters") == 2 && received("letters-secure") == 1);
        await().atMost(LONG).untilAsserted(
                () -> assertThat(ingest.get("/v1/sources").body()).contains("\"id\":\"letters\"").doesNotContain(
                        "the mail server says"));
        assertThat(received("letters")).isEqualTo(2);
    }

    @Test
    void messageThatTheServerDoesNotGiveOutHoldsUpNoOther() {
        for (String subject : List.of("First", "Damaged", "Third")) {
            GreenMailUtil.sendTextEmail(Servers.USER + "@localhost", "desk@localhost", subject, "It happened.",
                    damagedMail.getSmtp().getServerSetup());
        }

        await().atMost(LONG).until(() -> received("letters-damaged") == 3);
        assertThat(Topic.read(ingest.kafka(), ingest.rejected())).anySatisfy(one -> assertThat(
                Topic.header(one, "reason").orElseThrow()).startsWith("message: could not be fetched in 3 tries")
                .endsWith("; it stays in the mailbox, as INBOX-2.eml"));
        await().atMost(LONG).untilAsserted(
                () -> assertThat(ingest.get("/v1/sources").body()).doesNotContain("cannot fetch"));
    }

    @Test
    void messageThatCannotBePutAwayHoldsUpNoOtherAndOneThatIsRefusedIsKept() throws MessagingException {
        for (int i = 0; i < 5; i++) {
            if (i == 1)
                sendRefused();
            int sent = i == 0 ? 1 : i + 2;
            GreenMailUtil.sendTextEmail(Servers.USER + "@localhost", "desk@localhost", "Stuck " + i, "It happened.",
                    fullMail.getSmtp().getServerSetup());
            await().atMost(LONG).until(() -> received("letters-stuck") == sent);
        }
        await().atMost(LONG).untilAsserted(() -> assertThat(ingest.get("/v1/sources").body())
                .contains("messages could not be put away, such as INBOX-"));
        assertThat(Topic.read(ingest.kafka(), ingest.rejected())).filteredOn(one -> key(one).equals("letters-stuck"))
                .hasSize(1);

        full.giveIn();
        await().atMost(LONG).untilAsserted(() -> assertThat(folders(fullMail)).containsExactly("INBOX 0",
                "INBOX-failed-" + LocalDate.now(ZoneOffset.UTC) + " 1"));
        assertThat(received("letters-stuck")).isEqualTo(6);
    }

    /** A mail with more parts than are read. */
    private void sendRefused() throws MessagingException {
        MimeMultipart many = new MimeMultipart();
        for (int i = 0; i < 1_100; i++) {
            MimeBodyPart part = new MimeBodyPart();
            part.setText("x");
            many.addBodyPart(part);
        }
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setRecipients(Message.RecipientType.TO, Servers.USER + "@localhost");
        message.setSubject("Refused");
        message.setContent(many);
        fullMail.getUserManager().getUser(Servers.USER).deliver(message);
    }

    private static List<String> folders(GreenMail server) {
        try {
            return server.getManagers().getImapHostManager()
                    .listMailboxes(server.getUserManager().getUser(Servers.USER), "*").stream()
                    .map(folder -> folder.getName() + " " + folder.getMessageCount()).sorted().toList();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void feedIsAskedWithItsValidatorsAndLeftAloneWhenItWishes() {
        web.answerOnce("/feed.json", 503, "", "Retry-After", "2");
        web.answer("/feed.json", 200, "[{\"uri\":\"urn:feed:1\",\"headline\":\"One\"}]", "Content-Type",
                "application/json", "ETag", "\"v1\"", "Last-Modified", "Fri, 15 Dec 2017 20:00:00 GMT");
        await().atMost(LONG).until(() -> stories("urn:feed:1").size() == 1);
        await().atMost(LONG).until(() -> web.asked("/feed.json").getLast().header("If-none-match").equals(
                List.of("\"v1\"")));
        assertThat(web.asked("/feed.json").getLast().header("If-modified-since"))
                .containsExactly("Fri, 15 Dec 2017 20:00:00 GMT");
        assertThat(web.asked("/feed.json").getLast().header("User-agent")).containsExactly("Dateline/1.0");

        web.answer("/feed.json", 301, "", "Location", web.address("/moved.json"));
        web.answer("/moved.json", 200,
                "[{\"uri\":\"urn:feed:1\",\"headline\":\"One\"},{\"uri\":\"urn:feed:2\",\"headline\":\"Two\"}]",
                "Content-Type", "application/json", "ETag", "\"v2\"");
        await().atMost(LONG).until(() -> stories("urn:feed:2").size() == 1);
        assertThat(stories("urn:feed:1")).as("what has not changed is not sent again").hasSize(1);

        assertThat(ingest.get("/v1/sources").body()).contains("\"id\":\"feed-private\"").contains("allow-private")
                .doesNotContain(Servers.PASSWORD);
    }

    @Test
    void sourceThatFailsIsToldUntilItIsReadAgainOrTakenAway(@TempDir Path temporary) throws IOException {
        Path folder = temporary.resolve("missing");
        web.answer("/gone.json", 410, "");
        web.answer("/found.json", 200, "[]", "Content-Type", "application/json");
        configureMore("/gone.json", folder);
        await().atMost(LONG).untilAsserted(() -> assertThat(ingest.get("/actuator/prometheus").body()).contains(
                failing("feed-moved", 1), failing("folder-missing", 1), failing("agency", 0)));
        assertThat(ingest.get("/v1/sources").body()).contains("the server answered 410", "there is no such folder");

        Files.createDirectory(folder);
        configureMore("/found.json", folder);
        await().atMost(LONG).untilAsserted(() -> assertThat(ingest.get("/actuator/prometheus").body())
                .contains(failing("feed-moved", 0), failing("folder-missing", 0)));

        Files.writeString(file, configured);
        await().atMost(LONG).untilAsserted(() -> assertThat(ingest.get("/actuator/prometheus").body())
                .doesNotContain("failing{source=\"feed-moved", "polled{source=\"feed-moved", "source=\"folder-missing")
                .contains(failing("agency", 0), "dateline_ingest_source_polled{source=\"agency\"} 1.0"));
    }

    private static String failing(String source, int fails) {
        return "dateline_ingest_source_failing{source=\"" + source + "\"} " + fails + ".0";
    }

    private void configureMore(String path, Path folder) throws IOException {
        Files.writeString(file, configured + """
                  feed-moved: {type: feed, location: '%s', every: 300ms, allow-private: true}
                  folder-missing: {type: folder, location: '%s', every: 300ms}
                """.formatted(web.address(path), folder));
    }

    private static String key(ConsumerRecord<byte[], byte[]> of) {
        return new String(of.key(), UTF_8);
    }

    private List<ConsumerRecord<byte[], byte[]>> stories(String uri) {
        return Topic.read(ingest.kafka(), ingest.raw()).stream()
                .filter(one -> new String(one.key(), UTF_8).equals(uri)).toList();
    }

    /** Stories or not, as many as the formats make of what came. */
    private double received(String source) {
        return ingest.get("/actuator/prometheus").body().lines()
                .filter(line -> line.startsWith("dateline_ingest_received_total")
                        && line.contains("source=\"" + source + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).sum();
    }
}
