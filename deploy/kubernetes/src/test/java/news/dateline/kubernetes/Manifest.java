package news.dateline.kubernetes;

import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** One object as it would be sent to a cluster. */
record Manifest(JsonNode tree) {

    String kind() {
        return at("/kind").asString("");
    }

    String name() {
        return at("/metadata/name").asString("");
    }

    /** Such as {@code Deployment/enrich}. */
    String title() {
        return kind() + "/" + name();
    }

    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    /** The one container of a Deployment. */
    JsonNode container() {
        return at("/spec/template/spec/containers/0");
    }

    /** Value of an environment variable, empty where there is none. */
    String env(String name) {
        return each(container().path("env")).filter(variable -> variable.path("name").asString("").equals(name))
                .map(variable -> variable.path("value").asString("")).findFirst().orElse("");
    }

    static Stream<JsonNode> each(JsonNode array) {
        return array.valueStream();
    }
}
