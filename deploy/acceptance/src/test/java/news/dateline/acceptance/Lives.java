package news.dateline.acceptance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import news.dateline.acceptance.Life.Format;

/** The turns that a story's life can take. */
final class Lives {
    private static final String URI = "urn:life:{id}";
    private static final Map<String, String> NOTHING = Map.of();
    private static final String TEXT = "President Emmanuel Macron met ministers in Paris on Monday.";

    private Lives() {
    }

    static List<Life> all() {
        return Stream.of(ninjs(), g2(), newsMl1(), nitf(), iptc7901()).flatMap(List::stream).toList();
    }

    private static List<Life> ninjs() {
        return List.of(
                ninjs("newest wins, numbers are numbers", Map.of(URI, "V10"), story("1"), story("9"), story("10")),
                ninjs("same version twice", Map.of(URI, "V2"), story("2"), story("2"), story("1")),
                ninjs("kill is final", NOTHING, story("1"), story("2", "'pubstatus':'canceled'"), story("3")),
                ninjs("withheld comes back", Map.of(URI, "V3"), story("1"), story("2", "'pubstatus':'withheld'"),
                        story("3")),
                ninjs("hidden while withheld", NOTHING, story("1"), story("2", "'pubstatus':'withheld'")),
                ninjs("embargo covers all versions", NOTHING, story("1"), story("2", "'embargoed':''")),
                ninjs("released from embargo", Map.of(URI, "V3"), story("1"), story("2", "'embargoed':''"), story("3")),
                ninjs("expired", NOTHING, story("1"), story("2", "'expires':'2021-01-01T00:00:00Z'")),
                ninjs("partial never replaces", Map.of(URI, "V1"), story("1"),
                        story("2", "'representationtype':'incomplete'")),
                ninjs("unknown status", Map.of(URI, "V1"), story("1"), story("2", "'pubstatus':'killed'")),
                ninjs("text kill", NOTHING, story("1"), story("2").replace("V2", "STORY WITHDRAWN"), story("3")));
    }

    private static List<Life> g2() {
        return List.of(
                new Life("gabsent version and status", Format.G2, List.of(item("", "", "V1")), Map.of(URI, "V1")),
                new Life("gkill of all versions", Format.G2, List.of(item("version='978556838'", "", "V1"),
                        item("version='1542761538'", "<pubStatus qcode='stat:canceled'/>", "V2")), NOTHING),
                new Life("gembargo is empty", Format.G2, List.of(item("version='1'", "", "V1"),
                        item("version='2'", "<embargoed/>", "V2")), NOTHING),
                new Life("gthree versions", Format.G2, List.of(item("version='1'", "", "V1"),
                        item("version='2'", "<signal qcode='sig:correction'/>", "V2"),
                        item("version='3'", "<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/usable'/>",
                                "V3")),
                        Map.of(URI, "V3")));
    }

    private static List<Life> newsMl1() {
        var uri = "urn:newsml:life:20200505:{id}";
        return List.of(
                new Life("amanagement alone ends it", Format.NEWSML_1,
                        List.of(newsItem("1", "N", "Usable", "V1"), newsItem("2", "A", "Canceled", "")), NOTHING),
                new Life("bpart never replaces", Format.NEWSML_1,
                        List.of(newsItem("1", "N", "Usable", "V1"), newsItem("2", "U", "Usable", "V2")),
                        Map.of(uri, "V1")),
                new Life("cembargo, then released", Format.NEWSML_1,
                        List.of(newsItem("1", "N", "Embargoed", "V1"), newsItem("2", "N", "Usable", "V2")),
                        Map.of(uri, "V2")),
                new Life("dembargoed late", Format.NEWSML_1,
                        List.of(newsItem("1", "N", "Usable", "V1"), newsItem("2", "N", "Embargoed", "V2")), NOTHING));
    }

    private static List<Life> nitf() {
        return List.of(
                new Life("nkill of another document", Format.NITF, List.of(document("a", 1, "", "VA"), document("b", 2,
                        "management-status='canceled' management-doc-idref='{id}.a' management-idref-status='canceled'",
                        "VB")), NOTHING),
                new Life("nchain of documents", Format.NITF, List.of(document("a", 1, "", "VA"),
                        document("b", 2, "management-doc-idref='{id}.a'", "VB"),
                        document("c", 3, "management-doc-idref='{id}.b'", "VC")), Map.of("{id}.c", "VC")));
    }

    private static List<Life> iptc7901() {
        return List.of(
                new Life("wnumber killed in words", Format.IPTC_7901,
                        List.of(message("0157", "Talks fail", "Berlin met."),
                                message("0170", "KILL KILL KILL", "Please kill item dpa 157, headed Talks fail.")),
                        NOTHING),
                new Life("wresent as it was", Format.IPTC_7901, List.of(message("0157", "Talks fail", "Berlin met."),
                        message("0157", "Talks fail", "Berlin met.")),
                        Map.of("urn:dateline:iptc7901:{id}:157:2020-05-05", "Talks fail")));
    }

    private static Life ninjs(String rule, Map<String, String> visible, String... versions) {
        return new Life(rule, Format.NINJS, List.of(versions), visible);
    }

    private static String story(String version, String... more) {
        return ("{'uri':'" + URI + "','version':'" + version + "','versioncreated':'2020-05-05T10:00:00Z','headline':'V"
                + version + "','body_text':'" + TEXT + "'" + Stream.of(more).map(field -> "," + field)
                        .reduce("", String::concat)
                + "}").replace('\'', '"');
    }

    private static String item(String version, String about, String headline) {
        return "<newsItem guid='" + URI + "' " + version + "><itemMeta><versionCreated>2020-05-05T10:00:00Z"
                + "</versionCreated>" + about + "</itemMeta><contentMeta><headline>" + headline
                + "</headline></contentMeta><contentSet><inlineData>" + TEXT + "</inlineData></contentSet></newsItem>";
    }

    private static String newsItem(String revision, String update, String status, String headline) {
        return "<NewsItem><Identification><NewsIdentifier><ProviderId>life</ProviderId><DateId>20200505</DateId>"
                + "<NewsItemId>{id}</NewsItemId><RevisionId Update='" + update + "'>" + revision + "</RevisionId>"
                + "</NewsIdentifier></Identification><NewsManagement><ThisRevisionCreated>20200505T100000Z"
                + "</ThisRevisionCreated><Status FormalName='" + status
                + "'/></NewsManagement><NewsComponent><NewsLines>"
                + "<HeadLine>" + headline + "</HeadLine></NewsLines><ContentItem><DataContent><p>" + TEXT
                + "</p></DataContent></ContentItem></NewsComponent></NewsItem>";
    }

    private static String document(String name, int hour, String management, String headline) {
        return "<nitf><head><docdata " + management + "><doc-id id-string='{id}." + name + "'/><date.issue norm="
                + "'20200505T0" + hour + "0000Z'/></docdata></head><body><body.head><hedline><hl1>" + headline
                + "</hl1></hedline></body.head><body.content><p>" + TEXT + "</p></body.content></body></nitf>";
    }

    private static String message(String number, String headline, String text) {
        return "\u0001{id}" + number + " 3 i 20  dpa " + number + "\r\n\r\nLife/\r\n\u0002" + headline + " =\r\n\r\n   "
                + text + "\r\n\u0003051000 GMT May 20\r\n";
    }
}
