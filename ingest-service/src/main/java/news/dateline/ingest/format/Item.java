package news.dateline.ingest.format;

import news.dateline.ingest.article.Article;
import news.dateline.ingest.article.Raw;

/** One thing that came: a story, or bytes that are none. */
public sealed interface Item {

    /** Its place among what came together, from 0; in a batch of lines the number of the line. */
    int index();

    /** Name of the format that it was read as. */
    String format();

    /** The bytes that it came as. */
    Raw raw();

    /** A story. */
    record Story(int index, Article article, Raw raw) implements Item {

        @Override
        public String format() {
            return article.format();
        }
    }

    /** Bytes that could not be read, with the reason in words and its kind for counting. */
    record Refusal(int index, String format, Kind kind, String reason, Raw raw) implements Item {
    }

    /** Kinds of reasons; few and fixed, so that they can be counted. */
    enum Kind {
        /** Not well-formed. */
        SYNTAX,
        /** Well-formed, but a field breaks a rule of stories. */
        CONTENT,
        /** Within an archive or a mail: of no format that is read. */
        UNSUPPORTED,
        /** Deeper, longer or more than is read. */
        LIMIT,
        /** A fault of the reader. */
        FAULT
    }
}
