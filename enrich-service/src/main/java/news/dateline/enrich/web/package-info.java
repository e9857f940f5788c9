/** Lets anybody try the pipeline over HTTP; it touches no topic. */
@NullMarked
package news.dateline.enrich.web;

import org.jspecify.annotations.NullMarked;
