package news.dateline.ingest.format;

import java.util.function.Supplier;
import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.InvalidArticle;
import news.dateline.ingest.article.Raw;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Reads one item so that whatever is wrong with it stays with it. */
final class Reads {

    private static final Logger log = LoggerFactory.getLogger(Reads.class);

    private Reads() {
    }

    static Item one(int index, String format, Raw raw, Supplier<Article> reader) {
        try {
            return new Item.Story(index, reader.get(), raw);
        } catch (InvalidArticle e) {
            return new Item.Refusal(index, format, Item.Kind.CONTENT, String.valueOf(e.getMessage()), raw);
        } catch (JacksonException e) {
            return new Item.Refusal(index, format, Item.Kind.SYNTAX, syntax(e), raw);
        } catch (RuntimeException e) {
            log.error("The reader of {} failed on an item of {} bytes", format, raw.size(), e);
            return new Item.Refusal(index, format, Item.Kind.FAULT, "the reader failed: " + e, raw);
        }
    }

    static String syntax(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return "not JSON" + where + ": " + e.getOriginalMessage();
    }
}
