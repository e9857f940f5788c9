package news.dateline.ingest.format;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.article.Raw;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON document: one item, or an array whose elements are items. */
final class JsonItems {

    private JsonItems() {
    }

    static List<Item> each(Raw utf8, Submission submission, NinjsReader reader) {
        List<Item> items = new ArrayList<>();
        int start = 0;
        try (JsonParser parser = Json.parser(utf8)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return List.of(reader.item(0, utf8, submission));
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                start = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
                parser.skipChildren();
                parser.finishToken();
                int end = Math.toIntExact(parser.currentLocation().getByteOffset());
                items.add(reader.item(items.size(), utf8.part(start, end), submission));
                start = end;
            }
            start = Math.toIntExact(parser.currentLocation().getByteOffset());
            if (parser.nextToken() != null) {
                items.add(new Item.Refusal(items.size(), NinjsReader.FORMAT, Item.Kind.SYNTAX,
                        "more stands behind the end of the array; expected one array, or a story a line as "
                                + "application/x-ndjson",
                        utf8.part(start, utf8.size())));
            }
        } catch (JacksonException e) {
            // where the syntax breaks, nothing says where the next element starts: the rest is one refusal
            Raw rest = utf8.part(start, utf8.size());
            items.add(new Item.Refusal(items.size(), NinjsReader.FORMAT, Item.Kind.SYNTAX, Reads.syntax(e), rest));
        }
        return items;
    }
}
