package news.dateline.enrich.entity.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.StringList;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.BigramNameFeatureGenerator;
import opennlp.tools.util.featuregen.BrownBigramFeatureGenerator;
import opennlp.tools.util.featuregen.BrownCluster;
import opennlp.tools.util.featuregen.BrownTokenFeatureGenerator;
import opennlp.tools.util.featuregen.CachedFeatureGenerator;
import opennlp.tools.util.featuregen.DictionaryFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.PreviousMapFeatureGenerator;
import opennlp.tools.util.featuregen.SentenceFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;

/** What OpenNLP's name finder looks at: words, shapes, clusters, lists of names, and what a word was earlier in the document. */
public final class OpenNlpFeatures extends TokenNameFinderFactory {

    private static final Map<String, String> KINDS = Map.of("14", "people", "4", "people", "11", "places", "6",
            "places",
            "7", "places", "13", "organisations", "0", "organisations");

    private final Path inputs;

    /** OpenNLP makes one by this constructor: the inputs are those of the system property. */
    public OpenNlpFeatures() {
        this(Path.of(System.getProperty("inputs", "")));
    }

    OpenNlpFeatures(Path inputs) {
        super(null, Map.of(), new BilouCodec());
        this.inputs = inputs;
    }

    @Override
    public AdaptiveFeatureGenerator createFeatureGenerators() {
        try {
            return new CachedFeatureGenerator(new AggregatedFeatureGenerator(generators()));
        } catch (IOException e) {
            throw new UncheckedIOException("reading clusters and names of " + inputs, e);
        }
    }

    private List<AdaptiveFeatureGenerator> generators() throws IOException {
        BrownCluster clusters;
        try (var in = Files.newInputStream(inputs.resolve("clusters.tsv"))) {
            clusters = new BrownCluster(in);
        }
        var generators = new ArrayList<AdaptiveFeatureGenerator>(List.of(
                new WindowFeatureGenerator(new TokenFeatureGenerator(), 2, 2),
                new WindowFeatureGenerator(new TokenClassFeatureGenerator(true), 2, 2),
                lowered(new WindowFeatureGenerator(new BrownTokenFeatureGenerator(clusters), 2, 2)),
                lowered(new BrownBigramFeatureGenerator(clusters)), new PrefixFeatureGenerator(),
                new SuffixFeatureGenerator(), new BigramNameFeatureGenerator(),
                new SentenceFeatureGenerator(true, false),
                new PreviousMapFeatureGenerator(), new OutcomePriorFeatureGenerator()));
        lists().forEach((kind, names) -> generators.add(new DictionaryFeatureGenerator(kind, names)));
        return generators;
    }

    /** The names of people, places, organisations and others. */
    private Map<String, Dictionary> lists() throws IOException {
        var lists = new TreeMap<String, Dictionary>();
        try (Stream<String> lines = Files.lines(inputs.resolve("names.tsv"))) {
            lines.forEach(line -> {
                int tab = line.lastIndexOf('\t');
                var name = new StringList(line.substring(0, tab).split(" ", -1));
                for (var list : line.substring(tab + 2, line.length() - 1).split(", ", -1)) {
                    lists.computeIfAbsent(KINDS.getOrDefault(list, "other"), any -> new Dictionary(false)).put(name);
                }
            });
        }
        return lists;
    }

    /** The clusters know words in lower case only. */
    private static AdaptiveFeatureGenerator lowered(AdaptiveFeatureGenerator generator) {
        return (features, tokens, index, outcomes) -> generator.createFeatures(features,
                Arrays.stream(tokens).map(token -> token.toLowerCase(Locale.ROOT)).toArray(String[]::new), index,
                outcomes);
    }
}
