package news.dateline.enrich.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;

/** Finds the words that say of what country somebody or something is. */
final class Demonyms {

    private static final int LONGEST = 3;
    /** Behind these stands a language. */
    private static final Set<String> SPOKEN = Set.of("parle", "parlent", "parler", "parlait", "en", "habla", "hablan",
            "hablar", "hablaba");
    private static final String ENGLISH = "en";

    private Demonyms() {
    }

    /** Those that stand in no name, each with what it names: in English its people, in another language their country. */
    static Map<Tag, String> outside(List<Tag> names, Text text, Gazetteer gazetteer, String language) {
        var found = new LinkedHashMap<Tag, String>();
        int next = 0;
        for (var sentence : text.sentences()) {
            var tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int start = tokens.get(i).start();
                while (next < names.size() && names.get(next).end() <= start) {
                    next++;
                }
                int room = next < names.size() ? names.get(next).start() : Integer.MAX_VALUE;
                for (int end = Math.min(tokens.size(), i + LONGEST); end > i; end--) {
                    int to = tokens.get(end - 1).end();
                    var named = to > room ? null : named(text, tokens, i, end, gazetteer, language);
                    if (named != null) {
                        found.put(new Tag(start, to, text.at(start, to), EntityType.PLACE), named);
                        i = end - 1;
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static @Nullable String named(Text text, List<Token> tokens, int start, int end, Gazetteer gazetteer,
            String language) {
        boolean english = language.equals(ENGLISH);
        if (english ? !tokens.get(start).capitalised() : ofName(tokens, start, end, language)) {
            return null;
        }
        var words = text.at(tokens.get(start).start(), tokens.get(end - 1).end());
        if (!english) {
            return gazetteer.countryOf(words, language);
        }
        var known = gazetteer.find(words);
        return known != null && known.kind() == Known.Kind.DEMONYM ? Lines.name(words) : null;
    }

    /**
     * {@code Deutsche Bank}, {@code Real Academia Española}: is it part of a name; or a language, {@code parle français}? A German
     * adjective has no capital, a French or Spanish one stands behind its noun.
     */
    private static boolean ofName(List<Token> tokens, int start, int end, String language) {
        boolean capital = tokens.get(start).capitalised();
        boolean before = start > 0 && tokens.get(start - 1).capitalised();
        boolean behind = end < tokens.size() && tokens.get(end).capitalised();
        boolean spoken = start > 0 && SPOKEN.contains(tokens.get(start - 1).lower());
        return (capital && start > 0 && (language.equals("de") ? behind : before)) || (!capital && spoken);
    }
}
