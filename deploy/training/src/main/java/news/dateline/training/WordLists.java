package news.dateline.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

import org.tukaani.xz.XZInputStream;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;

/** Writes the word clusters and the lists of names of nlp4j-english (Apache 2.0) as text. */
final class WordLists {

    private static final String LEXICA = "/edu/emory/mathcs/nlp/lexica/";

    private WordLists() {
    }

    /** A line for each word: the word, a tab, and its longest path of 0 and 1. */
    static void clusters(Path to) throws IOException, ReflectiveOperationException {
        var read = new TreeMap<String, String>();
        ((Map<?, ?>) object("en-brown-clusters-simplified-lowercase.xz")).forEach((word, paths) -> {
            var longest = ((Collection<?>) paths).stream().map(String::valueOf)
                    .max(Comparator.comparingInt(String::length)).orElseThrow();
            read.put(String.valueOf(word), longest);
        });
        try (var out = writer(to)) {
            read.forEach((word, path) -> out.print(word + "\t" + path + "\n"));
        }
    }

    /** A line for each name: its words, a tab, and the numbers of the lists it is on. */
    static void names(Path to) throws IOException, ReflectiveOperationException {
        var tree = object("en-named-entity-gazetteers-simplified.xz");
        var root = tree.getClass().getDeclaredField("n_root");
        root.setAccessible(true);
        try (var out = writer(to)) {
            walk((PrefixNode<?, ?>) root.get(tree), "", out);
        }
    }

    private static void walk(PrefixNode<?, ?> node, String name, PrintWriter out) {
        if (node.getValue() != null) {
            out.print(name + "\t" + node.getValue() + "\n");
        }
        var words = new ArrayList<Object>(((Map<?, ?>) node).keySet());
        words.sort(Comparator.comparing(String::valueOf));
        for (var word : words) {
            walk((PrefixNode<?, ?>) ((Map<?, ?>) node).get(word), name.isEmpty() ? "" + word : name + " " + word, out);
        }
    }

    private static Object object(String file) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new XZInputStream(
                new BufferedInputStream(WordLists.class.getResourceAsStream(LEXICA + file))))) {
            return in.readObject();
        }
    }

    private static PrintWriter writer(Path to) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(to, StandardCharsets.UTF_8));
    }
}
