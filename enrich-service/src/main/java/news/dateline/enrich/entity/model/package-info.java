/** A tagger that has learned from examples: its features, its lexica and its weights, packed to be small and quick. */
@NullMarked
package news.dateline.enrich.entity.model;

import org.jspecify.annotations.NullMarked;
