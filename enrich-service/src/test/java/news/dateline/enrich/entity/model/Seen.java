package news.dateline.enrich.entity.model;

import java.util.List;
import java.util.Map;

/**
 * A document as the tagger reads it.
 *
 * @param sentences its words
 * @param labels    of each sentence, the labels of its words
 * @param lowered   how its words are written throughout
 * @param weight    how much it counts
 */
record Seen(List<List<Word>> sentences, List<int[]> labels, Map<String, Integer> lowered, float weight) {
}
