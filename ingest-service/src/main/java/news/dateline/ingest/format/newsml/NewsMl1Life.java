package news.dateline.ingest.format.newsml;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Draft;
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
        boolean isEmbargoed = isEmbargoed(management);
        PubStatus status = status(management);
        Instant release = changeTo(PubStatus.USABLE);
        draft.firstCreated(time("FirstCreated")).versionCreated(time("ThisRevisionCreated"));
        draft.expires(earlier(changeTo(PubStatus.CANCELED), changeTo(PubStatus.WITHHELD)));
        if (isEmbargoed || (status == PubStatus.WITHHELD && release != null)) {
            draft.embargoedUntil(release == null ? Article.HELD : release);
        } else {
            draft.pubStatus(status);
        }
    }

    /**
     * A part may hold back or end a story, but not take the place of the whole. What has no whole to show when its time
     * comes is held until a whole version comes. Any other part is kept for the newsroom beside the whole.
     */
    Article settled(NewsMl1Part part, Article article) {
        if (!part.isPartOf(article) || article.pubStatus() != PubStatus.USABLE)
            return article;
        if (isEmbargoed(management) || status(management) != PubStatus.USABLE || takesBackEarlier(part))
            return article.takenBack(PubStatus.WITHHELD);
        return part.beside(article);
    }

    /** Whether the revision that this one is a part for may not be used any more; without a number all are meant. */
    private boolean takesBackEarlier(NewsMl1Part part) {
        return management.all("Instruction", "RevisionStatus").filter(told -> {
            String number = told.firstAttribute("Revision");
            return number == null || number.equals(part.previous());
        }).map(told -> told.first("Status"))
                .anyMatch(told -> told != null && !PubStatus.find(word(told)).equals(Optional.of(PubStatus.USABLE)));
    }

    private static boolean isEmbargoed(Element of) {
        return PubStatus.isEmbargoed(word(of.first("Status")));
    }

    /** Usable where nothing is said, or where it is under an embargo. */
    private static PubStatus status(Element of) {
        Element status = of.first("Status");
        return status == null || isEmbargoed(of) ? PubStatus.USABLE : PubStatus.of(word(status));
    }

    private static String word(@Nullable Element status) {
        return status == null ? "" : Objects.requireNonNullElse(status.firstAttribute("FormalName"), "");
    }

    private @Nullable Instant changeTo(PubStatus status) {
        return management.all("StatusWillChange")
                .filter(change -> change.all("FutureStatus").map(future -> PubStatus.find(word(future)))
                        .anyMatch(Optional.of(status)::equals))
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
