package news.dateline.publish.index;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The analysers that Elasticsearch has for languages, where it has them. */
final class Languages {
    private static final Map<String, String> ANALYZERS = Map.ofEntries(Map.entry("ar", "arabic"),
            Map.entry("bg", "bulgarian"), Map.entry("ca", "catalan"), Map.entry("cs", "czech"),
            Map.entry("da", "danish"), Map.entry("de", "german"), Map.entry("el", "greek"),
            Map.entry("en", "english"), Map.entry("es", "spanish"), Map.entry("fi", "finnish"),
            Map.entry("fr", "french"), Map.entry("hi", "hindi"), Map.entry("hu", "hungarian"),
            Map.entry("id", "indonesian"), Map.entry("it", "italian"), Map.entry("lv", "latvian"),
            Map.entry("nl", "dutch"), Map.entry("no", "norwegian"), Map.entry("pt", "portuguese"),
            Map.entry("ro", "romanian"), Map.entry("ru", "russian"), Map.entry("sv", "swedish"),
            Map.entry("tr", "turkish"));

    private Languages() {
    }

    /** Language and analyser of those languages for which there is one. */
    static Map<String, String> analyzers(List<String> languages) {
        Map<String, String> analyzers = new LinkedHashMap<>();
        languages.forEach(language -> analyzers.computeIfAbsent(language, ANALYZERS::get));
        return analyzers;
    }
}
