package news.dateline.enrich.entity.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import news.dateline.enrich.text.Text;

/**
 * A document to learn from.
 *
 * @param sentences its words with their labels
 * @param weight    how much it counts
 */
record Labelled(List<List<Tagged>> sentences, float weight) {

    private static final Pattern NAME = Pattern.compile("\\{(PER|ORG|LOC|MISC|\\?) ([^{}]+)\\}");
    private static final List<String> KINDS = List.of("PER", "ORG", "LOC", "MISC");

    Labelled {
        sentences = List.copyOf(sentences);
    }

    /** The documents of a file of lines with a word, a tab and its tag; {@code -DOCSTART-} starts a document. */
    static List<Labelled> read(Path file, float weight) throws IOException {
        var documents = new ArrayList<Labelled>();
        var sentences = new ArrayList<List<Tagged>>();
        var sentence = new ArrayList<Tagged>();
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).concat("\n\n").split("\n", -1)) {
                int tab = line.indexOf('\t');
                boolean opens = line.startsWith("-DOCSTART-");
                if (tab > 0 && !opens) {
                    sentence.add(new Tagged(line.substring(0, tab), line.substring(tab + 1)));
                    continue;
                }
                if (!sentence.isEmpty()) {
                    sentences.add(List.copyOf(sentence));
                    sentence.clear();
                }
                if (opens && !sentences.isEmpty()) {
                    documents.add(new Labelled(sentences, weight));
                    sentences.clear();
                }
            }
        }
        if (!sentences.isEmpty()) {
            documents.add(new Labelled(sentences, weight));
        }
        return documents;
    }

    /**
     * The documents of a text with the names marked in place, {@code {PER Ann Lee} left {LOC Oslo} .}: a sentence a line, words
     * parted by spaces, an empty line between documents; a question mark for the kind leaves words open.
     */
    static List<Labelled> marked(Path file, float weight) throws IOException {
        var documents = new ArrayList<Labelled>();
        for (var document : Files.readString(file).split("\n{2,}", -1)) {
            var sentences = document.lines().map(line -> marked(file, line)).filter(words -> !words.isEmpty()).toList();
            if (!sentences.isEmpty()) {
                documents.add(new Labelled(sentences, weight));
            }
        }
        return documents;
    }

    private static List<Tagged> marked(Path file, String line) {
        var words = new ArrayList<Tagged>();
        var name = NAME.matcher(line);
        int from = 0;
        while (name.find()) {
            outside(file, line.substring(from, name.start()), words);
            boolean open = name.group(1).equals("?");
            var begins = "B-";
            for (var word : name.group(2).split(" ", -1)) {
                words.add(new Tagged(word, open ? "?" : begins + name.group(1)));
                begins = "I-";
            }
            from = name.end();
        }
        outside(file, line.substring(from), words);
        return words;
    }

    private static void outside(Path file, String text, List<Tagged> words) {
        if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
            throw new IllegalArgumentException(
                    file + ": expected {PER name}, with PER, ORG, LOC, MISC or ?, got " + text);
        }
        for (var word : text.strip().split(" +", -1)) {
            if (!word.isEmpty()) {
                words.add(new Tagged(word, "O"));
            }
        }
    }

    /** Its words, without what is marked in it. */
    String words() {
        return sentences.stream().flatMap(List::stream).map(Tagged::word).collect(Collectors.joining(" "));
    }

    /** The document as the tagger would read it: the words of its sentences, and for each the label it should have. */
    Seen seen(Words words) {
        var text = new StringBuilder();
        var names = new ArrayList<int[]>();
        for (var sentence : sentences) {
            int start = 0;
            for (int i = 0; i < sentence.size(); i++) {
                text.append(i == 0 ? "" : " ");
                start = sentence.get(i).goesOn() ? start : text.length();
                text.append(sentence.get(i).word());
                boolean ends = i + 1 == sentence.size() || !sentence.get(i + 1).goesOn();
                int kind = KINDS.indexOf(sentence.get(i).kind());
                if (sentence.get(i).open() || (ends && kind >= 0)) {
                    names.add(new int[]{start, text.length(), kind});
                }
            }
            text.append("\n\n");
        }
        var read = Text.of(text.toString());
        var seen = words.of(read.sentences(), Words.quiet(read));
        return new Seen(seen, labels(seen, names), Features.seen(seen), weight);
    }

    private static List<int[]> labels(List<List<Word>> sentences, List<int[]> names) {
        var labels = new ArrayList<int[]>();
        int next = 0;
        for (var sentence : sentences) {
            var of = new int[sentence.size()];
            for (int i = 0; i < of.length; i++) {
                while (next < names.size() && names.get(next)[1] <= sentence.get(i).start()) {
                    next++;
                }
                int end = i;
                while (next < names.size() && end < of.length && sentence.get(end).start() >= names.get(next)[0]
                        && sentence.get(end).end() <= names.get(next)[1]) {
                    end++;
                }
                if (end > i) {
                    if (names.get(next)[2] < 0) {
                        Arrays.fill(of, i, end, Labels.OPEN);
                    } else {
                        Labels.mark(of, i, end, names.get(next)[2]);
                    }
                    i = end - 1;
                }
            }
            labels.add(of);
        }
        return labels;
    }
}
