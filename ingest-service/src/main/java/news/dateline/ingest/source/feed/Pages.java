package news.dateline.ingest.source.feed;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.source.poll.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the pages that a feed links to, where their host's robots.txt allows it, for the text that the feed leaves out. */
final class Pages {

    private static final Logger log = LoggerFactory.getLogger(Pages.class);

    private final Web web;
    private final Robots robots;

    Pages(Web web, Robots robots) {
        this.web = web;
        this.robots = robots;
    }

    /** The same items; stories whose page says more have its text. */
    List<Item> filled(List<Item> items, Turn turn) throws InterruptedException {
        List<Item> filled = new ArrayList<>(items.size());
        for (Item item : items) {
            filled.add(switch (item) {
                case Item.Story story -> new Item.Story(story.index(), filled(story.article(), turn), story.raw());
                case Item.Refusal refusal -> refusal;
            });
        }
        return filled;
    }

    private Article filled(Article article, Turn turn) throws InterruptedException {
        Optional<URI> link = article.links().stream().map(Pages::address).flatMap(Optional::stream).findFirst();
        if (link.isEmpty())
            return article;
        try {
            Robots.Rules rules = robots.of(link.get(), web);
            if (!rules.allows(link.get()))
                return article;
            Fetched page = web.get(link.get(), Map.of("Accept", "text/html"), rules.apart());
            if (page.status() != 200)
                return article;
            return turn.read(new Turn.Piece(page.body(), "text/html", null)).stream()
                    .filter(Item.Story.class::isInstance).map(item -> ((Item.Story) item).article())
                    .filter(found -> found.bodyText().length() > article.bodyText().length()).findFirst()
                    .map(article::withBodyOf).orElse(article);
        } catch (IOException e) {
            // the feed's own words are better than nothing
            log.debug("The page {} of {} cannot be fetched", link.get(), article.uri(), e);
            return article;
        }
    }

    private static Optional<URI> address(String link) {
        try {
            URI address = URI.create(link);
            boolean isWeb = address.getHost() != null
                    && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
            return isWeb ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
