package news.dateline.enrich.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a full stop and an apostrophe may mean in a language.
 *
 * @param titles        words behind which a full stop never ends a sentence
 * @param abbreviations words behind which it ends one only before a word that opens one
 * @param openers       words that open a sentence
 * @param elisions      what an apostrophe cuts off from the word behind it
 * @param ordinals      does a full stop make an ordinal of the digits before it?
 */
record Spelling(WordList titles, WordList abbreviations, WordList openers, WordList elisions, boolean ordinals) {

    private static final WordList DOTTED = WordList.read("dotted-ordinals.txt");
    private static final Spelling ENGLISH = read("en");
    private static final Map<String, Spelling> KNOWN = Stream.of("de", "fr", "es")
            .collect(Collectors.toUnmodifiableMap(language -> language, Spelling::read));

    /** The spelling of a language; that of English for one that there are no files for. */
    static Spelling of(String language) {
        var known = KNOWN.getOrDefault(language, ENGLISH);
        return DOTTED.has(language) == known.ordinals ? known : known.withOrdinals();
    }

    private Spelling withOrdinals() {
        return new Spelling(titles, abbreviations, openers, elisions, true);
    }

    private static Spelling read(String language) {
        var elisions = language.equals("fr") ? WordList.read("fr/elisions.txt") : new WordList(Set.of());
        return new Spelling(WordList.read(language + "/titles.txt"), WordList.read(language + "/abbreviations.txt"),
                WordList.read(language + "/openers.txt"), elisions, DOTTED.has(language));
    }
}
