package news.dateline.enrich.entity.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import news.dateline.enrich.entity.EntityType;
import news.dateline.enrich.entity.Tag;
import news.dateline.enrich.entity.Tagger;
import news.dateline.enrich.text.Text;

import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * OpenNLP's name finder with the same word clusters and lists of names, learned from the same text: what our tagger is
 * measured against.
 */
public final class OpenNlp implements Tagger {

    private static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);
    private static final int ROUNDS = 30;
    private static final int SEEN_AT_LEAST = 3;

    private final Words words;
    private final NameFinderME finder;

    private OpenNlp(Words words, NameFinderME finder) {
        this.words = words;
        this.finder = finder;
    }

    /** Learns from the inputs that deploy/training/README.md names. */
    public static OpenNlp trained(Path inputs) throws IOException {
        var text = new TrainingText(inputs);
        var words = new Words(text.lexica());
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, SEEN_AT_LEAST);
        var samples = samples(text.documents(), words);
        var model = NameFinderME.train("en", null, ObjectStreamUtils.createObjectStream(samples), parameters,
                new OpenNlpFeatures(inputs));
        return new OpenNlp(words, new NameFinderME(model));
    }

    private static List<NameSample> samples(List<Labelled> documents, Words words) {
        var samples = new ArrayList<NameSample>();
        for (var document : documents) {
            var seen = document.seen(words);
            boolean first = true;
            for (int s = 0; s < seen.sentences().size(); s++) {
                samples.add(new NameSample(tokens(seen.sentences().get(s)), spans(seen.labels().get(s)), first));
                first = false;
            }
        }
        return samples;
    }

    private static String[] tokens(List<Word> sentence) {
        return sentence.stream()
                .map(word -> word.shape() == Shape.SHOUTED ? word.form().toUpperCase(Locale.ROOT) : word.form())
                .toArray(String[]::new);
    }

    private static Span[] spans(int[] labels) {
        var spans = new ArrayList<Span>();
        int from = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] <= Labels.OUTSIDE) {
                continue;
            }
            int place = Labels.place(labels[i]);
            from = place == Labels.BEGIN || place == Labels.ONLY ? i : from;
            if (place == Labels.LAST || place == Labels.ONLY) {
                spans.add(new Span(from, i + 1, String.valueOf(Labels.kind(labels[i]))));
            }
        }
        return spans.toArray(Span[]::new);
    }

    @Override
    public List<Tag> tag(Text text) {
        var tags = new ArrayList<Tag>();
        finder.clearAdaptiveData();
        for (var sentence : words.of(text.sentences(), Words.quiet(text))) {
            for (var span : finder.find(tokens(sentence))) {
                int kind = Integer.parseInt(span.getType());
                if (kind < TYPES.size()) {
                    int start = sentence.get(span.getStart()).start();
                    int end = sentence.get(span.getEnd() - 1).end();
                    tags.add(new Tag(start, end, text.at(start, end), TYPES.get(kind)));
                }
            }
        }
        return tags;
    }
}
