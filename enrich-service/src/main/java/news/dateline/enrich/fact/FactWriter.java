package news.dateline.enrich.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Text;

/** Writes down what a unit says as a fact. */
final class FactWriter {

    /** Fewer words say next to nothing: {@code Police said Monday.} */
    private static final int LEAST = 3;
    private static final int BARE = 5;
    private static final int HEAD = 16;
    /** {@code Nixon's visit} */
    private static final Pattern OWNED = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*)*['’]s ");

    /** The end of the years that are written with four digits. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final Text body;
    private final Cast cast;
    private final Pairs pairs;
    private final Instant endOfToday;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<String> starts = new HashSet<>();

    FactWriter(Text body, Cast cast, Instant endOfToday) {
        this.body = body;
        this.cast = cast;
        this.pairs = new Pairs(cast);
        this.endOfToday = endOfToday;
    }

    /** Takes note of whom a sentence names. */
    void read(Passage passage) {
        pairs.read(passage);
    }

    List<Fact> facts() {
        return facts;
    }

    /** {@code all}: what the sentence says, with its times. */
    void write(Placed placed, List<Placed> all, Passage passage, @Nullable String person) {
        var unit = placed.unit();
        var subject = speaker(unit, person);
        boolean bare = unit.is(Part.TELLING) && Verbs.announces(unit) && Verbs.ends(unit)
                && unit.to() - unit.from() <= HEAD;
        // "Officials announced on Thursday": alone it does not say what
        boolean apart = !bare && all.stream().map(Placed::unit)
                .anyMatch(other -> other.clause().told() && !other.hangs());
        var pieces = Pieces.of(unit, apart);
        var statement = new Statement(body, pieces, unit, passage).write(new Known(subject, body(unit), pairs.both()));
        var verb = unit.verb();
        if (statement.isEmpty() || verb == null || scant(unit, apart, statement)) {
            return;
        }
        var way = unit.dating() == null ? Dating.Way.ON : unit.dating().way();
        var modality = Modalities.of(unit, way, placed.anchor(), endOfToday);
        boolean open = modality == Modality.PLANNED || modality == Modality.ONGOING;
        // does not intend to stand again in this year's election
        open |= modality == Modality.DENIED
                && (verb.tense().ahead() || Verbs.is(unit, Role.PLAN) || verb.tense() == Tense.PRESENT);
        var time = open ? placed.anchor() : placed.anchor().cutAt(endOfToday);
        if (time.until().isAfter(LAST)) {
            return;
        }
        var spans = pieces.spans();
        if (way != Dating.Way.SINCE) {
            starts.add(time.from().toString());
        }
        facts.add(new Fact("f" + (facts.size() + 1), time.from().toString(), time.until().toString(), time.precision(),
                time.expression(), unit.words().sentence().span(), statement,
                unit.words().token(verb.head()).text(), cast.who(named(unit, spans), subject(unit, subject)),
                pieces.what(body, verb), cast.where(spans), modality, teller(unit, subject), placed.confidence()));
    }

    /** What a sentence but names, where no fact is known of that time yet. */
    void write(Happenings.Happening happening, Passage passage, @Nullable String person) {
        var time = happening.anchor().cutAt(endOfToday);
        var from = time.from().toString();
        if (starts.contains(from)) {
            return;
        }
        var named = named(happening, person);
        if (named == null) {
            return;
        }
        starts.add(from);
        var spans = List.of(happening.span());
        facts.add(new Fact("f" + (facts.size() + 1), from, time.until().toString(), time.precision(),
                time.expression(), passage.words().sentence().span(), named + " took place.",
                passage.words().token(happening.noun()).text(), cast.who(spans, null), null, cast.where(spans),
                Modality.HAPPENED, null, Confidence.NAMED));
    }

    /** What somebody did before or after what the sentence tells. */
    void write(Gerunds.Gerund gerund, Passage passage, @Nullable String person) {
        var words = passage.words();
        var said = Statement.plain(body.at(gerund.subject().start(), gerund.subject().end()));
        boolean he = words.is(words.indexAt(gerund.subject().start()), Role.HE);
        var past = Pasts.of(words.lower(gerund.doing()));
        var span = words.span(gerund.doing(), gerund.end());
        var rest = Statement.plain(body.at(words.token(gerund.doing()).end(), span.end()));
        var who = he && person != null ? person : said;
        var time = gerund.anchor().cutAt(endOfToday);
        facts.add(new Fact("f" + (facts.size() + 1), time.from().toString(), time.until().toString(), time.precision(),
                time.expression(), words.sentence().span(), Statement.sentence(who + " " + past + " " + rest), past,
                cast.who(List.of(gerund.subject(), span), he ? person : null), past + " " + rest,
                cast.where(List.of(span)), Modality.HAPPENED, null, Confidence.NAMED));
    }

    /** What it is called, with its article or with whose it is; null where that is not known. */
    private @Nullable String named(Happenings.Happening happening, @Nullable String person) {
        var said = Statement.plain(body.at(happening.span().start(), happening.span().end()));
        int space = said.indexOf(' ');
        var first = space < 0 ? said : said.substring(0, space);
        if (Happenings.OWNERS.contains(first.toLowerCase(Locale.ROOT))) {
            return person == null || !Pronouns.fits(person, first.toLowerCase(Locale.ROOT))
                    ? null
                    : person + "’s" + said.substring(space);
        }
        boolean article = List.of("the", "a", "an").contains(first.toLowerCase(Locale.ROOT));
        boolean owned = OWNED.matcher(said).lookingAt();
        return owned ? said : article ? Character.toUpperCase(said.charAt(0)) + said.substring(1) : "The " + said;
    }

    /** Does it say next to nothing? {@code apart}: what it tells is a fact of its own. */
    private static boolean scant(Unit unit, boolean apart, String statement) {
        long spaces = statement.chars().filter(c -> c == ' ').count();
        boolean telling = unit.is(Part.TELLING);
        boolean bare = apart && telling && unit.dating() == null && !Verbs.acts(unit);
        if (bare && ((unit.verb() != null && unit.verb().tense() == Tense.PAST)
                || (Verbs.ends(unit) && spaces <= BARE))) {
            return true;
        }
        if (unit.hangs() && unit.words().lower(unit.from()).equals("where") && empty(unit)) {
            return true;
        }
        if (unit.dating() == null || unit.is(Part.WHEN)) {
            return spaces < (telling || unit.is(Part.WHEN) ? LEAST : LEAST - 1);
        }
        return apart && telling && !Verbs.announces(unit) && (spaces <= BARE || Verbs.ends(unit));
    }

    /** {@code , where it has been since May}: is nothing said but that it was then? */
    private static boolean empty(Unit unit) {
        var words = unit.words();
        for (int i = unit.from(); i < unit.to(); i++) {
            boolean bare = words.sign(i) || words.timed(i) || words.is(i, Role.PRONOUN) || words.is(i, Role.BE)
                    || words.is(i, Role.HAVE) || words.is(i, Role.RELATIVE) || words.is(i, Role.PREPOSITION)
                    || words.is(i, Role.BOUND_START) || words.lower(i).equals("been");
            if (!bare) {
                return false;
            }
        }
        return true;
    }

    /** Whom {@code he} means: in what somebody says, mostly himself. */
    private @Nullable String speaker(Unit unit, @Nullable String person) {
        var teller = unit.clause().teller();
        var speaker = teller == null || teller.span() == null ? null : cast.actor(teller.span(), unit.words());
        var pronoun = unit.words().lower(unit.from());
        var meant = speaker != null && Pronouns.fits(speaker, pronoun) ? speaker : person;
        return meant == null || named(unit, meant) || !Pronouns.fits(meant, pronoun) ? null : meant;
    }

    /** {@code He sentenced Marsh}, {@code She said Marsh was ill}: is the one whom the story spoke of named, so that {@code he} is another? */
    private static boolean named(Unit unit, @Nullable String person) {
        var verb = unit.verb();
        if (person == null || verb == null || !unit.words().is(unit.from(), Role.HE)) {
            return false;
        }
        var last = person.substring(person.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        var words = unit.words();
        for (int i = verb.to(); i < words.size(); i++) {
            if (words.capital(i) && words.lower(i).equals(last)) {
                return true;
            }
        }
        return false;
    }

    /** The organisation or country that says what the unit says. */
    private @Nullable String body(Unit unit) {
        var teller = unit.clause().teller();
        return teller == null || teller.span() == null ? null : cast.body(teller.span());
    }

    /** The spans in which those who take part are named. */
    private static List<Span> named(Unit unit, List<Span> spans) {
        var antecedent = Antecedent.of(unit);
        if (antecedent == null) {
            return spans;
        }
        var all = new ArrayList<Span>();
        all.add(antecedent);
        all.addAll(spans);
        return all;
    }

    /** Whom {@code he} or the missing subject of the unit means. */
    private static @Nullable String subject(Unit unit, @Nullable String subject) {
        boolean he = unit.words().is(unit.from(), Role.HE)
                || (unit.verb() != null && unit.words().is(unit.verb().from() - 1, Role.HE));
        return he || (unit.is(Part.FURTHER) && unit.verb() != null && unit.verb().from() <= unit.from() + 1)
                ? subject
                : null;
    }

    private @Nullable String teller(Unit unit, @Nullable String subject) {
        var teller = unit.clause().teller();
        if (teller == null) {
            return null;
        }
        if (teller.span() == null) {
            return subject;
        }
        var speaker = cast.speaker(teller.span());
        return speaker != null ? speaker : Speaker.of(unit.words(), teller.span(), subject);
    }
}
