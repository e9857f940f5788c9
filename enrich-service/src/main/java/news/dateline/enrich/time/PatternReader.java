package news.dateline.enrich.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Reads the notation of patterns: names of {@link Kind}s in capitals and words in lower case, {@code |} between those
 * that may stand in one place, {@code ?} behind what may be missing, {@code ~} before what must follow without a gap,
 * {@code :name} behind a kind that the meaning calls by a name of its own, {@code ( a b / c )} for a choice between rows,
 * {@code <name>} for a pattern that was given a name before.
 */
final class PatternReader {

    private static final Set<String> KINDS = Arrays.stream(Kind.ALL).map(Kind::name).collect(Collectors.toSet());

    private final Map<String, String> named;
    private final List<String> signs;
    private int at;

    private PatternReader(String source, Map<String, String> named) {
        this.named = named;
        this.signs = Arrays.stream(source.split(" ", -1)).filter(sign -> !sign.isEmpty()).toList();
    }

    /** Reads a pattern, with the patterns that have names. */
    static Pattern read(String source, Map<String, String> named) {
        var reader = new PatternReader(source, named);
        var pattern = reader.choice();
        if (reader.at < reader.signs.size()) {
            throw new IllegalArgumentException("expected the end of the pattern, got ) in: " + source);
        }
        return pattern;
    }

    /** Reads what may stand in one place. */
    static Place place(String source, Map<String, String> named) {
        var text = source;
        if (source.startsWith("<")) {
            text = text(source.substring(1, source.length() - 1), named);
        }
        return one(text, false);
    }

    private Pattern choice() {
        var rows = new ArrayList<Pattern>();
        rows.add(row());
        while (at < signs.size() && signs.get(at).equals("/")) {
            at++;
            rows.add(row());
        }
        return rows.size() == 1 ? rows.getFirst() : new Pattern.Choice(rows);
    }

    private Pattern row() {
        var parts = new ArrayList<Pattern>();
        while (at < signs.size() && !signs.get(at).equals("/") && !closes(signs.get(at))) {
            parts.add(part());
        }
        return new Pattern.Row(parts);
    }

    private Pattern part() {
        var sign = signs.get(at++);
        if (sign.equals("(")) {
            var inner = choice();
            if (at >= signs.size()) {
                throw new IllegalArgumentException("expected ) in: " + String.join(" ", signs));
            }
            return optional(inner, signs.get(at++).equals(")?"));
        }
        boolean optional = sign.length() > 1 && sign.endsWith("?");
        var core = optional ? sign.substring(0, sign.length() - 1) : sign;
        if (core.startsWith("<") && core.endsWith(">")) {
            return optional(read(text(core.substring(1, core.length() - 1), named), named), optional);
        }
        boolean glued = core.length() > 1 && core.startsWith("~");
        return optional(new Pattern.One(one(glued ? core.substring(1) : core, glued)), optional);
    }

    private static boolean closes(String sign) {
        return sign.equals(")") || sign.equals(")?");
    }

    private static Pattern optional(Pattern pattern, boolean optional) {
        return optional ? new Pattern.Optional(pattern) : pattern;
    }

    private static String text(String name, Map<String, String> named) {
        var text = named.get(name);
        if (text == null) {
            throw new IllegalArgumentException("expected a pattern named <" + name + ">, there is none");
        }
        return text;
    }

    private static Place one(String source, boolean glued) {
        long kinds = 0;
        var words = new HashSet<String>();
        @Nullable
        String name = null;
        for (var choice : source.split("\\|", -1)) {
            int colon = choice.length() > 1 ? choice.indexOf(':') : -1;
            name = colon < 0 ? name : choice.substring(colon + 1);
            var core = colon < 0 ? choice : choice.substring(0, colon);
            if (KINDS.contains(core)) {
                kinds |= Kind.valueOf(core).bit();
            } else {
                words.add(core);
            }
        }
        return new Place(kinds, Set.copyOf(words), glued, name);
    }
}
