package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Field;
import news.dateline.enrich.text.Text;

/** Finds the entities of a story: names are tagged, looked up and brought together. */
public final class Entities {

    private static final String ENGLISH = "en";
    private static final String UNKNOWN = "und";
    private static final Set<String> WHERE = Set.of("in", "from", "to", "near", "at", "across", "into", "outside",
            "throughout",
            "of", "between", "via", "through");
    /** So far before a name the word before it is looked for. */
    private static final int BEFORE = 12;
    /** So long is what may join two names of a list. */
    private static final int JOINT = 5;
    /** Letters of a headline; what is longer is none. */
    private static final int HEADLINE = 500;
    private static final String CLOSING = ",.;:)!?\n";

    private final Tagger english;
    private final Supplier<Authority> authority;

    /** Entities by the names that a tagger of English marks. */
    public Entities(Tagger english) {
        this(english, () -> Authority.NONE);
    }

    /**
     * Entities by the names that a tagger marks.
     *
     * @param english   the tagger for stories in English
     * @param authority what the newsroom knows, asked for each story
     */
    public Entities(Tagger english, Supplier<Authority> authority) {
        this.english = english;
        this.authority = authority;
    }

    /** The entities of a story in English, the most salient first. */
    public List<Entity> find(@Nullable Text headline, Text body) {
        return find(headline, body, ENGLISH);
    }

    /**
     * The entities of a story, the most salient first.
     *
     * @param language the primary subtag of its language; in one that no tagger reads, only countries, large cities and what
     *                 the newsroom knows are found
     */
    public List<Entity> find(@Nullable Text headline, Text body, String language) {
        var known = authority.get();
        var resolution = new Resolution(Gazetteer.shipped(), known, language);
        var names = new ArrayList<Found>();
        if (headline != null) {
            collect(headline, Field.HEADLINE, language, known, names);
        }
        collect(body, null, language, known, names);
        if (headline != null && headline.source().length() <= HEADLINE) {
            names.removeIf(name -> isSmall(name, body, names, known));
        }
        var all = new ArrayList<>(resolution.meet(names));
        if (reads(language)) {
            describe(headline, Field.HEADLINE, resolution, all);
            describe(body, null, resolution, all);
        }
        return resolution.entities(all);
    }

    /** Is there a tagger that reads this language? */
    public boolean reads(String language) {
        return language.equals(ENGLISH) || language.equals(UNKNOWN);
    }

    private void collect(Text text, @Nullable Field in, String language, Authority known, List<Found> into) {
        var gazetteer = Gazetteer.shipped();
        var tagger = reads(language) ? english : new KnownNames(gazetteer, language);
        var tags = over(known.tags(text), tagger.tag(text));
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            var name = known.find(tag.text()) == null ? Lines.name(tag.text()) : tag.text();
            boolean people = !gazetteer.namesOf(name).isEmpty() && known.find(name) == null;
            into.add(new Found(tag, in, people ? Found.Kind.DEMONYM : Found.Kind.NAME, name, near(text, tags, i)));
        }
        Demonyms.outside(tags, text, gazetteer, reads(language) ? ENGLISH : language).forEach((tag, named) -> into
                .add(new Found(tag, in, Found.Kind.DEMONYM, named, Found.Near.NOTHING)));
    }

    /**
     * In a headline every word may be large; what only it names, and the story writes small ("All Options on the Table",
     * "all options remain"), is no name. A single word may be both (May).
     */
    private static boolean isSmall(Found name, Text body, List<Found> names, Authority known) {
        if (name.in() != Field.HEADLINE || !name.named() || name.name().indexOf(' ') < 0
                || known.find(name.name()) != null) {
            return false;
        }
        var small = "(?U)(?<!\\w)" + Pattern.quote(name.name().toLowerCase(Locale.ROOT)) + "(?!\\w)";
        return Pattern.compile(small).matcher(body.source()).find()
                && names.stream().noneMatch(other -> other.in() == null && other.name().equals(name.name()));
    }

    /** All of the first and those of the second that they leave room for. */
    private static List<Tag> over(List<Tag> first, List<Tag> second) {
        if (first.isEmpty()) {
            return second;
        }
        var all = new ArrayList<>(first);
        int next = 0;
        for (var tag : second) {
            while (next < first.size() && first.get(next).end() <= tag.start()) {
                next++;
            }
            if (next == first.size() || first.get(next).start() >= tag.end()) {
                all.add(tag);
            }
        }
        all.sort(Comparator.comparingInt(Tag::start));
        return all;
    }

    private static Found.Near near(Text text, List<Tag> tags, int i) {
        int start = tags.get(i).start();
        var before = text.at(Math.max(0, start - BEFORE), start).stripTrailing();
        var word = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
        boolean behind = i > 0 && !next(text, tags, i - 1).isEmpty();
        return new Found.Near(WHERE.contains(word.toLowerCase(Locale.ROOT)), next(text, tags, i),
                behind ? Lines.name(tags.get(i - 1).text()) : "", closed(text, tags, i + 1));
    }

    /** The place that stands behind a place, or what a single word names otherwise, and a comma. */
    private static String next(Text text, List<Tag> tags, int i) {
        boolean place = tags.get(i).type() == EntityType.PLACE || tags.get(i).text().indexOf(' ') < 0;
        if (i + 1 >= tags.size() || !place || tags.get(i + 1).type() != EntityType.PLACE) {
            return "";
        }
        int start = tags.get(i).end();
        int end = tags.get(i + 1).start();
        boolean comma = end - start < 4 && text.at(start, end).strip().equals(",");
        return comma && !listed(text, tags, i + 1) ? Lines.name(tags.get(i + 1).text()) : "";
    }

    /** {@code Ohio, Texas and Florida}: do the places but stand side by side? */
    private static boolean listed(Text text, List<Tag> tags, int i) {
        int from = i + 1 < tags.size() ? tags.get(i).end() : 0;
        int to = i + 1 < tags.size() ? tags.get(i + 1).start() : 0;
        if (from == to || to - from > JOINT) {
            return false;
        }
        var joint = text.at(from, to).strip();
        return joint.equals("and") || joint.equals("or") || joint.equals("&");
    }

    private static boolean closed(Text text, List<Tag> tags, int i) {
        if (i >= tags.size()) {
            return false;
        }
        int end = tags.get(i).end();
        return end >= text.source().length() || CLOSING.indexOf(text.at(end, end + 1).charAt(0)) >= 0
                || text.at(end, Math.min(text.source().length(), end + 3)).matches(" [-–—(].?");
    }

    private static void describe(@Nullable Text text, @Nullable Field in, Resolution resolution, List<Found> all) {
        if (text == null) {
            return;
        }
        var names = all.stream().filter(found -> found.in() == in).map(Found::tag)
                .sorted(Comparator.comparingInt(Tag::start)).toList();
        Roles.of(text, names, resolution.people()).entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().start())).forEach(entry -> all
                        .add(new Found(entry.getKey(), in, Found.Kind.DESCRIPTION, entry.getValue(),
                                Found.Near.NOTHING)));
    }
}
