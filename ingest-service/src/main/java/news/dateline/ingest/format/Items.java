package news.dateline.ingest.format;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.Raw;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes items as they are found and numbers them; whatever is wrong with one stays with it. */
public final class Items {

    private static final Logger log = LoggerFactory.getLogger(Items.class);

    private final Consumer<Item> to;
    private final Function<Article, List<Article>> life;
    private int index;

    Items(Consumer<Item> to, Function<Article, List<Article>> life) {
        this.to = to;
        this.life = life;
    }

    /** Reads one item and gives it out, as a story or as a refusal. */
    public void add(String format, Raw raw, Supplier<Article> reader) {
        addAll(format, raw, () -> List.of(reader.get()));
    }

    /** Reads one item that may be several stories, such as one and those that it recalls. */
    public void addAll(String format, Raw raw, Supplier<List<Article>> reader) {
        all(format, raw, () -> reader.get().stream().map(life).flatMap(List::stream)
                .forEach(article -> to.accept(new Item.Story(index++, article, raw))));
    }

    /** Gives out bytes that are no story. */
    public void refuse(String format, Item.Kind kind, String reason, Raw raw) {
        to.accept(new Item.Refusal(index++, format, kind, reason, raw));
    }

    /** Counts a place that holds no item, such as an empty line. */
    public void skip() {
        index++;
    }

    /** Runs what gives out many items; where it breaks off, the rest is one refusal. */
    void all(String format, Raw rest, Runnable reader) {
        int before = index;
        give(format, rest, reader);
        if (index == before)
            index++;
    }

    private void give(String format, Raw raw, Runnable reader) {
        try {
            reader.run();
        } catch (InvalidArticle e) {
            to.accept(new Item.Refusal(index, format, Item.Kind.CONTENT, String.valueOf(e.getMessage()), raw));
        } catch (Malformed e) {
            to.accept(new Item.Refusal(index, format, e.kind(), String.valueOf(e.getMessage()), raw));
        } catch (StackOverflowError e) {
            to.accept(
                    new Item.Refusal(index, format, Item.Kind.LIMIT, "its parts lie in each other too deep to be read",
                            raw));
        } catch (RuntimeException e) {
            log.error("The reader of {} failed on an item of {} bytes", format, raw.size(), e);
            to.accept(new Item.Refusal(index, format, Item.Kind.FAULT, "the reader failed: " + e, raw));
        }
    }
}
