package news.dateline.ingest.format.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.ingest.format.Readings.fixture;
import static news.dateline.ingest.format.Readings.items;
import static news.dateline.ingest.format.Readings.story;
import static org.assertj.core.api.Assertions.assertThat;

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

    private static byte[] mail(String subject, String type, String body) {
        return ("From: A <a@x.com>\r\nTo: d@x.com\r\nDate: Fri, 01 Mar 2024 10:00:00 +0000\r\nMessage-ID: <m@x.com>\r\n"
                + "Subject: " + subject + "\r\nMIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n" + body)
                .getBytes(UTF_8);
    }
}
