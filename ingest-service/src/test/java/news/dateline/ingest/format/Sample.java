package news.dateline.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * The same story in a format: headline "Council backs plan", and the two paragraphs {@link #ONE} and {@link #TWO}.
 *
 * @param format name of the format
 * @param bytesInLatin1 the document, a letter a byte
 */
record Sample(String format, String bytesInLatin1) {

    static final String HEADLINE = "Council backs plan";
    static final String ONE = "The council of the city on Friday backed a plan to rebuild the old harbour, closed since"
            + " 2019, officials said.";
    static final String TWO = "Work is to begin in May next year and will cost 40 million euros, the mayor said, half"
            + " of it paid by the state.";

    private static final String P = "<p>" + ONE + "</p><p>" + TWO + "</p>";
    private static final String NITF_BODY = "<body><body.head><hedline><hl1>" + HEADLINE
            + "</hl1></hedline></body.head><body.content>" + P + "</body.content></body>";

    byte[] bytes() {
        return bytesInLatin1.getBytes(ISO_8859_1);
    }

    static Sample of(String format, byte[] bytes) {
        return new Sample(format, new String(bytes, ISO_8859_1));
    }

    static Sample of(String format, String text) {
        return of(format, text.getBytes(UTF_8));
    }

    /** One of each format. */
    static List<Sample> all() {
        return Stream.concat(plain().stream(), packed().stream()).toList();
    }

    private static List<Sample> plain() {
        return List.of(ninjs1(), ninjs2(), ninjs3(), jsonFeed(), g2(), newsMl1(), nitf(), rss(), rss1(), atom(),
                atom03(),
                iptc7901(), anpa(), mail(), html(), of("text", ONE + "\n\n" + TWO + "\n"));
    }

    private static List<Sample> packed() {
        return List.of(of("nitf", gzip(nitf().bytes())), of("newsml-g2", zip(g2().bytes())),
                of("ninjs-3", tar(ninjs3().bytes())), of("html", warc(html().bytes())));
    }

    private static Sample ninjs1() {
        return of("ninjs-1", """
                {"uri":"urn:a","version":"2","headline":"%s","body_xhtml":"%s"}""".formatted(HEADLINE, P));
    }

    private static Sample ninjs2() {
        return of("ninjs-2", """
                {"uri":"urn:a","headlines":[{"value":"%s"}],"bodies":[{"contenttype":"text/html","value":"%s"}]}"""
                .formatted(HEADLINE, P));
    }

    private static Sample ninjs3() {
        return of("ninjs-3", """
                {"uri":"urn:a","versionCreated":"2024-03-01T10:00:00Z","headlines":[{"value":"%s"}],\
                "bodies":[{"contentType":"text/html","value":"%s"}]}""".formatted(HEADLINE, P));
    }

    private static Sample jsonFeed() {
        return of("json-feed", """
                {"version":"https://jsonfeed.org/version/1.1","title":"The Post","items":[{"id":"urn:a",\
                "title":"%s","content_html":"%s","date_published":"2024-03-01T10:00:00Z"}]}""".formatted(HEADLINE, P));
    }

    private static Sample g2() {
        return of("newsml-g2",
                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2024-03-01T10:00:00Z</sent></header>
                        <itemSet><newsItem guid="urn:a" version="3"><itemMeta><versionCreated>2024-03-01T10:00:00Z</versionCreated>
                        <pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>%s</headline></contentMeta><contentSet>
                        <inlineXML contenttype="application/nitf+xml"><nitf>%s</nitf></inlineXML></contentSet></newsItem></itemSet>
                        </newsMessage>"""
                        .formatted(HEADLINE, NITF_BODY));
    }

    private static Sample newsMl1() {
        return of("newsml-1",
                """
                        <?xml version="1.0" encoding="UTF-8"?><!DOCTYPE NewsML SYSTEM "NewsML_1.2.dtd">
                        <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>x.com</ProviderId><DateId>20240301</DateId>
                        <NewsItemId>a</NewsItemId><RevisionId Update="N">1</RevisionId></NewsIdentifier></Identification>
                        <NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>%s</HeadLine>
                        </NewsLines><ContentItem><DataContent>%s</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
                        .formatted(HEADLINE, P));
    }

    private static Sample nitf() {
        return of("nitf", """
                <?xml version="1.0"?><nitf><head><docdata management-status="usable"><doc-id id-string="a"/>
                <date.issue norm="20240301T100000Z"/></docdata></head>%s</nitf>""".formatted(NITF_BODY));
    }

    private static Sample rss() {
        return of("rss",
                """
                        <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                        <title>The Post</title><link>https://x/</link><description>News</description><item><title>%s</title>
                        <guid isPermaLink="false">urn:a</guid><link>https://x/a</link><pubDate>Fri, 01 Mar 2024 10:00:00 GMT</pubDate>
                        <content:encoded><![CDATA[%s]]></content:encoded></item></channel></rss>"""
                        .formatted(HEADLINE, P));
    }

    private static Sample rss1() {
        return of("rss",
                """
                        <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                        xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://x/"><title>The Post</title><link>https://x/</link>
                        <description>News</description></channel><item rdf:about="https://x/a"><title>%s</title><link>https://x/a</link>
                        <description>%s</description></item></rdf:RDF>"""
                        .formatted(HEADLINE,
                                P.replace("<", "&lt;").replace(">", "&gt;")));
    }

    private static Sample atom() {
        return of("atom",
                """
                        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><id>urn:feed</id>
                        <updated>2024-03-01T10:00:00Z</updated><entry><id>urn:a</id><title>%s</title>
                        <updated>2024-03-01T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div>
                        </content></entry></feed>"""
                        .formatted(HEADLINE, P));
    }

    private static Sample atom03() {
        return of("atom",
                """
                        <?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>The Post</title>
                        <modified>2024-03-01T10:00:00Z</modified><entry><id>urn:a</id><title>%s</title>
                        <link rel="alternate" type="text/html" href="https://x/a"/><modified>2024-03-01T10:00:00Z</modified>
                        <issued>2024-03-01T10:00:00Z</issued><content type="text/html" mode="escaped">%s</content></entry></feed>"""
                        .formatted(HEADLINE, P.replace("<", "&lt;").replace(">", "&gt;")));
    }

    private static Sample iptc7901() {
        return of("iptc7901", "\u0001eca062 4 i 211 dpa 061\r\n\r\nCity-harbour/\r\n\u0002" + HEADLINE + " =\r\n\r\n   "
                + ONE + "\r\n\r\n   " + TWO + "\r\n\u0003011000 GMT Mar 24\r\n");
    }

    private static Sample anpa() {
        return of("anpa1312", "\u0016\u0016\u0001W2870\u001fasian\nf l\u0013\u0011 BC-City-Harbour     03-01 0049\n"
                + "\u0002^BC-City-Harbour,49<\n^" + HEADLINE + "<\n\t   " + ONE + "\n\t   " + TWO
                + "\n\t   \u0003AP-WF-03-01-24 1000GMT<\n");
    }

    private static Sample mail() {
        return of("mail", """
                From: A. Writer <a@x.com>\r
                To: desk@x.com\r
                Subject: %s\r
                Date: Fri, 01 Mar 2024 10:00:00 +0000\r
                Message-ID: <a@x.com>\r
                MIME-Version: 1.0\r
                Content-Type: multipart/alternative; boundary="b"\r
                \r
                --b\r
                Content-Type: text/plain; charset=utf-8\r
                \r
                %s\r
                \r
                %s\r
                --b\r
                Content-Type: text/html; charset=utf-8\r
                \r
                <html><body>%s</body></html>\r
                --b--\r
                """.formatted(HEADLINE, ONE, TWO, P));
    }

    private static Sample html() {
        return of("html",
                """
                        <!DOCTYPE html><html lang="en"><head><title>%s | The Post</title><link rel="canonical" href="https://x/a">
                        <script type="application/ld+json">{"@type":"NewsArticle","headline":"%s","datePublished":"2024-03-01"}</script>
                        </head><body><nav><a href="/">Home</a></nav><article><h1>%s</h1>%s</article><footer>All rights</footer></body>
                        </html>"""
                        .formatted(HEADLINE, HEADLINE, HEADLINE, P));
    }

    private static byte[] gzip(byte[] bytes) {
        return pack(out -> {
            try (var gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    private static byte[] zip(byte[] bytes) {
        return pack(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("wire/a.xml"));
                zip.write(bytes);
            }
        });
    }

    private static byte[] tar(byte[] bytes) {
        return pack(out -> {
            try (var tar = new TarArchiveOutputStream(out)) {
                TarArchiveEntry entry = new TarArchiveEntry("a.json");
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
        });
    }

    private static byte[] warc(byte[] page) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length
                + "\r\n\r\n";
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x/a\r\n"
                + "WARC-Date: 2024-03-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:e7c9eff8-f5bc-4aeb-b3d2-9d3df99afb30>\r\n"
                + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                + (http.length() + page.length) + "\r\n\r\n";
        return pack(out -> {
            out.write((head + http).getBytes(UTF_8));
            out.write(page);
            out.write("\r\n\r\n".getBytes(UTF_8));
        });
    }

    private static byte[] pack(Packing packing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            packing.into(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an archive. */
    interface Packing {
        /** Into a stream. */
        void into(ByteArrayOutputStream out) throws IOException;
    }
}
