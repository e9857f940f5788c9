package news.dateline.enrich.entity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.entity.EntityType;
import news.dateline.enrich.entity.Tag;
import news.dateline.enrich.entity.Tagger;
import news.dateline.enrich.text.Text;

/** Marks names as it has learned from examples. Any number of threads may use one. */
public final class LearnedTagger implements Tagger {

    private static final EntityType[] TYPES = {EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE};

    /** A text longer than this, in tokens, is read in parts, so that memory does not grow with it. */
    private static final int PART = 50_000;

    private static final Set<String> PORTFOLIO = Set.of("of", "for");
    private static final Set<String> MINISTERS = Set.of("secretary", "secretaries", "minister", "ministers",
            "undersecretary");

    private final Model model;
    private final Words words;
    private final Others others;

    LearnedTagger(Model model) {
        this.model = model;
        this.others = new Others(model.lexica.names());
        this.words = new Words(model.lexica);
    }

    /** The tagger of English that the service comes with; the first call loads its model. */
    public static LearnedTagger english() {
        return English.TAGGER;
    }

    /** Loads once. */
    private static final class English {

        static final LearnedTagger TAGGER = new LearnedTagger(Model.shipped());
    }

    @Override
    public List<Tag> tag(Text text) {
        var tags = new ArrayList<Tag>();
        var sentences = text.sentences();
        boolean quiet = Words.quiet(text);
        for (int from = 0, to; from < sentences.size(); from = to) {
            to = from;
            for (int tokens = 0; to < sentences.size() && tokens < PART; to++) {
                tokens += sentences.get(to).tokens().size();
            }
            tag(text, words.of(sentences.subList(from, to), quiet), tags);
        }
        return List.copyOf(tags);
    }

    private void tag(Text text, List<List<Word>> sentences, List<Tag> tags) {
        var labels = model.labels(sentences);
        for (int s = 0; s < sentences.size(); s++) {
            collect(text, sentences.get(s), labels.get(s), tags);
        }
    }

    /** Is it but what somebody is minister or secretary of? */
    private static boolean portfolio(List<Word> sentence, int from, int last) {
        if (from < 2 || !PORTFOLIO.contains(sentence.get(from - 1).lower())
                || !MINISTERS.contains(sentence.get(from - 2).lower())) {
            return false;
        }
        for (int i = from; i <= last; i++) {
            if ((sentence.get(i).cues() & Cue.PORTFOLIO.bit()) == 0 && !sentence.get(i).lower().equals("and")) {
                return false;
            }
        }
        return true;
    }

    private @Nullable EntityType type(int kind, List<Word> sentence, int from, int last) {
        return kind < TYPES.length ? TYPES[kind] : others.sure(sentence, from, last + 1);
    }

    private void collect(Text text, List<Word> sentence, int[] labels, List<Tag> tags) {
        int from = 0;
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Labels.OUTSIDE) {
                continue;
            }
            int place = Labels.place(labels[i]);
            from = place == Labels.BEGIN || place == Labels.ONLY ? i : from;
            boolean ends = place == Labels.LAST || place == Labels.ONLY;
            var type = ends ? type(Labels.kind(labels[i]), sentence, from, i) : null;
            if (type != null && !portfolio(sentence, from, i)) {
                int start = sentence.get(from).start();
                int end = sentence.get(i).end();
                tags.add(new Tag(start, end, text.at(start, end), type));
            }
        }
    }
}
