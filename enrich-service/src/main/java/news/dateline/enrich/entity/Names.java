package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;

/** Reads the names out of one text, sentence by sentence, and remembers whom it has met. */
final class Names {

    private static final int LONGEST_KNOWN = 7;
    private static final Set<String> PARTICLES = Set.of("de", "van", "von", "der", "den", "bin", "ibn", "al", "el",
            "la",
            "da", "dos", "di", "du", "le", "ter", "abu");
    private static final Set<String> WHERE = Set.of("in", "near", "at", "outside", "around");

    private final Text text;
    private final Gazetteer gazetteer;
    private final Cues cues;
    private final List<Tag> tags = new ArrayList<>();
    private final Map<String, EntityType> met = new HashMap<>();
    private final List<Tag> doubtful = new ArrayList<>();
    private List<Token> tokens = List.of();

    Names(Text text, Gazetteer gazetteer, Cues cues) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.cues = cues;
    }

    List<Tag> read() {
        for (var sentence : text.sentences()) {
            tokens = sentence.tokens();
            boolean shouted = tokens.stream().filter(Token::allCapitals).count() > 3
                    && tokens.stream().filter(Token::allCapitals).count() * 2 > tokens.size();
            for (int i = 0; i < tokens.size() && !shouted;) {
                i = step(i);
            }
        }
        doubtful.forEach(this::decide);
        tags.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return List.copyOf(tags);
    }

    private int step(int i) {
        var token = tokens.get(i);
        if (token.kind() != Token.Kind.WORD) {
            return i + 1;
        }
        int run = token.capitalised() ? run(i) : i;
        int known = known(i, Math.max(run, i + 1));
        if (run > i && organisation(i, run) && (known < run || knownAt(i, known).type() == EntityType.ORGANIZATION)) {
            return addOrganisation(i, run, known);
        }
        if (known > i && !surname(i, known, run)) {
            return addKnown(i, known);
        }
        int title = title(i);
        if (title > i) {
            return person(title);
        }
        return run > i ? unknown(i, run) : i + 1;
    }

    /** The index behind the capitalised words that start here. */
    private int run(int start) {
        int end = start + 1;
        while (end < tokens.size()) {
            var token = tokens.get(end);
            boolean glued = tokens.get(end - 1).end() == token.start();
            if (given(start, end)) {
                end += 2;
            } else if (capital(end) && !(cues.noName(token.text()) && end > start)) {
                end++;
            } else if (token.is(".") && glued && tokens.get(end - 1).text().length() == 1 && capital(end + 1)) {
                end += 2;
            } else if ((token.is("-") || token.is("–")) && glued && capital(end + 1)
                    && tokens.get(end + 1).start() == token.end()) {
                end += 2;
            } else if (token.is("&") && capital(end + 1)) {
                end += 2;
            } else if (PARTICLES.contains(token.text()) && capital(end + 1)) {
                end += 2;
            } else if ((token.is("of") || token.is("for")) && organisationHead(start, end)) {
                int next = end + 1 < tokens.size() && tokens.get(end + 1).is("the") ? end + 2 : end + 1;
                if (!capital(next)) {
                    break;
                }
                end = next + 1;
            } else {
                break;
            }
        }
        return end;
    }

    /** The second half of a given name behind its hyphen: {@code Ban Ki-moon}. */
    private boolean given(int start, int end) {
        if (end - start < 2 || end + 1 >= tokens.size() || !tokens.get(end).is("-")) {
            return false;
        }
        var half = tokens.get(end + 1);
        return half.kind() == Token.Kind.WORD && half.start() == tokens.get(end).end()
                && tokens.get(end).start() == tokens.get(end - 1).end() && half.lower().equals(half.text())
                && !cues.compound(half.lower()) && gazetteer.find(tokens.get(end - 1).text()) == null;
    }

    private boolean capital(int i) {
        return i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD && tokens.get(i).capitalised();
    }

    private boolean organisationHead(int start, int end) {
        return cues.organisation(tokens.get(end - 1).lower()) && !opener(start, end);
    }

    private boolean opener(int start, int end) {
        return start == 0 && end == 1 && cues.opens(tokens.get(0).lower());
    }

    /** Does the run name an organisation by one of its words? */
    private boolean organisation(int start, int end) {
        int from = skipOpener(start, end);
        if (end - from < 2 || title(from) > from) {
            return false;
        }
        if (cues.organisation(tokens.get(end - 1).lower())) {
            return true;
        }
        for (int i = from; i + 1 < end; i++) {
            boolean of = tokens.get(i + 1).is("of") || tokens.get(i + 1).is("for");
            if (of && cues.organisation(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private int skipOpener(int start, int end) {
        boolean first = start == 0 || (start == 1 && tokens.get(0).kind() == Token.Kind.SIGN)
                || (start > 0 && "“\"‘:".contains(tokens.get(start - 1).text()));
        return first && end - start > 0 && cues.opens(tokens.get(start).lower()) ? start + 1 : start;
    }

    private int addOrganisation(int start, int end, int known) {
        int from = skipOpener(start, end);
        boolean possessed = known > start && known < end && knownAt(start, known).kind() == Known.Kind.DEMONYM
                && end - known == 1;
        if (possessed) {
            addKnown(start, known);
            return end;
        }
        add(from, end, EntityType.ORGANIZATION);
        return end;
    }

    /** The index behind the longest known name that starts here. */
    private int known(int start, int run) {
        int furthest = Math.min(tokens.size(), start + LONGEST_KNOWN);
        boolean capital = tokens.get(start).capitalised();
        if (!capital && !tokens.get(start).is("al")) {
            return start;
        }
        for (int end = furthest; end > start; end--) {
            boolean whole = end >= run || end == start + 1 || capital(end - 1) || tokens.get(end - 1).is(".");
            if (whole && gazetteer.find(text.at(tokens.get(start).start(), tokens.get(end - 1).end())) != null) {
                return end;
            }
        }
        return start;
    }

    private Known knownAt(int start, int end) {
        var known = gazetteer.find(text.at(tokens.get(start).start(), tokens.get(end - 1).end()));
        if (known == null) {
            throw new IllegalStateException("expected a known name at " + tokens.get(start));
        }
        return known;
    }

    /** Is the known name but the name of somebody: {@code Jordan Smith}, {@code Denzel Washington}? */
    private boolean surname(int start, int known, int run) {
        var first = tokens.get(start);
        var known1 = knownAt(start, known);
        boolean named = run > known && cues.first(first.text()) && known1.kind() != Known.Kind.DEMONYM
                && !cues.heads(tokens.get(known).lower()) && !cues.modifies(tokens.get(known).lower());
        boolean met = this.met.get(first.text()) == EntityType.PERSON;
        boolean unsure = !known1.sure() && !placed(start, known);
        return (known1.kind() != Known.Kind.ORGANIZATION && (named || (met && known == start + 1) || unsure))
                || (known == start + 1 && start == 0 && cues.opens(first.lower()) && !first.allCapitals());
    }

    /** Do the words around say that this is a place? */
    private boolean placed(int start, int end) {
        if (start > 0 && (WHERE.contains(tokens.get(start - 1).lower()) || tokens.get(start - 1).is("from")
                || tokens.get(start - 1).is("to"))) {
            return true;
        }
        return end + 1 < tokens.size() && tokens.get(end).is(",") && capital(end + 1)
                && gazetteer.find(tokens.get(end + 1).text()) != null;
    }

    private int addKnown(int start, int end) {
        var known = knownAt(start, end);
        if (known.kind() != Known.Kind.DEMONYM) {
            add(start, end, known.type());
        }
        return end;
    }

    /** The index behind the title that starts here. */
    private int title(int start) {
        int at = start;
        boolean head = false;
        while (at < tokens.size() && at < start + 6) {
            var lower = tokens.get(at).lower();
            if (cues.heads(lower) && (tokens.get(at).capitalised() || at > start || start > 0)) {
                head = true;
                at += at + 1 < tokens.size() && tokens.get(at + 1).is(".") ? 2 : 1;
            } else if (!head && cues.modifies(lower) && tokens.get(at).capitalised()) {
                at++;
            } else {
                break;
            }
        }
        return head ? portfolio(at) : start;
    }

    private int portfolio(int start) {
        if (start + 1 >= tokens.size() || (!tokens.get(start).is("of") && !tokens.get(start).is("for"))) {
            return start;
        }
        int at = tokens.get(start + 1).is("the") ? start + 2 : start + 1;
        int first = at;
        while (at < tokens.size() && ((capital(at) && cues.portfolio(tokens.get(at).lower()))
                || (at > first && tokens.get(at).is("and") && capital(at + 1)
                        && cues.portfolio(tokens.get(at + 1).lower())))) {
            at++;
        }
        return at > first ? at : start;
    }

    /** Reads the name behind a title. */
    private int person(int start) {
        if (!capital(start) || cues.noName(tokens.get(start).text()) || known(start, start) > start) {
            return start;
        }
        int end = Math.min(run(start), start + 6);
        add(start, end, EntityType.PERSON);
        return end;
    }

    private int unknown(int start, int end) {
        int from = skipOpener(start, end);
        if (from > start || cues.noName(tokens.get(from).text())) {
            return Math.max(from, start + 1);
        }
        // a title within the run: what stands before it says whose, what stands behind it is the name
        for (int i = from + 1; i < end; i++) {
            if (title(i) > i) {
                if (i - from > 1 || cues.first(tokens.get(from).text())) {
                    classify(from, i);
                }
                return i;
            }
            int known = known(i, end);
            if (known > i && knownAt(i, known).kind() != Known.Kind.CITY && !cues.first(tokens.get(from).text())) {
                classify(from, i);
                return i;
            }
        }
        classify(from, end);
        return end;
    }

    private void classify(int start, int end) {
        if (end - start > 1 && cues.thing(tokens.get(end - 1).lower())) {
            return;
        }
        var type = type(start, end);
        if (type != null) {
            add(start, end, type);
        } else {
            doubtful.add(tag(start, end, EntityType.PERSON));
        }
    }

    private @Nullable EntityType type(int start, int end) {
        var first = tokens.get(start);
        var last = tokens.get(end - 1);
        int length = end - start;
        boolean namesake = cues.first(first.text()) && !cues.surelyPlace(last.lower());
        if ((length > 1 && cues.place(last.lower()) && !namesake)
                || (length > 1 && (first.is("Mount") || first.is("Lake") || first.is("Cape") || first.is("Fort")))) {
            return EntityType.PLACE;
        }
        if (length == 1 && first.allCapitals() && first.text().length() <= 6) {
            return EntityType.ORGANIZATION;
        }
        if (length > 1 && length < 6 && cues.first(first.text())) {
            return EntityType.PERSON;
        }
        if (aged(end) || (length > 1 && spoken(start, end))) {
            return EntityType.PERSON;
        }
        if (length < 3 && placed(start, end) && start > 0 && WHERE.contains(tokens.get(start - 1).lower())) {
            return EntityType.PLACE;
        }
        return null;
    }

    private boolean aged(int end) {
        return end + 2 < tokens.size() && tokens.get(end).is(",") && tokens.get(end + 1).kind() == Token.Kind.NUMBER
                && tokens.get(end + 1).text().length() == 2 && tokens.get(end + 2).is(",");
    }

    private boolean spoken(int start, int end) {
        return (end < tokens.size() && cues.says(tokens.get(end).lower()))
                || (start > 0 && cues.says(tokens.get(start - 1).lower()));
    }

    private void add(int start, int end, EntityType type) {
        var tag = tag(start, end, type);
        tags.add(tag);
        met.putIfAbsent(tag.text(), type);
        if (type == EntityType.PERSON) {
            met.put(tokens.get(end - 1).text(), type);
            if (end - start == 3) {
                // Kim Jong Un is Kim
                met.putIfAbsent(tokens.get(start).text(), type);
            }
        }
    }

    private Tag tag(int start, int end, EntityType type) {
        int from = tokens.get(start).start();
        int to = tokens.get(end - 1).end();
        return new Tag(from, to, text.at(from, to), type);
    }

    /** A name that said nothing of itself: was it met elsewhere? */
    private void decide(Tag name) {
        var type = met.get(name.text());
        var words = new HashSet<>(List.of(name.text().split(" ", -1)));
        if (type != null) {
            tags.add(new Tag(name.start(), name.end(), name.text(), type));
        } else if (words.size() == 2 || words.size() == 3) {
            tags.add(name);
        }
    }
}
