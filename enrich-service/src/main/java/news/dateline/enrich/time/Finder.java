package news.dateline.enrich.time;

import java.util.ArrayList;
import java.util.List;

import news.dateline.enrich.text.Sentence;

/** Goes through the sentences of one text in order and makes words of the expressions in them. */
final class Finder {

    private final Grammar grammar;
    private final Reference reference;

    Finder(Grammar grammar, Reference reference) {
        this.grammar = grammar;
        this.reference = reference;
    }

    /** The words of the sentence, each expression being one of them. */
    List<Word> find(Sentence sentence) {
        reference.nextSentence();
        var words = Words.of(sentence, grammar.vocabulary());
        var phrased = joined(words, grammar.phrases());
        return phrased.size() == words.size() && phrased.stream().noneMatch(word -> word.known() != null)
                ? phrased
                : joined(phrased, grammar.compounds());
    }

    private List<Word> joined(List<Word> words, Rules rules) {
        var joined = new ArrayList<Word>(words.size());
        for (int at = 0; at < words.size();) {
            var found = rules.find(words, at, reference);
            if (found == null) {
                joined.add(words.get(at++));
            } else {
                joined.add(join(words.get(at), words.get(found.end() - 1), found.meaning()));
                at = found.end();
            }
        }
        return joined;
    }

    private Word join(Word first, Word last, Meaning meaning) {
        var period = meaning.period();
        if (period != null) {
            reference.saw(period);
        }
        return new Word(first.start(), last.end(), "", grammar.vocabulary().made(meaning.shape()), first.glued(),
                first.capital(), meaning);
    }
}
