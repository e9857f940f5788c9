package news.dateline.ingest.format.json;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which ninjs an object is: what its {@code standard} says, else what its fields look like. */
final class NinjsVersion {

    private static final List<String> ONLY_3 = List.of("versionCreated", "firstCreated", "pubStatus", "altIds",
            "edNote",
            "infoSources", "embargoedUntil", "representationType", "copyrightHolder", "copyrightNotice", "usageTerms",
            "contentCreated", "plannedCoverage", "eventDetails");
    private static final List<String> ONLY_2 = List.of("headlines", "bodies", "descriptions", "subjects", "people",
            "places", "organisations", "by", "genres", "infosources", "trustindicators");

    private NinjsVersion() {
    }

    static String of(ObjectNode story) {
        for (String field : List.of("standard", "$standard")) {
            String said = story.path(field).path("version").asString("");
            if (said.matches("[123](\\..*)?"))
                return "ninjs-" + said.charAt(0);
        }
        if (ONLY_3.stream().anyMatch(story::has))
            return "ninjs-3";
        if (ONLY_2.stream().anyMatch(story::has) || story.path("associations").isArray())
            return "ninjs-2";
        JsonNode altids = story.path("altids");
        return altids.isArray() ? "ninjs-2" : "ninjs-1";
    }
}
