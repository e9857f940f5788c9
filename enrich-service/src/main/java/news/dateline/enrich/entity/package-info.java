/** Finds the people, organisations and places a text names and brings their mentions together. */
@NullMarked
package news.dateline.enrich.entity;

import org.jspecify.annotations.NullMarked;
