package news.dateline.ingest.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.Media;
import news.dateline.ingest.article.Subject;
import news.dateline.ingest.format.body.Subjects;
import org.jspecify.annotations.Nullable;

/** What a ninjs story points to: subjects, pictures and sound, other stories. */
final class NinjsRefs {

    /** Types of items that are shown or heard, not read. */
    static final Set<String> MEDIA = Set.of("picture", "video", "audio", "graphic");

    private final Fields story;

    NinjsRefs(Fields story) {
        this.story = story;
    }

    void into(Draft draft) {
        List<Media> media = new ArrayList<>();
        List<String> links = new ArrayList<>(story.texts("links", "href", "uri"));
        links.addAll(story.texts("evolvedfrom", "uri"));
        if (MEDIA.contains(type(story)))
            add(story, media);
        for (Fields part : story.objects("associations")) {
            String uri = part.firstText("uri", "guid");
            if (MEDIA.contains(type(part)) || (part.has("renditions") && type(part).isEmpty())) {
                add(part, media);
            } else if (uri != null) {
                links.add(uri);
            }
        }
        draft.subjects(subjects()).media(media).links(links).corrects(story.texts("corrects", "uri"));
    }

    private static void add(Fields part, List<Media> media) {
        String uri = address(part);
        if (uri == null)
            return;
        String type = type(part).isEmpty() ? "picture" : type(part);
        media.add(new Media(uri, type, new NinjsTexts(part).caption()));
    }

    /** Where the largest rendition is, else the identity of the item. */
    private static @Nullable String address(Fields part) {
        String best = null;
        long most = -1;
        for (Fields rendition : part.objects("renditions")) {
            String href = rendition.firstText("href");
            long size = number(rendition, "width") * number(rendition, "height");
            if (href != null && size > most) {
                best = href;
                most = size;
            }
        }
        return best != null ? best : part.firstText("uri", "guid");
    }

    private static long number(Fields rendition, String name) {
        return Objects.requireNonNullElse(rendition.integer(name), 0);
    }

    private List<Subject> subjects() {
        Subjects subjects = new Subjects();
        Stream.concat(story.objects("subjects").stream(), story.objects("subject").stream())
                .forEach(term -> subjects.add(uri(term), term.firstText("name")));
        return subjects.all();
    }

    /** The uri of a term; of a code within a scheme that is a URI, both together; else the bare code. */
    private static @Nullable String uri(Fields term) {
        String uri = term.firstText("uri");
        if (uri != null)
            return uri;
        String code = term.firstText("code", "literal", "qcode");
        String scheme = term.firstText("scheme");
        if (code == null)
            return null;
        if (scheme == null)
            return code;
        return scheme.contains("://") ? scheme + (scheme.endsWith("/") ? "" : "/") + code : scheme + ":" + code;
    }

    private static String type(Fields part) {
        return Objects.requireNonNullElse(part.text("type"), "");
    }
}
