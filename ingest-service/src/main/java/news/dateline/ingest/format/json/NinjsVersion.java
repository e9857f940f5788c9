package news.dateline.ingest.format.json;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which ninjs an object is: what its {@code standard} says, else what its fields look like. */
final class NinjsVersion {

    private static final Set<String> ONLY_3 = Set.of("versionCreated", "firstCreated", "pubStatus", "altIds",
            "edNote",
            "infoSources", "embargoedUntil", "representationType", "copyrightHolder", "copyrightNotice", "usageTerms",
            "contentCreated", "plannedCoverage", "eventDetails");
    private static final Set<String> ONLY_2 = Set.of("headlines", "bodies", "descriptions", "subjects", "people",
            "places", "organisations", "by", "genres", "infosources", "trustindicators");

    private NinjsVersion() {
    }

    static String of(ObjectNode story) {
        for (String field : List.of("standard", "$standard")) {
            String said = story.path(field).path("version").asString("");
            if (said.matches("[123](\\..*)?"))
                return "ninjs-" + said.charAt(0);
        }
        if (hasAny(story, ONLY_3))
            return "ninjs-3";
        if (hasAny(story, ONLY_2) || story.path("associations").isArray())
            return "ninjs-2";
        JsonNode altids = story.path("altids");
        return altids.isArray() ? "ninjs-2" : "ninjs-1";
    }

    private static boolean hasAny(ObjectNode story, Set<String> names) {
        for (String name : story.propertyNames()) {
            if (names.contains(name))
                return true;
        }
        return false;
    }
}
