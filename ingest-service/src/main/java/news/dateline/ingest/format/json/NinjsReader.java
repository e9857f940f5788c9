package news.dateline.ingest.format.json;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.format.Submission;
import news.dateline.ingest.format.body.Instants;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** IPTC's ninjs in its three generations, also as Superdesk writes it (guid for uri, source for the provider). */
final class NinjsReader {

    /** The name for what is ninjs of no known generation, because it could not be read. */
    static final String FORMAT = "ninjs";

    private static final Set<String> STUB = Set.of("incomplete", "partial");

    static Article read(ObjectNode object, Submission submission) {
        Fields story = new Fields(object, "");
        Draft draft = new Draft(submission.source(), NinjsVersion.of(object), submission.received());
        new NinjsTexts(story).into(draft);
        new NinjsRefs(story).into(draft);
        Article article = draft.uri(uri(story)).version(story.text("version")).pubStatus(status(story))
                .provider(provider(story)).language(story.text("language")).slugline(story.text("slugline"))
                .byline(byline(story)).dateline(story.text("dateline"))
                .located(story.text("located")).firstCreated(story.instant("firstcreated"))
                .versionCreated(versionCreated(story)).embargoedUntil(embargo(story))
                .expires(story.instant("expires")).urgency(story.integer("urgency")).genre(genre(story))
                .edNote(story.text("ednote")).copyrightNotice(story.text("copyrightnotice"))
                .usageTerms(story.text("usageterms")).keywords(story.texts("keywords", "name")).finish();
        refuseStub(story, article);
        return article;
    }

    /** A stub would take the place of the whole story in the index; only a kill or a hold may be one. */
    private static void refuseStub(Fields story, Article article) {
        String kind = story.text("representationtype");
        if (kind != null && STUB.contains(kind) && article.pubStatus() == PubStatus.USABLE) {
            throw new InvalidArticle("representationType: came " + kind
                    + ", expected a whole story: a part may not replace it");
        }
    }

    private static @Nullable String uri(Fields story) {
        String uri = story.firstText("uri", "guid");
        if (uri != null)
            return uri;
        JsonNode ids = story.node("altids");
        if (ids != null && ids.isObject())
            return new Fields(ids, "altids.").firstText("itemid");
        for (Fields id : story.objects("altids")) {
            if ("itemid".equals(id.text("role")))
                return id.firstText("value");
        }
        return null;
    }

    private static @Nullable PubStatus status(Fields story) {
        String word = story.text("pubstatus");
        return word == null || PubStatus.isEmbargoed(word) ? null : PubStatus.of(word);
    }

    private static @Nullable Instant versionCreated(Fields story) {
        Instant made = story.instant("versioncreated");
        if (made == null)
            made = story.instant("contentcreated");
        return made != null ? made : timeOfVersion(story.text("version"));
    }

    /** Some count versions by the time. Without another time it is the only one that puts them in order. */
    private static @Nullable Instant timeOfVersion(@Nullable String version) {
        return version == null || version.matches("\\d+") ? null : Instants.find(version);
    }

    private static @Nullable String byline(Fields story) {
        String one = story.firstText("byline", "by");
        List<String> all = one == null ? story.texts("bylines", "by", "name") : List.of(one);
        return all.isEmpty() ? null : String.join(", ", all);
    }

    /**
     * Present but empty means held back without a time; null, as everywhere in JSON, means absent. So does the status
     * embargoed, which AP has.
     */
    private static @Nullable Instant embargo(Fields story) {
        for (String name : new String[]{"embargoeduntil", "embargoed"}) {
            String text = story.text(name);
            if (text != null)
                return text.isBlank() ? Article.HELD : story.instant(name);
        }
        String word = story.text("pubstatus");
        return word != null && PubStatus.isEmbargoed(word) ? Article.HELD : null;
    }

    private static @Nullable String provider(Fields story) {
        String said = story.firstText("provider", "source");
        if (said != null)
            return said;
        for (String list : new String[]{"infosources", "infosource"}) {
            for (Fields source : story.objects(list)) {
                String name = source.firstText("name");
                if (name != null)
                    return name;
            }
        }
        return story.firstText("copyrightholder");
    }

    private static @Nullable String genre(Fields story) {
        for (String list : new String[]{"genres", "genre"}) {
            if (story.node(list) == null)
                continue;
            if (Objects.requireNonNull(story.node(list)).isString())
                return story.text(list);
            for (Fields genre : story.objects(list)) {
                String name = genre.firstText("name", "literal", "code");
                if (name != null)
                    return name;
            }
        }
        return null;
    }
}
