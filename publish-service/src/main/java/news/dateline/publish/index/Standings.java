package news.dateline.publish.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.publish.story.PubStatus;
import news.dateline.publish.story.Restraint;
import news.dateline.publish.story.Standing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the index holds of many stories at once, as of this moment and not as of the last refresh. */
@Component
final class Standings {
    private static final Map<String, String> FIELDS = Map.of("_source_includes",
            "factCount,firstSlot,factSlots,pubStatus,embargoedUntil",
            "realtime",
            "true", "filter_path", "docs._id,docs._version,docs.found,docs._source,docs.error,error");

    private static final Map<String, String> VERSIONS = Map.of("_source", "false", "realtime", "true", "filter_path",
            "docs._id,docs._version,docs.found,docs.error,error");

    private static final Map<String, String> WHOLE = Map.of("realtime", "true", "filter_path",
            "docs._id,docs.found,docs._source,docs.error,error");

    private final Elastic elastic;
    private final IndexSettings settings;
    private final JsonMapper json = JsonMapper.shared();

    Standings(Elastic elastic, IndexSettings settings) {
        this.elastic = elastic;
        this.settings = settings;
    }

    /** The standing of each uri; the version of an article in the index is its revision. */
    Map<String, Standing> of(Collection<String> uris) {
        List<String> asked = new ArrayList<>(uris);
        Map<String, Standing> standings = new HashMap<>();
        if (asked.isEmpty()) {
            return standings;
        }
        JsonNode documents = documents(settings.allArticles(), asked, FIELDS);
        for (int i = 0; i < asked.size(); i++) {
            standings.put(asked.get(i), standing(documents.get(i)));
        }
        return standings;
    }

    /** Of stories with the revision that they should have, the uris of those that have a newer one by now. */
    Set<String> newer(Map<String, Long> revisions) {
        Set<String> newer = new HashSet<>();
        if (!revisions.isEmpty()) {
            documents(settings.allArticles(), List.copyOf(revisions.keySet()), VERSIONS).forEach(document -> {
                String uri = document.path("_id").asString();
                if (isThere(document) && document.path("_version").asLong() > revisions.getOrDefault(uri, 0L)) {
                    newer.add(uri);
                }
            });
        }
        return newer;
    }

    /** The documents of facts, by their id; those that are not there are left out. */
    Map<String, ObjectNode> facts(List<String> ids) {
        Map<String, ObjectNode> facts = new HashMap<>();
        if (!ids.isEmpty()) {
            documents(settings.allFacts(), ids, WHOLE).forEach(document -> {
                if (document.path("_source") instanceof ObjectNode source) {
                    facts.put(document.path("_id").asString(), source);
                }
            });
        }
        return facts;
    }

    /** Makes what was written of facts searchable now. */
    void refreshFacts() {
        refresh(settings.allFacts());
    }

    /** Makes what was written of articles searchable now. */
    void refreshArticles() {
        refresh(settings.allArticles());
    }

    private void refresh(String index) {
        Elastic.Answer answer = elastic.get("/" + index + "/_refresh");
        if (!answer.isOk()) {
            throw new ElasticsearchAway("_refresh of " + index + " answered " + answer.status() + " " + answer.error());
        }
    }

    /** Those slots for facts that hold something, a fact or a tombstone. */
    Set<String> filled(List<String> ids) {
        Set<String> filled = new HashSet<>();
        if (!ids.isEmpty()) {
            documents(settings.allFacts(), ids, FIELDS).forEach(document -> {
                if (document.path("found").asBoolean(false)) {
                    filled.add(document.path("_id").asString());
                }
            });
        }
        return filled;
    }

    private JsonNode documents(String index, List<String> ids, Map<String, String> fields) {
        Elastic.Answer answer = elastic.post("/" + index + "/_mget",
                json.createObjectNode().set("ids", json.valueToTree(ids)), fields);
        JsonNode documents = answer.body().path("docs");
        if (!answer.isOk() || documents.size() != ids.size()) {
            throw new ElasticsearchAway(
                    "_mget of " + ids.size() + " documents answered " + answer.status() + " " + answer.error());
        }
        return documents;
    }

    private static Restraint restraint(JsonNode source) {
        String embargo = source.path("embargoedUntil").asString("");
        return new Restraint(!source.path("pubStatus").asString("usable").equals(PubStatus.USABLE.word()),
                embargo.isEmpty() ? null : Instant.parse(embargo));
    }

    private static Standing standing(JsonNode document) {
        if (!isThere(document)) {
            return Standing.NONE;
        }
        JsonNode source = document.path("_source");
        return new Standing(document.path("_version").asLong(), source.path("firstSlot").asInt(0),
                source.path("factCount").asInt(0), source.path("factSlots").asInt(0), restraint(source));
    }

    private static boolean isThere(JsonNode document) {
        if (document.has("error")) {
            throw new ElasticsearchAway("_mget of an article failed: " + document.path("error").path("reason"));
        }
        return document.path("found").asBoolean(false);
    }
}
