package news.dateline.enrich.entity.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import news.dateline.enrich.entity.EntityType;

/**
 * A document whose names are marked. Words stand between single spaces, sentences between blank lines, so that nobody can
 * learn from the white space where the words of the corpus end and nobody is led astray about its sentences.
 *
 * @param text  the document
 * @param names what is marked in it
 * @param words how many words it has in the corpus
 */
record Marked(String text, List<Name> names, int words) {

    private static final Map<String, EntityType> TYPES = Map.of("PER", EntityType.PERSON, "ORG",
            EntityType.ORGANIZATION, "LOC", EntityType.PLACE);

    Marked {
        names = List.copyOf(names);
    }

    /**
     * The documents of a file of lines with a word, a tab and its IOB2 tag, or of part of its sentences; {@code -DOCSTART-}
     * starts a document.
     */
    static List<Marked> read(Path file, Part part) throws IOException {
        var documents = new ArrayList<Marked>();
        var document = new Builder();
        for (var sentence : part.of(sentences(file))) {
            for (var line : sentence) {
                if (line.startsWith("-DOCSTART-")) {
                    document.endInto(documents);
                    document = new Builder();
                } else {
                    document.line(line);
                }
            }
        }
        document.endInto(documents);
        return documents;
    }

    /** The lines of each sentence, the blank one behind it and what stands before it included. */
    private static List<List<String>> sentences(Path file) throws IOException {
        var sentences = new ArrayList<List<String>>();
        var sentence = new ArrayList<String>();
        boolean words = false;
        try (var in = new GZIPInputStream(Files.newInputStream(file));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                sentence.add(line);
                words |= line.indexOf('\t') > 0 && !line.startsWith("-DOCSTART-");
                if (words && line.indexOf('\t') <= 0) {
                    sentences.add(List.copyOf(sentence));
                    sentence.clear();
                    words = false;
                }
            }
        }
        sentences.add(List.copyOf(sentence));
        return words ? sentences : sentences.subList(0, sentences.size() - 1);
    }

    /** Puts one document together. */
    private static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private final List<Name> names = new ArrayList<>();
        private int words;
        private int start = -1;
        private int end = -1;
        private String type = "";

        void line(String line) {
            int tab = line.indexOf('\t');
            if (tab <= 0) {
                close();
                if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append("\n\n");
                }
                return;
            }
            word(line.substring(0, tab), line.substring(tab + 1));
        }

        private void word(String word, String tag) {
            if (!tag.startsWith("I-") || !tag.substring(2).equals(type)) {
                close();
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            if (tag.startsWith("B-")) {
                start = text.length();
                type = tag.substring(2);
            }
            text.append(word);
            end = text.length();
            words++;
        }

        private void close() {
            var known = TYPES.get(type);
            if (start >= 0 && known != null) {
                names.add(Name.of(text, start, end, known));
            }
            start = -1;
            type = "";
        }

        void endInto(List<Marked> documents) {
            close();
            if (words > 0) {
                documents.add(new Marked(text.toString(), names, words));
            }
        }
    }
}
