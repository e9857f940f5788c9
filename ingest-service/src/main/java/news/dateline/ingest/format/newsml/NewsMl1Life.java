package news.dateline.ingest.format.newsml;

import java.time.Instant;
import java.util.Objects;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.PlainText;
import news.dateline.ingest.article.PubStatus;
import news.dateline.ingest.format.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The NewsManagement of a NewsItem: its status now and in time. Of a whole story an instruction about earlier revisions
 * ({@code RevisionStatus}) needs nothing done, because it takes the place of all before it.
 */
final class NewsMl1Life {

    private final Element management;

    NewsMl1Life(Element management) {
        this.management = management;
    }

    void into(Draft draft) {
        String status = status(management);
        boolean waits = status.equals("Embargoed") || status.equals("Withheld");
        Instant release = changeTo("Usable");
        draft.firstCreated(time("FirstCreated")).versionCreated(time("ThisRevisionCreated"));
        draft.expires(earlier(changeTo("Canceled"), changeTo("Withheld")));
        if (status.equals("Embargoed") || (waits && release != null)) {
            draft.embargoedUntil(release == null ? Article.HELD : release);
        } else if (!status.equals("Usable")) {
            draft.pubStatus(PubStatus.of(status.toLowerCase(java.util.Locale.ROOT)));
        }
    }

    /**
     * A part may hold back or end a story, but not take the place of the whole. What has no whole to show when its time
     * comes is held until a whole version comes.
     */
    Article settled(@Nullable Element revision, Article article) {
        String update = revision == null ? null : revision.firstAttribute("Update");
        if (revision == null || update == null || update.equals("N") || article.pubStatus() != PubStatus.USABLE)
            return article;
        if (update.equals("A") && !article.bodyText().isEmpty())
            return article;
        if (!status(management).equals("Usable") || takesBackEarlier(revision))
            return article.takenBack(PubStatus.WITHHELD);
        throw new InvalidArticle("RevisionId Update: came " + PlainText.excerpt(update)
                + ", expected N, a whole story: a part may not replace it");
    }

    /** Whether the revision that this one is a part for may not be used any more; without a number all are meant. */
    private boolean takesBackEarlier(Element revision) {
        String previous = revision.firstAttribute("PreviousRevision");
        return management.all("Instruction", "RevisionStatus").filter(told -> {
            String number = told.firstAttribute("Revision");
            return number == null || number.equals(previous);
        }).anyMatch(told -> !status(told).equals("Usable"));
    }

    private static String status(Element of) {
        Element status = of.first("Status");
        return status == null ? "Usable" : Objects.requireNonNullElse(status.firstAttribute("FormalName"), "");
    }

    private @Nullable Instant changeTo(String status) {
        return management.all("StatusWillChange")
                .filter(change -> change.all("FutureStatus")
                        .anyMatch(future -> status.equals(future.attribute("FormalName"))))
                .flatMap(change -> change.all("DateAndTime")).filter(time -> time.line() != null)
                .map(time -> NewsMl1Item.expectTime("StatusWillChange", time)).findFirst().orElse(null);
    }

    private @Nullable Instant time(String name) {
        return management.all(name).filter(element -> element.line() != null)
                .map(element -> NewsMl1Item.expectTime(name, element)).findFirst().orElse(null);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null)
            return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }
}
