/** Sources as they are configured: plain settings, checked all at once, that can change while the service runs. */
@NullMarked
package news.dateline.ingest.source.config;

import org.jspecify.annotations.NullMarked;
