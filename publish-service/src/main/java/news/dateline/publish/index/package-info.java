/** Stories as documents of Elasticsearch: templates, indices, aliases, and writing many at once. */
@NullMarked
package news.dateline.publish.index;

import org.jspecify.annotations.NullMarked;
