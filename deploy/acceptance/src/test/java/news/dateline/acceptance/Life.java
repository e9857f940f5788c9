package news.dateline.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What happens to a story, and what readers see of it in the end, in whatever order it comes.
 *
 * @param rule the rule it is about
 * @param format format of what comes
 * @param versions what comes, with {@code {id}} where the identity of one run goes
 * @param visible headlines that readers see in the end, by identity
 */
record Life(String rule, Format format, List<String> versions, Map<String, String> visible) {

    /** How many of a format are put together, and what they are called. */
    enum Format {
        NINJS("application/x-ndjson", "", ""), G2("application/vnd.iptc.g2.newsmessage+xml",
                "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header/><itemSet>",
                "</itemSet></newsMessage>"), NEWSML_1("text/vnd.IPTC.NewsML", "<NewsML>",
                        "</NewsML>"), NITF("application/nitf+xml", "", ""), IPTC_7901("text/plain", "", "");

        final String type;
        private final String before;
        private final String after;

        Format(String type, String before, String after) {
            this.type = type;
            this.before = before;
            this.after = after;
        }

        String together(List<String> items) {
            return before + String.join("\n", items) + after;
        }
    }

    /** All orders in which it can come, each with an identity of its own. */
    List<Run> runs() {
        var orders = orders(IntStream.range(0, versions.size()).boxed().toList());
        return IntStream.range(0, orders.size()).mapToObj(n -> new Run(this, id(n), orders.get(n))).toList();
    }

    /** Letters alone, because that is what all formats allow. */
    private String id(int run) {
        return rule.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "").substring(0, 4) + (char) ('a' + run);
    }

    private static List<List<Integer>> orders(List<Integer> of) {
        if (of.isEmpty())
            return List.of(List.of());
        return of.stream().flatMap(first -> orders(of.stream().filter(n -> !n.equals(first)).toList()).stream()
                .map(rest -> {
                    List<Integer> order = new ArrayList<>(List.of(first));
                    order.addAll(rest);
                    return order;
                })).toList();
    }

    /** One order in which a story comes. */
    record Run(Life life, String id, List<Integer> order) {

        /** What comes as the n-th, if there are so many. */
        List<String> wave(int n) {
            return n < order.size() ? List.of(life.versions.get(order.get(n)).replace("{id}", id)) : List.of();
        }

        Map<String, String> visible() {
            return life.visible.entrySet().stream().collect(
                    Collectors.toMap(entry -> entry.getKey().replace("{id}", id), Map.Entry::getValue));
        }

        @Override
        public String toString() {
            return life.rule + " in the order " + order;
        }
    }
}
