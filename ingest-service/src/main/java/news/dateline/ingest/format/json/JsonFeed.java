package news.dateline.ingest.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Addresses;
import news.dateline.ingest.format.body.Escapes;
import news.dateline.ingest.format.body.Html;
import news.dateline.ingest.format.body.Paragraphs;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeed {

    static final String FORMAT = "json-feed";

    private static final int OPENING = 1_000;

    private final Fields feed;
    private final Submission submission;

    private JsonFeed(Fields feed, Submission submission) {
        this.feed = feed;
        this.submission = submission;
    }

    /** Whether an object says that it is a feed; it says so at its start. */
    static boolean isLike(Raw utf8) {
        String start = new String(utf8.part(0, Math.min(OPENING, utf8.size())).bytes(), UTF_8);
        return start.contains("jsonfeed.org/version/") || start.contains("jsonfeed.org\\/version\\/");
    }

    static void read(Raw utf8, Submission submission, Items out) {
        ObjectNode object = Json.object(utf8);
        JsonNode items = object.path("items");
        if (!items.isArray())
            throw new InvalidArticle("items: came " + Json.name(items) + ", expected a list of items");
        JsonFeed feed = new JsonFeed(new Fields(object, ""), submission);
        for (JsonNode item : items) {
            Raw raw = Raw.of(item.toString().getBytes(UTF_8));
            out.add(FORMAT, raw, () -> feed.read(item));
        }
    }

    private Article read(JsonNode node) {
        if (!node.isObject())
            throw new InvalidArticle("item: came " + Json.name(node) + ", expected a JSON object");
        Fields item = new Fields(node, "");
        String url = whole(item.firstText("url", "external_url"));
        String id = item.firstText("id");
        String html = item.firstText("content_html");
        String given = item.firstText("title");
        String title = given == null ? null : Escapes.undone(given);
        return new Draft(submission.source(), FORMAT, submission.received()).uri(id != null ? id : url)
                .version(item.firstText("date_modified", "date_published"))
                .headline(title).bodyText(Paragraphs.body(paragraphs(item, html), title))
                .bodyHtml(html == null ? null : Html.sanitised(html))
                .firstCreated(item.instant("date_published")).versionCreated(item.instant("date_modified"))
                .byline(authors(item)).provider(feed.firstText("title"))
                .language(Objects.requireNonNullElse(item.firstText("language"),
                        Objects.requireNonNullElse(feed.firstText("language"), "")))
                .keywords(item.texts("tags")).links(url == null ? List.of() : List.of(url)).media(media(item)).finish();
    }

    private @Nullable String whole(@Nullable String address) {
        return address == null ? null : Addresses.whole(feed.firstText("home_page_url", "feed_url"), address);
    }

    private static List<String> paragraphs(Fields item, @Nullable String html) {
        if (html != null)
            return Html.paragraphs(html);
        String text = item.firstText("content_text", "summary");
        return text == null ? List.of() : Paragraphs.of(text);
    }

    private @Nullable String authors(Fields item) {
        for (Fields of : List.of(item, feed)) {
            List<String> names = of.texts("authors", "name");
            if (!names.isEmpty())
                return String.join(", ", names);
            JsonNode author = of.node("author");
            if (author != null && author.isObject())
                return new Fields(author, "author.").firstText("name");
        }
        return null;
    }

    private List<Media> media(Fields item) {
        List<Media> media = new ArrayList<>();
        String image = whole(item.firstText("image", "banner_image"));
        if (image != null)
            media.add(new Media(image, "picture", null));
        for (Fields attachment : item.objects("attachments")) {
            String url = whole(attachment.firstText("url"));
            String type = attachment.firstText("mime_type");
            if (url != null && type != null)
                media.add(new Media(url, Media.kind(type), attachment.firstText("title")));
        }
        return media;
    }
}
