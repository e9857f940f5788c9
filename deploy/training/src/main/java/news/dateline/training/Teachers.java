package news.dateline.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;

/** Has each word labelled by three models of CoreNLP and by NLP4J. */
final class Teachers {

    private static final List<String> MODELS = List.of("english.all.3class", "english.conll.4class",
            "english.muc.7class");
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/";
    private static final String NLP4J = "<configuration><lexica><ambiguity_classes field=\"word_form_simplified_lowercase\">"
            + LEXICA + "en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
            + "<word_clusters field=\"word_form_simplified_lowercase\">" + LEXICA
            + "en-brown-clusters-simplified-lowercase.xz</word_clusters><word_embeddings field=\"word_form_undigitalized\">"
            + LEXICA + "en-word-embeddings-undigitalized.xz</word_embeddings>"
            + "<named_entity_gazetteers field=\"word_form_simplified\">" + LEXICA
            + "en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers></lexica><models>"
            + "<pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos><ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>"
            + "</models></configuration>";

    private Teachers() {
    }

    /** Writes a line for each word: the word, what its source says, what each teacher says, tabs between. */
    static void label(List<Sentence> sentences, Path to) throws IOException, ClassNotFoundException {
        var columns = new ArrayList<List<String[]>>();
        for (var model : MODELS) {
            columns.add(coreNlp(sentences, model));
        }
        columns.add(nlp4j(sentences));
        try (var out = new PrintWriter(new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(to)),
                StandardCharsets.UTF_8))) {
            for (int s = 0; s < sentences.size(); s++) {
                var sentence = sentences.get(s);
                if (sentence.opens()) {
                    out.print("-DOCSTART-\tO\n\n");
                }
                for (int i = 0; i < sentence.words().size(); i++) {
                    out.print(sentence.words().get(i) + "\t" + sentence.tags().get(i));
                    for (var column : columns) {
                        out.print("\t" + column.get(s)[i]);
                    }
                    out.print("\n");
                }
                out.print("\n");
            }
        }
    }

    private static List<String[]> coreNlp(List<Sentence> sentences, String model)
            throws IOException, ClassNotFoundException {
        var classifier = CRFClassifier.<CoreLabel>getClassifier(
                "edu/stanford/nlp/models/ner/" + model + ".distsim.crf.ser.gz");
        var labels = new ArrayList<String[]>();
        for (var sentence : sentences) {
            var words = new ArrayList<CoreLabel>();
            for (var form : sentence.words()) {
                var word = new CoreLabel();
                word.setWord(plain(form));
                words.add(word);
            }
            labels.add(classifier.classifySentence(words).stream()
                    .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class)).toArray(String[]::new));
        }
        return labels;
    }

    private static List<String[]> nlp4j(List<Sentence> sentences) {
        var decoder = new NLPDecoder(new ByteArrayInputStream(NLP4J.getBytes(StandardCharsets.UTF_8)));
        var labels = new ArrayList<String[]>();
        for (var sentence : sentences) {
            var nodes = new NLPNode[sentence.words().size() + 1];
            nodes[0] = new NLPNode();
            nodes[0].toRoot();
            for (int i = 1; i < nodes.length; i++) {
                nodes[i] = new NLPNode(i, plain(sentence.words().get(i - 1)));
            }
            decoder.decode(nodes);
            var tags = new String[nodes.length - 1];
            for (int i = 0; i < tags.length; i++) {
                tags[i] = nodes[i + 1].getNamedEntityTag();
            }
            labels.add(tags);
        }
        return labels;
    }

    private static String plain(String word) {
        return switch (word) {
            case "“", "”" -> "\"";
            case "‘" -> "`";
            default -> word.replace('’', '\'');
        };
    }
}
