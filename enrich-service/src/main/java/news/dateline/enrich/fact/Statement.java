package news.dateline.enrich.fact;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;

/** Writes what a unit says as a sentence that can be read by itself. */
final class Statement {

    private static final int LONGEST = 600;
    private static final Pattern CLOSES = Pattern.compile("[\\p{L}\\d][,.!?]\" ");
    private static final Pattern PEOPLE = Pattern.compile("\\b(men|women|people|children|police)$");

    private static final Pattern HUNG = Pattern.compile(" (?=(?:for|of|in|to|on|at|between|with|from|by) )");

    private final Text body;
    private final Pieces pieces;
    private final Unit unit;
    private final Passage passage;

    Statement(Text body, Pieces pieces, Unit unit, Passage passage) {
        this.body = body;
        this.pieces = pieces;
        this.unit = unit;
        this.passage = passage;
    }

    /** The sentence, with names in place of words that mean those who are known; empty where nothing is left to say. */
    String write(Known known) {
        if (pieces.stretches().isEmpty()) {
            return "";
        }
        var words = unit.words();
        int first = Opening.skip(words, pieces.stretches().getFirst()[0], pieces.stretches().getFirst()[1]);
        var stretches = new java.util.ArrayList<>(pieces.stretches());
        stretches.set(0, new int[]{first, stretches.getFirst()[1]});
        var text = thing(plain(new Pieces(words, stretches).text(body)), first);
        return sentence(withSubject(text, first, known));
    }

    /** {@code That stay was rejected}: alone it does not say which one, and is but the one that is told of. */
    private String thing(String text, int first) {
        var words = unit.words();
        boolean noun = words.word(first + 1) && !words.timed(first + 1) && !words.is(first + 1, Role.ADVERB)
                && !words.is(first + 1, Role.PRONOUN) && !words.is(first + 1, Role.MANY)
                && !words.is(first + 1, Role.PAST) && !words.is(first + 1, Role.DETERMINER)
                && !words.lower(first + 1).equals("alone") && !words.lower(first + 1).equals("one");
        boolean that = words.opens(first) && words.lower(first).equals("that") && text.startsWith("That ")
                && !words.timed(first) && noun && unit.verb() != null
                && (unit.verb().from() == first + 2 || words.lower(first + 2).equals(",")
                        || (unit.verb().from() == first + 3 && words.word(first + 2) && !words.known(first + 2)));
        boolean bare = words.opens(first) && text.startsWith("That ") && unit.verb() != null
                && unit.verb().from() == first + 1;
        return !passage.english() || (!that && !bare)
                ? text
                : (that ? "The" : "This") + text.substring("That".length());
    }

    private String withSubject(String said, int first, Known known) {
        var words = unit.words();
        boolean contact = unit.is(Part.RELATIVE) && (words.is(unit.from(), Role.PRONOUN)
                || words.lower(unit.from()).equals("the") || made());
        var text = contact ? withObject(said) : said;
        var antecedent = Antecedent.of(unit);
        // his wife Anna, whom he met in 1952: he is not Anna
        var person = antecedent != null && known.person() != null
                && body.at(antecedent.start(), antecedent.end()).contains(known.person()) ? null : known.person();
        var speaker = known.speaker();
        int both = Pairs.length(words, first);
        if (both > 0 && known.pair() != null) {
            return known.pair() + text.substring(plain(body.at(words.token(first).start(),
                    words.token(first + both - 1).end())).length());
        }
        if (person != null && words.is(first, Role.HE) && Pronouns.fits(person, words.lower(first))) {
            return person + text.substring(words.token(first).text().length());
        }
        var verb = unit.verb();
        if (person != null && verb != null && verb.from() - 1 > first && words.is(verb.from() - 1, Role.HE)
                && Pronouns.fits(person, words.lower(verb.from() - 1))) {
            var he = words.token(verb.from() - 1).text() + " " + words.token(verb.from()).text();
            return text.replaceFirst("\\b" + Pattern.quote(he), java.util.regex.Matcher.quoteReplacement(
                    person + he.substring(he.indexOf(' '))));
        }
        if (speaker != null && unit.clause().told() && verb != null && words.lower(first).equals("it")
                && verb.from() == first + 1 && (verb.head() > verb.from() || !words.is(verb.head(), Role.BE))) {
            return speaker + text.substring("it".length());
        }
        if (unit.is(Part.ASIDE) && words.lower(first).equals("being")) {
            return been(text, person);
        }
        if (contact) {
            return text;
        }
        var owner = antecedent == null && unit.is(Part.PARTICIPLE) && passage.english() ? subject() : null;
        if (owner != null && !owner.isEmpty()) {
            return withAntecedent(text, owner);
        }
        if (antecedent != null) {
            return withAntecedent(text, plain(body.at(antecedent.start(), antecedent.end())));
        }
        // "…", the ministry said, but is to reopen on Monday
        boolean resumed = unit.is(Part.MAIN) && words.is(unit.from(), Role.AND) && unit.clause().told()
                && unit.from() > 0 && passage.english()
                && !unit.clause().equals(passage.clauses().getFirst());
        boolean having = passage.english() && words.lower(first).equals("having");
        var subject = having
                ? subject()
                : (unit.is(Part.FURTHER) || resumed) && Units.subjectless(unit.clause()) ? subject() : null;
        var helper = Passive.helper(words, verb);
        var more = helper != null
                ? helper + " " + text
                : having ? "had" + text.substring("having".length()) : text;
        return subject == null ? text : (person != null && subject.isEmpty() ? person : subject) + " " + more;
    }

    /** {@code a process that the two sides began in 2004}: is it what somebody did with it? */
    private boolean made() {
        var words = unit.words();
        var verb = unit.verb();
        int from = unit.from();
        var antecedent = Antecedent.of(unit);
        // "a curfew on the town, which it lifted" says it of either
        boolean first = antecedent != null && unit.around() != null
                && words.indexAt(antecedent.start()) == unit.around().from();
        boolean marker = words.is(from, Role.THAT) || (words.lower(from).equals("which") && first
                && !words.is(from - 1, Role.PREPOSITION));
        boolean who = words.is(from + 1, Role.DETERMINER) || words.is(from + 1, Role.PRONOUN)
                || words.capital(from + 1);
        return passage.english() && marker && who && verb != null && verb.from() > from + 1
                && verb.head() == verb.from() && (words.timed(verb.to())
                        || (words.is(verb.to(), Role.PREPOSITION) && words.timed(verb.to() + 1)));
    }

    /** {@code … after being freed a week ago}: she was freed a week ago. */
    private String been(String text, @Nullable String person) {
        var who = subject();
        if (who == null || !passage.english()) {
            return text;
        }
        var name = person != null && unit.words().is(0, Role.HE) ? person : who;
        boolean many = many(name);
        return name + (many ? " were" : " was") + text.substring("being".length());
    }

    /** {@code an appeal for funds} is one, {@code the men of the town} are many. */
    private static boolean many(String name) {
        var head = HUNG.split(name, 2)[0];
        return (head.endsWith("s") && !head.endsWith("ss")) || PEOPLE.matcher(head).find();
    }

    /** {@code the deal they signed in May}: they signed the deal in May. */
    private String withObject(String text) {
        var verb = unit.verb();
        var antecedent = Antecedent.of(unit);
        if (verb == null || antecedent == null) {
            return text;
        }
        var head = unit.words().token(verb.head()).text();
        int end = text.indexOf(head) + head.length();
        var thing = plain(body.at(antecedent.start(), antecedent.end()));
        boolean article = unit.words().is(unit.words().indexAt(antecedent.start()), Role.DETERMINER);
        return text.substring(0, end) + " "
                + (article ? thing.substring(0, 1).toLowerCase(Locale.ROOT) + thing.substring(1) : thing)
                + text.substring(end);
    }

    /** {@code who left} needs the name before it, {@code where they met} does not, {@code which they signed} the whole sentence. */
    private String withAntecedent(String text, String name) {
        var words = unit.words();
        var verb = unit.verb();
        int marker = unit.from();
        if (unit.is(Part.PARTICIPLE)) {
            boolean many = many(name);
            boolean ahead = verb != null && verb.tense() == Tense.FUTURE;
            var be = ahead ? many ? " are " : " is " : many ? " were " : " was ";
            // Né en 1925, il est mort lundi
            var other = words.lower(verb == null ? marker : verb.head()).startsWith("né") ? " est " : " ";
            return name + (passage.english() ? be : other) + text.substring(0, 1).toLowerCase(Locale.ROOT)
                    + text.substring(1);
        }
        if (words.lower(marker).equals("whose")) {
            return name + "’s" + text.substring("whose".length());
        }
        if (words.lower(marker).equals("where") || words.is(marker - 1, Role.PREPOSITION) || verb == null) {
            return text;
        }
        boolean subject = false;
        int behind = unit.holes().isEmpty() ? marker + 1 : unit.holes().getLast().to();
        for (int i = behind; i < verb.from(); i++) {
            boolean led = words.is(i, Role.PREPOSITION) && words.timed(i + 1);
            subject |= !words.is(i, Role.ADVERB) && !words.timed(i) && !words.sign(i) && !led;
        }
        // "Der Minister, der am Montag zurückgetreten ist": the verb stands at its end
        if (!subject && !words.is(marker, Role.REFERS)) {
            var helper = unit.holes().isEmpty() ? null : Passive.helper(words, verb);
            return name + (helper == null ? " " : " " + helper + " ") + text;
        }
        // what is said of it may hang on more than the word before: only the whole sentence is sure to say it
        var whole = new Pieces(words, List.of(new int[]{Opening.skip(words, 0, words.size()), words.size()}));
        return plain(whole.text(body));
    }

    /** The subject of the first clause of the sentence, for one that goes on without its own. */
    private @Nullable String subject() {
        for (var clause : passage.clauses()) {
            var verb = clause.verb();
            if (clause.part() == Part.MAIN && verb != null && clause.told() == unit.clause().told()) {
                int from = Opening.skip(clause.words(), clause.from(), verb.from());
                int end = noun(clause, from, verb);
                return from < end
                        ? plain(body.at(clause.words().token(from).start(), clause.words().token(end - 1).end()))
                        : null;
            }
        }
        return null;
    }

    /** The index behind the subject of a clause, without what a relative clause or an age says more about it. */
    private static int noun(Clause clause, int from, VerbGroup verb) {
        var words = clause.words();
        int end = verb.from();
        for (var inner : clause.inner()) {
            end = inner.from() > from && words.sign(inner.from() - 1) ? Math.min(end, inner.from()) : end;
        }
        while (end > from && (words.is(end - 1, Role.ADVERB) || words.sign(end - 1)
                || (words.token(end - 1).kind() == Token.Kind.NUMBER && words.lower(end - 2).equals(",")))) {
            end--;
        }
        // West Pakistan and East Bengal (both Muslim)
        int open = end;
        while (open > from && !words.lower(open).equals("(")) {
            open--;
        }
        return words.lower(end).equals(")") && open > from ? open : end;
    }

    /** With a capital and a full stop, if not too long. */
    static String sentence(String words) {
        var text = words.length() > LONGEST && words.lastIndexOf(' ', LONGEST) > 0
                ? words.substring(0, words.lastIndexOf(' ', LONGEST)) + " …"
                : words;
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        var sentence = text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
        return ".!?…”»\"".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence : sentence + ".";
    }

    /** On one line, without signs that dangle and without half a pair of quotation marks. */
    static String plain(String raw) {
        var text = new StringBuilder(raw.length());
        int open = 0;
        int close = 0;
        int straight = 0;
        for (int i = 0; i < raw.length(); i++) {
            char letter = Character.isWhitespace(raw.charAt(i)) ? ' ' : raw.charAt(i);
            boolean again = letter == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (!again) {
                text.append(letter);
            }
            open += letter == '“' ? 1 : 0;
            close += letter == '”' ? 1 : 0;
            straight += letter == '"' ? 1 : 0;
        }
        int end = text.length();
        while (end > 0 && " ,;:–—-(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var plain = text.substring(0, end);
        plain = open == close ? plain : plain.replace("“", "").replace("”", "");
        if (straight == 1 && CLOSES.matcher(plain).find()) {
            // the quotation began in a sentence before
            return '"' + plain;
        }
        return straight % 2 == 1 ? plain.replace("\"", "") : plain;
    }
}
