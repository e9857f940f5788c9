package news.dateline.enrich.entity;

import java.util.ArrayList;
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
            "hablar", "hablaba", "auf");

    private Demonyms() {
    }

    /** Those that stand in no name. */
    static List<Tag> outside(List<Tag> names, Text text, Gazetteer gazetteer) {
        var found = new ArrayList<Tag>();
        int next = 0;
        for (var sentence : text.sentences()) {
            var tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                while (next < names.size() && names.get(next).end() <= tokens.get(i).start()) {
                    next++;
                }
                int room = next < names.size() ? names.get(next).start() : Integer.MAX_VALUE;
                var tag = tokens.get(i).capitalised() ? at(tokens, i, room, text, gazetteer) : null;
                if (tag != null) {
                    found.add(tag);
                    while (i + 1 < tokens.size() && tokens.get(i + 1).start() < tag.end()) {
                        i++;
                    }
                }
            }
        }
        return found;
    }

    /** Those of another language that stand in no name, each with the country that it is of. */
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
                    var country = to > room || ofName(tokens, i, end, language)
                            ? null
                            : gazetteer.countryOf(text.at(start, to), language);
                    if (country != null) {
                        found.put(new Tag(start, to, text.at(start, to), EntityType.PLACE), country);
                        i = end - 1;
                        break;
                    }
                }
            }
        }
        return found;
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

    private static @Nullable Tag at(List<Token> tokens, int start, int room, Text text, Gazetteer gazetteer) {
        for (int end = Math.min(tokens.size(), start + LONGEST); end > start; end--) {
            int to = tokens.get(end - 1).end();
            var known = to > room ? null : gazetteer.find(text.at(tokens.get(start).start(), to));
            if (known != null && known.kind() == Known.Kind.DEMONYM) {
                return new Tag(tokens.get(start).start(), to, text.at(tokens.get(start).start(), to), EntityType.PLACE);
            }
        }
        return null;
    }
}
