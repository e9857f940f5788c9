package news.dateline.enrich.entity.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import news.dateline.enrich.text.Text;

/**
 * A document to learn from.
 *
 * @param sentences its words with their labels
 * @param weight    how much it counts
 */
record Labelled(List<List<Tagged>> sentences, float weight) {

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
