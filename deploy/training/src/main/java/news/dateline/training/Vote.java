package news.dateline.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes one labelling of what the teachers say: each gives its weight to the names it sees, and those with enough of it stand,
 * the heaviest first. CoreNLP is believed more of people, NLP4J of organisations and places. Words of names that one teacher
 * alone sees are left open, so that nobody learns from them what may be wrong.
 */
final class Vote {

    private static final List<String> KINDS = List.of("PER", "ORG", "LOC", "MISC");
    /** The weight of each column, the label of the source first, for each kind. */
    private static final double[][] WEIGHTS = {{.4, .35, .4, .5}, {1.2, 1, 1.1, 0}, {.6, .6, .7, .7}, {.5, .5, .6, 0},
            {1, 1.15, 1.15, .8}};
    private static final double[] ENOUGH = {1.1, 1.1, 1.1, .7};
    /** A name that stands with less than this is left open, */
    private static final double[] SURE = {1.25, 1.25, 1.25, .7};
    /** and so is one that does not stand but has this. */
    private static final double SOME = .55;
    private static final String OPEN = "?";
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("PERSON", "PER"),
            Map.entry("ORGANIZATION", "ORG"), Map.entry("LOCATION", "LOC"), Map.entry("PER", "PER"),
            Map.entry("ORG", "ORG"), Map.entry("LOC", "LOC"), Map.entry("GPE", "LOC"), Map.entry("FAC", "LOC"),
            Map.entry("MISC", "MISC"), Map.entry("NORP", "MISC"), Map.entry("EVENT", "MISC"),
            Map.entry("WORK_OF_ART", "MISC"), Map.entry("PRODUCT", "MISC"), Map.entry("LAW", "MISC"),
            Map.entry("LANGUAGE", "MISC"), Map.entry("geo", "LOC"), Map.entry("gpe", "MISC"), Map.entry("org", "ORG"),
            Map.entry("per", "PER"), Map.entry("art", "MISC"), Map.entry("eve", "MISC"));
    private static final Set<String> TITLES = Set.of("president prime minister mr mrs ms dr former secretary general foreign "
            .concat("chief king queen senator sen gen prince pope judge justice vice chairman leader spokesman governor ")
            .concat("ambassador chancellor premier sir lord defense interior state deputy commander colonel captain of for")
            .split(" "));
    private static final Set<String> BEFORE = Set.of(("Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sen. Rep. Gen. Gov. Sir Lady Madam Prof "
            + "Prof. Col. Capt. Lt. President Senator Minister Chancellor Ambassador Secretary General Chief").split(" "));
    /** A name that ends so is a place to the readers of news, whatever a teacher calls it. */
    private static final Set<String> HOUSES = Set.of(("hotel museum interchange roundabout palace fountain bypass dam airport "
            + "bridge stadium square street road highway avenue boulevard mosque cathedral temple prison jail camp harbour "
            + "harbor station tower cafe café mall market park garden gardens cemetery canal tunnel arena monument castle "
            + "fort mansion plaza terminal crossing checkpoint island river lake mountain valley beach").split(" "));

    private record Span(int start, int end, String kind) {
    }

    private Vote() {
    }

    static void write(Path columns, Source source, Path to) throws IOException {
        var sentences = read(columns);
        var documents = source == Source.GMB ? Topics.documents(sentences) : null;
        try (var out = new PrintWriter(new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(to)),
                StandardCharsets.UTF_8))) {
            for (int s = 0; s < sentences.size(); s++) {
                var sentence = sentences.get(s);
                if (documents == null ? sentence.getFirst() == OPENER : documents.contains(s)) {
                    out.print("-DOCSTART-\tO\n\n");
                }
                var rows = sentence.getFirst() == OPENER ? sentence.subList(1, sentence.size()) : sentence;
                var votes = votes(rows, source == Source.GMB);
                print(rows, elected(votes), open(votes), out);
            }
        }
    }

    private static final String[] OPENER = {};

    private static List<List<String[]>> read(Path columns) throws IOException {
        var sentences = new ArrayList<List<String[]>>();
        var sentence = new ArrayList<String[]>();
        boolean opens = false;
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(columns)),
                StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("-DOCSTART-")) {
                    opens = true;
                } else if (!line.isBlank()) {
                    if (sentence.isEmpty() && opens) {
                        sentence.add(OPENER);
                        opens = false;
                    }
                    sentence.add(line.split("\t", -1));
                } else if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                    sentence = new ArrayList<>();
                }
            }
        }
        return sentences;
    }

    private static void print(List<String[]> rows, List<Span> names, List<Span> open, PrintWriter out) {
        var tags = new String[rows.size()];
        Arrays.fill(tags, "O");
        open.forEach(span -> Arrays.fill(tags, span.start, span.end, OPEN));
        for (var name : names) {
            for (int i = name.start; i < name.end; i++) {
                tags[i] = (i == name.start ? "B-" : "I-") + name.kind;
            }
        }
        for (int i = 0; i < tags.length; i++) {
            out.print(rows.get(i)[0] + "\t" + tags[i] + "\n");
        }
        out.print("\n");
    }

    /** The names that anybody sees, each with the weight of those who do. */
    private static Map<Span, Double> votes(List<String[]> rows, boolean sourceVotes) {
        var words = rows.stream().map(row -> row[0]).toList();
        var votes = new LinkedHashMap<Span, Double>();
        for (int column = 1; column < WEIGHTS.length; column++) {
            var tags = tags(rows, column + 1);
            for (var span : spans(tags, words, false)) {
                votes.merge(span, WEIGHTS[column][KINDS.indexOf(span.kind)], Double::sum);
            }
        }
        for (var span : sourceVotes ? spans(tags(rows, 1), words, true) : List.<Span>of()) {
            votes.merge(span, WEIGHTS[0][KINDS.indexOf(span.kind)], Double::sum);
        }
        for (var span : List.copyOf(votes.keySet())) {
            var mended = mended(span, words);
            if (!mended.equals(span)) {
                double weight = votes.remove(span);
                votes.merge(mended, weight, Double::sum);
            }
        }
        return votes;
    }

    private static List<Span> open(Map<Span, Double> votes) {
        return votes.keySet().stream().filter(span -> has(span, votes, SOME) && !sure(span, votes)).toList();
    }

    private static boolean sure(Span span, Map<Span, Double> votes) {
        return has(span, votes, SURE[KINDS.indexOf(span.kind)]);
    }

    private static boolean has(Span span, Map<Span, Double> votes, double weight) {
        return votes.getOrDefault(span, 0.0) >= weight - 1e-9;
    }

    /** Those who stand and are sure to. */
    private static List<Span> elected(Map<Span, Double> votes) {
        var names = new ArrayList<Span>();
        votes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Span, Double>>comparingDouble(vote -> -vote.getValue())
                        .thenComparingInt(vote -> vote.getKey().start - vote.getKey().end)
                        .thenComparingInt(vote -> vote.getKey().start).thenComparing(vote -> vote.getKey().kind))
                .map(Map.Entry::getKey).filter(span -> has(span, votes, ENOUGH[KINDS.indexOf(span.kind)]))
                .forEach(span -> {
                    if (names.stream().noneMatch(other -> other.start < span.end && other.end > span.start)) {
                        names.add(span);
                    }
                });
        return names.stream().filter(span -> sure(span, votes)).toList();
    }

    private static List<String> tags(List<String[]> rows, int column) {
        return rows.stream().map(row -> column < row.length ? row[column] : "O").toList();
    }

    /** The names of a column: tags alone (the same in a row are one name), or with B-, I-, L-, U- before them. */
    private static List<Span> spans(List<String> tags, List<String> words, boolean titled) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < tags.size();) {
            int end = i + 1;
            var tag = tags.get(i);
            boolean marked = tag.length() > 2 && tag.charAt(1) == '-';
            var name = marked ? tag.substring(2) : tag;
            while (end < tags.size() && (marked ? inside(tags.get(end - 1), tags.get(end), name) : tags.get(end).equals(tag))) {
                end++;
            }
            var kind = NAMES.get(name);
            if (kind != null && !(marked && (tag.startsWith("I-") || tag.startsWith("L-")))) {
                spans.add(bare(new Span(i, end, kind), words, titled));
                i = end;
            } else {
                i = marked ? i + 1 : end;
            }
        }
        return spans;
    }

    private static boolean inside(String before, String tag, String name) {
        return !before.startsWith("U-") && !before.startsWith("L-") && (tag.equals("I-" + name) || tag.equals("L-" + name));
    }

    /** Without an article before it, a genitive behind it, and titles before it in a source that takes them for names. */
    private static Span bare(Span span, List<String> words, boolean titled) {
        int start = span.start;
        int end = span.end;
        while (titled && span.kind.equals("PER") && end - start > 1
                && TITLES.contains(words.get(start).replaceAll("\\.+$", "").toLowerCase())) {
            start++;
        }
        if (end - start > 1 && Set.of("the", "a", "an").contains(words.get(start).toLowerCase())) {
            start++;
        }
        if (end - start > 1 && Set.of("'s", "’s", "'").contains(words.get(end - 1))) {
            end--;
        }
        return new Span(start, end, span.kind);
    }

    private static Span mended(Span span, List<String> words) {
        if (span.end - span.start < 2) {
            return span;
        }
        if (span.kind.equals("ORG")) {
            int head = span.end - 1;
            for (int i = span.start + 1; i < span.end - 1; i++) {
                if (words.get(i).equals("of") || words.get(i).equals("for")) {
                    head = i - 1;
                    break;
                }
            }
            return HOUSES.contains(words.get(head).toLowerCase()) ? new Span(span.start, span.end, "LOC") : span;
        }
        if (span.kind.equals("PER") && BEFORE.contains(words.get(span.start))) {
            int start = span.start + 1;
            return new Span(words.get(start).equals(".") && span.end - start > 1 ? start + 1 : start, span.end, "PER");
        }
        return span;
    }
}
