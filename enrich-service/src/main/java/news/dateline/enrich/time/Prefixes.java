package news.dateline.enrich.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** English words before a date that pick a part of it: {@code early}, {@code the end of}. */
final class Prefixes {

    private static final List<Pattern> PATTERNS = List.of(Pattern.of("the? PART ~-? in|on|of|during? the?"),
            Pattern.of("the? PART part|half|portion|stages of"),
            Pattern.of("the? very? end|beginning|start|middle|close|outset|rest|remainder of the?"));

    private static final Set<String> STARTS = PATTERNS.stream().flatMap(pattern -> pattern.firstWords().stream())
            .collect(Collectors.toUnmodifiableSet());

    private Prefixes() {
    }

    /** The index behind the longest prefix that starts here, or the start where there is none. */
    static int end(List<Word> words, int start) {
        var first = words.get(start);
        if (!first.is(Kind.PART) && !STARTS.contains(first.lower())) {
            return start;
        }
        int end = start;
        for (var pattern : PATTERNS) {
            var match = pattern.startsWith(words.get(start)) ? pattern.at(words, start) : null;
            end = match == null ? end : Math.max(end, match.end());
        }
        return end;
    }

    /** The part of the period that the prefix picks, where the day of publication cuts it. */
    static Period pick(Match prefix, Period period, LocalDate today) {
        if (prefix.hasWord("earlier")) {
            return period.endingBy(today.plusDays(1).atStartOfDay());
        }
        return prefix.hasWord("later", "rest", "remainder") ? period.startingAt(today.atStartOfDay()) : period;
    }
}
