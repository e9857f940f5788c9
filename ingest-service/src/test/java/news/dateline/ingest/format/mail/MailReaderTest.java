package news.dateline.ingest.format.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.fixture;
import static news.dateline.ingest.format.Readings.items;
import static news.dateline.ingest.format.Readings.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.format.Item;
import org.junit.jupiter.api.Test;

/** Mail: headline, identity, letters that belong in no field, and what is attached. */
class MailReaderTest {

    @Test
    void mailsInMailsWithoutEndAreRefused() {
        String nested = "Content-Type: message/rfc822\n\n".repeat(20_000) + "Subject: x\n\nText.\n";

        assertThat(items("message/rfc822", nested.getBytes(UTF_8))).singleElement()
                .isInstanceOfSatisfying(Item.Refusal.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Item.Kind.LIMIT));
    }

    @Test
    void mailOfMorePartsThanAnyHasIsRefused() {
        String parts = "Content-Type: multipart/mixed; boundary=x\n\n" + "--x\n".repeat(300_000);

        assertThat(items("message/rfc822", parts.getBytes(UTF_8))).singleElement()
                .isInstanceOfSatisfying(Item.Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo("mail: more than 1000 parts"));
    }

    @Test
    void subjectFullOfLettersThatBelongInNoneIsRead() {
        Article story = story(null, fixture("superdesk-core/odd_charset_email.txt"));

        assertThat(story.headline()).isEqualTo("TravTalk’s Special for TAAI convention");
        assertThat(story.uri()).isEqualTo("mid:7173E056-46C9-4D5A-A851-9FC2C587C691@gmail.com");
        assertThat(story.bodyText()).contains("\n\nLOS ANGELES, March 10 AAP – Adam Scott is hoping");
    }

    @Test
    void encodedWordsAreRead() {
        assertThat(
                story("message/rfc822", mail("=?utf-8?B?w4lsZWN0aW9ucw==?= =?iso-8859-1?Q?_=E0_Paris?=", "text/plain",
                        "Texte.")).headline())
                .isEqualTo("Élections à Paris");
    }

    @Test
    void whatIsAttachedIsReadToo() {
        String boundary = "--b\r\nContent-Type: text/plain\r\n\r\nSee the attached story.\r\n--b\r\nContent-Type:"
                + " application/octet-stream\r\nContent-Disposition: attachment; filename=a.json\r\n\r\n"
                + "{\"uri\":\"urn:attached\"}\r\n--b\r\nContent-Type: image/png; name=logo.png\r\n\r\nx\r\n--b\r\n"
                + "Content-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-\u0000\r\n--b--\r\n";

        List<Item> items = items(null, mail("Stories", "multipart/mixed; boundary=b", boundary));

        assertThat(items).hasSize(3);
        assertThat(((Item.Story) items.get(0)).article().bodyText()).isEqualTo("See the attached story.");
        assertThat(((Item.Story) items.get(1)).article().uri()).isEqualTo("urn:attached");
        assertThat(items.get(2)).isInstanceOfSatisfying(Item.Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Item.Kind.UNSUPPORTED);
            assertThat(refusal.reason()).startsWith("a.pdf: Content-Type: came application/pdf, expected one of");
        });
    }

    @Test
    void linesThatFlowAreParagraphsAndASignatureIsNone() {
        String text = "The council of the \r\ncity backed a plan.\r\nWork is to \r\nbegin in May.\r\n-- \r\nA. Writer\r\n";

        assertThat(story(null, mail("S", "text/plain; format=flowed", text)).bodyText())
                .isEqualTo("The council of the city backed a plan.\n\nWork is to begin in May.");
        assertThat(story(null, mail("S", "text/plain; format=flowed", "New. \r\n> Old.\r\n")).bodyText())
                .isEqualTo("New.\n\n> Old.");
        assertThat(story(null, mail("S", "text/plain; format=flowed; delsp=yes", "Donau \r\ndampfer\r\n")).bodyText())
                .isEqualTo("Donaudampfer");
    }

    @Test
    void plainTextStandsInForHtmlThatIsEmpty() {
        String parts = String.join("\r\n", "--b", "Content-Type: text/plain", "", "The story.", "--b",
                "Content-Type: text/html", "", "<html><body></body></html>", "--b--", "");

        assertThat(story(null, mail("S", "multipart/alternative; boundary=b", parts)).bodyText())
                .isEqualTo("The story.");
    }

    @Test
    void aMailWithinAMailIsAStoryOfItsOwn() {
        String inner = "From: B <b@y.com>\r\nTo: a@x.com\r\nDate: Thu, 29 Feb 2024 10:00:00 -0500\r\nMessage-ID: <i@y.com>\r\n"
                + "Subject: Inner\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Caf\u00e9.</p><p>Two.</p>";
        String parts = "--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
                + inner + "\r\n--b\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n--b--\r\n";

        List<Article> stories = stories(items(null, mail("Fwd: Inner", "multipart/mixed; boundary=b", parts)));

        assertThat(stories).extracting(Article::uri).containsExactly("mid:m@x.com", "mid:i@y.com");
        assertThat(stories).extracting(Article::bodyText).containsExactly("See below.", "Caf\u00e9.\n\nTwo.");
        assertThat(stories.get(1).versionCreated()).isEqualTo(Instant.parse("2024-02-29T15:00:00Z"));
    }

    @Test
    void zonesWithNamesAreNotGreenwich() {
        String mail = new String(mail("S", "text/plain", "Text."), UTF_8);

        assertThat(story(null, mail.replace("10:00:00 +0000", "10:00:00 CEST").getBytes(UTF_8)).versionCreated())
                .isEqualTo(Instant.parse("2024-03-01T08:00:00Z"));
        assertThat(story(null, mail.replace("10:00:00 +0000", "10:00 EST").getBytes(UTF_8)).versionCreated())
                .isEqualTo(Instant.parse("2024-03-01T15:00:00Z"));
    }

    @Test
    void mailsOfAMailboxAreStories() {
        String first = new String(mail("One", "text/plain", "Text.\r\n\r\nFrom here on it is text.\r\n\r\n"), UTF_8);
        String mbox = "From a@x.com Fri Mar  1 10:00:00 2024\r\n" + first + "From a@x.com Fri Mar  1 11:00:00 2024\r\n"
                + first.replace("<m@", "<n@").replace("One", "Two");

        List<Article> stories = stories(items(null, mbox.getBytes(UTF_8)));

        assertThat(stories).extracting(Article::headline).containsExactly("One", "Two");
        assertThat(stories).extracting(Article::uri).containsExactly("mid:m@x.com", "mid:n@x.com");
        assertThat(stories).extracting(Article::bodyText).containsOnly("Text.\n\nFrom here on it is text.");
    }

    private static List<Article> stories(List<Item> items) {
        return items.stream().map(item -> ((Item.Story) item).article()).toList();
    }

    private static byte[] mail(String subject, String type, String body) {
        return ("From: A <a@x.com>\r\nTo: d@x.com\r\nDate: Fri, 01 Mar 2024 10:00:00 +0000\r\nMessage-ID: <m@x.com>\r\n"
                + "Subject: " + subject + "\r\nMIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n" + body)
                .getBytes(UTF_8);
    }
}
