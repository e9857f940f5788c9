package news.dateline.enrich.entity.measure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import news.dateline.enrich.entity.Entities;
import news.dateline.enrich.entity.Tagger;
import news.dateline.enrich.entity.model.LearnedTagger;
import news.dateline.enrich.entity.model.ModelFile;
import news.dateline.enrich.entity.model.OpenNlp;
import news.dateline.enrich.text.Text;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Prints how well names are found in marked corpora, by the tagger alone and by the whole room, and how fast. Run by name
 * alone, see the README.
 */
class NameScores {

    private static final String CORPORA = System.getProperty("corpora",
            "worldwide-dev,conll2003-dev,wikigold-train");

    private static final String LANGUAGE = System.getProperty("language", "en");

    @Test
    void print() throws IOException {
        var folder = Path.of(System.getProperty("corpora.folder",
                System.getProperty("dateline.root", "..") + "/../shared/corpora/ner"));
        assumeTrue(Files.isDirectory(folder), () -> "no corpora in " + folder);
        var tagger = tagger();
        var entities = new Entities(tagger);
        for (var name : CORPORA.split(",", -1)) {
            var part = name.split(":", 2);
            var documents = Marked.read(folder.resolve(part[0] + ".bio.gz"),
                    Part.named(part.length < 2 ? "all" : part[1]));
            System.out.println(name);
            System.out.print(
                    " by the room" + System.lineSeparator() + measured(documents, text -> found(entities, text)));
            if (entities.reads(LANGUAGE)) {
                System.out.print(
                        " by the tagger" + System.lineSeparator() + measured(documents, text -> tagged(tagger, text)));
                System.out.println(speed(documents, tagger));
            }
        }
    }

    /** The tagger of the service, one of another model, or OpenNLP's, which learns first. */
    private static Tagger tagger() throws IOException {
        var model = System.getProperty("model", "");
        if (model.equals("opennlp")) {
            return OpenNlp.trained(Path.of(System.getProperty("inputs", "")));
        }
        return model.isEmpty() ? LearnedTagger.english() : ModelFile.tagger(Path.of(model));
    }

    private static Tally measured(List<Marked> documents, Function<String, List<Name>> finder) {
        var tally = new Tally();
        documents.forEach(document -> tally.add(document.names(), finder.apply(document.text())));
        return tally;
    }

    private static List<Name> tagged(Tagger tagger, String text) {
        return tagger.tag(Text.of(text)).stream().map(tag -> Name.of(text, tag.start(), tag.end(), tag.type()))
                .toList();
    }

    private static List<Name> found(Entities entities, String text) {
        var names = new ArrayList<Name>();
        entities.find(null, Text.of(text, LANGUAGE), LANGUAGE).forEach(entity -> entity.mentions()
                .forEach(mention -> names.add(Name.of(text, mention.start(), mention.end(), entity.type()))));
        return names;
    }

    /** Words of the corpus a second of CPU time of one thread, cutting into words included, the best of five runs. */
    private static String speed(List<Marked> documents, Tagger tagger) {
        var threads = ManagementFactory.getThreadMXBean();
        long words = documents.stream().mapToLong(Marked::words).sum();
        double best = 0;
        for (int run = 0; run < 5; run++) {
            long start = threads.getCurrentThreadCpuTime();
            documents.forEach(document -> tagger.tag(Text.of(document.text())));
            best = Math.max(best, words * 1e9 / (threads.getCurrentThreadCpuTime() - start));
        }
        return String.format(Locale.ROOT, " %,d words, %,.0f a CPU second", words, best);
    }
}
