package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;

/** The entities that a newsroom knows by itself: what it says of a name wins over everything else. */
public final class Authority {

    /** No entities at all. */
    public static final Authority NONE = new Authority(List.of());

    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final int size;

    /**
     * One entity.
     *
     * @param id       of the newsroom, used as it is
     * @param name     canonical name
     * @param aliases  other names
     * @param type     what it is
     * @param country  ISO 3166 alpha-2 code, if given
     * @param location where it is, if given
     */
    public record Entry(String id, String name, List<String> aliases, EntityType type, @Nullable String country,
            @Nullable Location location) {

        public Entry {
            aliases = List.copyOf(aliases);
        }
    }

    private Authority(List<Entry> entries) {
        size = entries.size();
        entries.forEach(entry -> add(entry.name(), entry));
        entries.forEach(entry -> entry.aliases().forEach(alias -> add(alias, entry)));
    }

    /** All of these; of two entities of one name the first is meant, and a name wins over an alias. */
    public static Authority of(List<Entry> entries) {
        return entries.isEmpty() ? NONE : new Authority(entries);
    }

    /** How many entities there are. */
    public int size() {
        return size;
    }

    private void add(String name, Entry entry) {
        var tokens = tokens(name);
        if (!tokens.isEmpty()) {
            byName.putIfAbsent(key(tokens, 0, tokens.size()), entry);
            longest.merge(Lines.key(tokens.getFirst().text()), tokens.size(), Math::max);
        }
    }

    @Nullable
    Identity find(String name) {
        if (size == 0) {
            return null;
        }
        var tokens = tokens(name);
        var entry = byName.get(key(tokens, 0, tokens.size()));
        return entry == null
                ? null
                : new Identity(entry.id(), entry.type(), entry.name(), entry.country(), entry.location());
    }

    /** The names of these in a text, the longest where one lies in another. */
    List<Tag> tags(Text text) {
        var tags = new ArrayList<Tag>();
        for (var sentence : text.sentences()) {
            var tokens = sentence.tokens();
            for (int i = 0; size > 0 && i < tokens.size(); i++) {
                int end = Math.min(tokens.size(), i + longest.getOrDefault(Lines.key(tokens.get(i).text()), 0));
                for (; end > i; end--) {
                    var entry = byName.get(key(tokens, i, end));
                    if (entry != null) {
                        int start = tokens.get(i).start();
                        int to = tokens.get(end - 1).end();
                        tags.add(new Tag(start, to, text.at(start, to), entry.type()));
                        i = end - 1;
                        break;
                    }
                }
            }
        }
        return tags;
    }

    private static List<Token> tokens(String name) {
        return Text.of(name).sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
    }

    private static String key(List<Token> tokens, int start, int end) {
        var key = new StringBuilder();
        for (int i = start; i < end; i++) {
            key.append(Lines.key(tokens.get(i).text())).append(' ');
        }
        return key.toString();
    }
}
