package news.dateline.publish.index;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The two indices with their templates and aliases, as files of this service describe them. */
@Component
class Schema {
    private static final Logger log = LoggerFactory.getLogger(Schema.class);

    private final Elastic elastic;
    private final IndexSettings settings;
    private final Blueprint blueprint;
    private final JsonMapper json = JsonMapper.shared();

    Schema(Elastic elastic, IndexSettings settings, Blueprint blueprint) {
        this.elastic = elastic;
        this.settings = settings;
        this.blueprint = blueprint;
    }

    /** Whether all four aliases are there. */
    boolean isThere() {
        Elastic.Answer answer = elastic.get("/_alias/" + settings.articles() + "," + settings.allArticles() + ","
                + settings.timeline() + "," + settings.allFacts());
        if (answer.status() == 404) {
            return false;
        }
        return answer.expect("aliases").isOk();
    }

    /** Installs what is not there and brings the rest up to date; no documents are touched. */
    void install() {
        Arrays.stream(Kind.values()).forEach(this::install);
    }

    private void install(Kind kind) {
        ObjectNode mappings = blueprint.mappings(kind);
        template(kind, mappings);
        Optional<String> written = written(kind);
        if (written.isEmpty()) {
            create(kind, settings.index(kind, 1), blueprint.aliases(kind));
        }
        String index = written.orElse(settings.index(kind, 1));
        update(index, mappings);
        elastic.put("/" + index + "/_settings", blueprint.changeable(kind)).expect("settings of " + index);
        elastic.post("/_aliases", blueprint.actions(kind, index, List.of()), Map.of())
                .expect("aliases of " + index);
    }

    /** Installs the template from which the next index is made. */
    void template(Kind kind, ObjectNode mappings) {
        ObjectNode root = json.createObjectNode();
        root.putArray("index_patterns").add(settings.shown(kind) + "-v*");
        root.put("priority", 500);
        // No aliases: an index that is being filled must not be seen
        ObjectNode template = root.putObject("template");
        template.set("settings", blueprint.settings(kind));
        template.set("mappings", mappings);
        elastic.put("/_index_template/" + settings.shown(kind), root).expect("template " + settings.shown(kind));
    }

    /** Makes an index from its template, which may be there already. */
    void create(Kind kind, String index, ObjectNode aliases) {
        ObjectNode body = json.createObjectNode();
        body.set("aliases", aliases);
        Elastic.Answer created = elastic.put("/" + index, body);
        if (!created.error().startsWith("resource_already_exists_exception")) {
            created.expect("index " + index);
        }
    }

    private void update(String index, ObjectNode mappings) {
        ObjectNode wanted = mappings.deepCopy();
        keepOld(elastic.get("/" + index + "/_mapping").expect("mapping of " + index).body().path(index)
                .path("mappings"), wanted);
        if (!wanted.equals(mappings)) {
            log.info("{} was made by an earlier release and is used as it is; start the service with --reindex to build"
                    + " a smaller and faster one", index);
        }
        Elastic.Answer answer = elastic.put("/" + index + "/_mapping", wanted);
        if (answer.status() == 400) {
            throw new ElasticsearchAway("The mapping of " + index + " cannot become that of this release ("
                    + answer.error() + "); start the service with --reindex, which builds a new index");
        }
        answer.expect("mapping of " + index);
    }

    /**
     * What fields of an index of an earlier release keep until it is built anew. It takes a mapping without norms for a
     * field that has them, but then refuses the documents. And a service of that release, beside ours or after us, finds
     * words where they are copied to.
     */
    private static void keepOld(JsonNode there, JsonNode wanted) {
        wanted.path("properties").forEachEntry((name, field) -> {
            JsonNode old = there.path("properties").path(name);
            if (old.isObject() && !old.has("norms")) {
                ((ObjectNode) field).remove("norms");
            }
            if (old.has("copy_to")) {
                ((ObjectNode) field).set("copy_to", old.path("copy_to"));
            }
            keepOld(old, field);
        });
    }

    /** The index that is written to, if there is one. */
    Optional<String> written(Kind kind) {
        Elastic.Answer answer = elastic.get("/_alias/" + settings.all(kind));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        JsonNode indices = answer.expect("alias " + settings.all(kind)).body();
        return indices.propertyStream().filter(one -> one.getValue().path("aliases").path(settings.all(kind))
                .path("is_write_index").asBoolean(indices.size() == 1)).map(one -> one.getKey()).findFirst();
    }

    /** The numbers of the indices that are there. */
    List<Integer> versions(Kind kind) {
        String prefix = settings.shown(kind) + "-v";
        return elastic.get("/" + prefix + "*").expect("indices " + prefix).body().propertyNames().stream()
                .map(name -> name.substring(prefix.length())).filter(number -> number.matches("\\d+"))
                .map(Integer::valueOf).sorted().toList();
    }

    /** Whether an index is being made that is to take the place of one that is written to. */
    boolean isChanging() {
        return Arrays.stream(Kind.values()).anyMatch(kind -> written(kind)
                .filter(index -> settings.version(kind, index) < versions(kind).getLast()).isPresent());
    }
}
