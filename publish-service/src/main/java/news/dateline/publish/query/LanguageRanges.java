package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.dateline.publish.query.FacetController.Bucket;

/**
 * Counts stories by language as {@code language=} finds them: one in {@code de-AT} is in {@code de}, too. How a tag is
 * written, big or small, makes no difference; it is shown as most stories have it.
 */
final class LanguageRanges {
    private final Map<String, Long> stories = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    private LanguageRanges() {
    }

    /** All ranges that cover one of the tags, the greatest first. */
    static List<Bucket> of(List<StringTermsBucket> tags) {
        LanguageRanges ranges = new LanguageRanges();
        tags.forEach(tag -> prefixes(tag.key().stringValue()).forEach(range -> ranges.add(range, tag.docCount())));
        return ranges.stories.entrySet().stream()
                .map(one -> new Bucket(ranges.written.getOrDefault(one.getKey(), one.getKey()), one.getValue()))
                .sorted(Comparator.comparingLong(Bucket::stories).reversed().thenComparing(Bucket::value)).toList();
    }

    private void add(String range, long count) {
        String key = range.toLowerCase(Locale.ROOT);
        written.putIfAbsent(key, range);
        stories.merge(key, count, Long::sum);
    }

    private static Stream<String> prefixes(String tag) {
        return Stream.iterate(tag, one -> !one.isEmpty(), one -> one.substring(0, Math.max(0, one.lastIndexOf('-'))));
    }
}
