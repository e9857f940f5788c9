package news.dateline.enrich.receive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.Story;

/**
 * What enrich reads of an ArticleReceived event. All else travels on unread.
 *
 * @param uri            identity of the story
 * @param revision       place of this version among all of the story
 * @param pubStatus      whether it may be shown
 * @param versionCreated when this version was made
 * @param contentHash    hash of its content
 * @param bodyText       its text
 * @param headline       its headline, if it has one
 * @param dateline       its dateline, if it has one
 * @param language       its language, if the provider says
 */
record ArticleReceived(String uri, Long revision, PubStatus pubStatus, Instant versionCreated, String contentHash,
        String bodyText, @Nullable String headline, @Nullable String dateline, @Nullable String language) {

    ArticleReceived {
        var missing = new ArrayList<String>();
        note(missing, "uri", uri);
        note(missing, "revision", revision);
        note(missing, "pubStatus", pubStatus);
        note(missing, "versionCreated", versionCreated);
        note(missing, "contentHash", contentHash);
        note(missing, "bodyText", bodyText);
        if (!missing.isEmpty()) {
            throw new UnreadableArticle("expected an ArticleReceived, but it has no " + String.join(", ", missing));
        }
        if (versionCreated.isBefore(Story.FIRST) || versionCreated.isAfter(Story.LAST)) {
            throw new UnreadableArticle(
                    "versionCreated: expected a time in the years 1 to 9999, got " + versionCreated);
        }
    }

    boolean usable() {
        return pubStatus == PubStatus.USABLE;
    }

    Story story() {
        return new Story(headline, bodyText, versionCreated, dateline, language);
    }

    private static void note(List<String> missing, String field, @Nullable Object value) {
        if (value == null) {
            missing.add(field);
        }
    }
}
