package news.dateline.publish.index;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds out whether a version of a story can be found. */
@Component
public class Search {
    private final Elastic elastic;
    private final IndexSettings settings;
    private final JsonMapper json = JsonMapper.shared();

    Search(Elastic elastic, IndexSettings settings) {
        this.elastic = elastic;
        this.settings = settings;
    }

    /** Whether a search among all stories finds this one in this version or a newer one; no while it cannot be asked. */
    public boolean finds(String uri, long revision) {
        var filter = json.createArrayNode();
        filter.addObject().putObject("term").put("uri", uri);
        filter.addObject().putObject("range").putObject("revision").put("gte", revision);
        var body = json.createObjectNode().put("size", 0);
        body.putObject("query").putObject("bool").set("filter", filter);
        try {
            return elastic.post("/" + settings.allArticles() + "/_search", body, Map.of()).body().path("hits")
                    .path("total").path("value").asLong(0) > 0;
        } catch (ElasticsearchAway e) {
            return false;
        }
    }
}
