package news.dateline.ingest.emit;

import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Raw;

/**
 * A story to be delivered.
 *
 * @param index its place among what came together
 * @param article the story
 * @param raw the bytes that it came as
 */
public record Parcel(int index, Article article, Raw raw) {
}
