package news.dateline.ingest.source.config;

import java.util.List;
import java.util.Optional;
import news.dateline.ingest.article.Article;

/**
 * What is dropped and what goes elsewhere.
 *
 * @param drop stories that fit one of these are not wanted
 * @param routes stories that fit one of these become stories of another source; the first that fits counts
 */
public record Rules(List<Condition> drop, List<Route> routes) {

    /** All stories are wanted and stay. */
    public static final Rules NONE = new Rules(List.of(), List.of());

    public Rules {
        drop = List.copyOf(drop);
        routes = List.copyOf(routes);
    }

    /** The condition for which a story is not wanted, if there is one. */
    public Optional<Condition> findDrop(Article article) {
        return drop.stream().filter(condition -> condition.fits(article)).findFirst();
    }

    /** The source that a story goes to, if it goes elsewhere. */
    public Optional<String> findRoute(Article article) {
        return routes.stream().filter(route -> route.when().fits(article)).findFirst().map(Route::to);
    }

    /**
     * Where stories go.
     *
     * @param when which ones
     * @param to id of the source that they become stories of
     */
    public record Route(Condition when, String to) {
    }
}
