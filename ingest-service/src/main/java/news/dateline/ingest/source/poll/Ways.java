package news.dateline.ingest.source.poll;

import news.dateline.ingest.source.config.Source;

/** Makes the way that a source needs. */
public interface Ways {

    /** A way that has not looked yet. */
    Way of(Source source);
}
