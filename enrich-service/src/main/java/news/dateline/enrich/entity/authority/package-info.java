/** Reads what a newsroom knows of people, organisations and places from its files, and again when they change. */
@NullMarked
package news.dateline.enrich.entity.authority;

import org.jspecify.annotations.NullMarked;
