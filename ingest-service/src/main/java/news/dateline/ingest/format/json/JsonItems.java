package news.dateline.ingest.format.json;

import java.util.function.Consumer;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.format.Items;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A JSON document: one item, or an array whose elements are items. */
final class JsonItems {

    private JsonItems() {
    }

    static void each(Raw utf8, Items out, Consumer<Raw> reader) {
        int start = 0;
        try (JsonParser parser = Json.parser(utf8)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                reader.accept(utf8);
                return;
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                start = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
                parser.skipChildren();
                parser.finishToken();
                int end = Math.toIntExact(parser.currentLocation().getByteOffset());
                reader.accept(utf8.part(start, end));
                start = end;
            }
            start = Math.toIntExact(parser.currentLocation().getByteOffset());
            if (parser.nextToken() != null) {
                out.refuse(NinjsReader.FORMAT, Item.Kind.SYNTAX,
                        "more stands behind the end of the array; expected one array, or a story a line as "
                                + "application/x-ndjson",
                        utf8.part(start, utf8.size()));
            }
        } catch (JacksonException e) {
            // where the syntax breaks, nothing says where the next element starts: the rest is one refusal
            out.refuse(NinjsReader.FORMAT, Item.Kind.SYNTAX, String.valueOf(Json.malformed(e).getMessage()),
                    utf8.part(start, utf8.size()));
        }
    }
}
