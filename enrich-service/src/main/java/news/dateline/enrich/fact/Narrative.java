package news.dateline.enrich.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Sentence;
import news.dateline.enrich.text.Span;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.text.Token;
import news.dateline.enrich.time.Precision;

/** Reads a story from top to bottom and keeps in mind its day, whom it speaks of and when. */
final class Narrative {

    private static final Duration RECENT = Duration.ofDays(14);
    private static final double SAID = 0.9;
    private static final double TOLD = 0.8;
    private static final double INFERRED = 0.5;
    private static final double GUESSED = 0.4;

    private final Text text;
    private final Anchors anchors;
    private final Cast cast;
    private final Instant endOfToday;
    private final List<Fact> facts = new ArrayList<>();

    private int number;
    private @Nullable Anchor lead;
    private @Nullable String person;
    private @Nullable Anchor running;
    private @Nullable String runningPerson;

    Narrative(Text text, Anchors anchors, Cast cast, Instant published) {
        this.text = text;
        this.anchors = anchors;
        this.cast = cast;
        this.endOfToday = published.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    }

    List<Fact> read() {
        for (var sentence : text.sentences()) {
            number++;
            read(sentence);
        }
        return facts;
    }

    private void read(Sentence sentence) {
        var clauses = ClauseCutter.cut(sentence);
        var subject = subject(sentence, clauses);
        int before = facts.size();
        Anchor told = null;
        for (var clause : clauses) {
            var time = anchors.find(clause);
            if (time != null && clause.verb() >= 0) {
                var anchor = Anchor.of(time);
                add(clause, anchor, subject, clause.part() == Part.TOLD ? TOLD : SAID, clauses);
                told = clause.part() == Part.MAIN ? anchor : told;
                notice(clause, anchor);
            }
        }
        boolean dated = clauses.stream()
                .anyMatch(clause -> clause.part() != Part.RELATIVE && anchors.find(clause) != null);
        infer(sentence, clauses, subject, dated);
        follow(told, subject, facts.size() > before);
        person = subject;
    }

    /** Whom the sentence speaks of: who it names before its verb, whom it lets speak, or whom it calls he or she. */
    private @Nullable String subject(Sentence sentence, List<Clause> clauses) {
        var main = clauses.stream().filter(clause -> clause.part() != Part.TOLD && clause.part() != Part.RELATIVE)
                .findFirst().orElse(clauses.getFirst());
        var first = main.tokens().getFirst().lower();
        if (first.equals("he") || first.equals("she")) {
            return person;
        }
        int verb = main.verb();
        var head = verb > main.from()
                ? new Span(main.span().start(), sentence.tokens().get(verb).start())
                : main.span();
        var named = cast.person(head);
        return named != null ? named : cast.person(main.span());
    }

    private void notice(Clause clause, Anchor anchor) {
        boolean past = anchor.from().isBefore(endOfToday);
        if (lead == null && number <= 2 && anchor.precision() == Precision.DAY && past
                && Duration.between(anchor.from(), endOfToday).toDays() <= 10 && clause.part() != Part.TOLD) {
            lead = anchor;
        }
    }

    /** What carries no date of its own takes that of the lead or of what was just told, where the words say so. */
    private void infer(Sentence sentence, List<Clause> clauses, @Nullable String subject, boolean dated) {
        for (var clause : clauses) {
            if (anchors.find(clause) != null || clause.verb() < 0) {
                continue;
            }
            var verb = sentence.tokens().get(clause.verb());
            boolean quoted = clause.tokens().stream().anyMatch(ClauseCutter::isQuote)
                    && ClauseCutter.isQuote(sentence.tokens().getFirst());
            if (clause.part() == Part.TOLD && just(clause)) {
                add(clause, recent(clause), subject, GUESSED, clauses);
            } else if (continued(clause, clauses, subject) && running != null) {
                add(clause, running, subject, GUESSED, clauses);
            } else if (clause.part() != Part.TOLD && clause.part() != Part.RELATIVE && !quoted && !dated && lead != null
                    && Verbs.past(verb) && (acts(clause, verb, clauses) || atMeeting(clause))) {
                add(clause, lead, subject, INFERRED, clauses);
            }
        }
    }

    private boolean acts(Clause clause, Token verb, List<Clause> clauses) {
        boolean quoting = clauses.stream().anyMatch(other -> other.part() == Part.TOLD
                && other.from() > 0 && ClauseCutter.isQuote(other.sentence().tokens().get(other.from() - 1)));
        return (!quoting && Verbs.acts(verb) && !Verbs.tells(verb) && cast.speaker(clause.span()) != null)
                || (clause.tokens().getFirst().lower().equals("he") && person != null && Verbs.acts(verb) && !quoting
                        && !Verbs.tells(verb));
    }

    private boolean atMeeting(Clause clause) {
        var tokens = clause.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).is("at") && tokens.get(i + 1).is("the") && tokens.get(i + 2).is("meeting")) {
                return true;
            }
        }
        return false;
    }

    private static boolean just(Clause clause) {
        var tokens = clause.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("just") && (tokens.get(i - 1).is("had") || tokens.get(i - 1).is("has")
                    || tokens.get(i - 1).is("have"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code just} is within the last two weeks. */
    private Anchor recent(Clause clause) {
        var word = clause.tokens().stream().filter(token -> token.is("just")).findFirst().orElseThrow();
        var from = endOfToday.minus(RECENT).minus(1, ChronoUnit.DAYS);
        return new Anchor(from, endOfToday, Precision.MONTH, new Expression(word.start(), word.end(), word.text()));
    }

    /** Does the clause go on telling of what the same person did in the sentence before? */
    private boolean continued(Clause clause, List<Clause> clauses, @Nullable String subject) {
        if (running == null || runningPerson == null || !runningPerson.equals(subject)
                || !Verbs.past(clause.sentence().tokens().get(clause.verb()))) {
            return false;
        }
        var first = clause.tokens().getFirst().lower();
        boolean he = first.equals("he") || first.equals("she");
        boolean acts = Verbs.acts(clause.sentence().tokens().get(clause.verb()));
        return he && (clause.part() == Part.TOLD || (clause.part() == Part.MAIN && clauses.size() == 1 && !acts));
    }

    private void follow(@Nullable Anchor told, @Nullable String subject, boolean dated) {
        if (told != null) {
            running = told;
            runningPerson = subject;
        } else if (!dated || subject == null || !subject.equals(runningPerson)) {
            running = null;
            runningPerson = null;
        }
    }

    private void add(Clause whole, Anchor anchor, @Nullable String subject, double confidence, List<Clause> clauses) {
        var clause = withoutPlans(whole);
        var modality = Modalities.of(clause, anchor, endOfToday);
        var time = modality == Modality.PLANNED || modality == Modality.ONGOING ? anchor : anchor.cutAt(endOfToday);
        var span = clause.part() == Part.TELLING ? telling(clause, clauses) : clause.span();
        var teller = clause.part() == Part.TOLD && clause.teller() != null ? clause.teller() : null;
        var speaker = teller == null ? null : cast.speaker(teller);
        int verb = clause.verb();
        var tokens = clause.sentence().tokens();
        facts.add(new Fact("f" + (facts.size() + 1), time.from().toString(), time.until().toString(), time.precision(),
                time.expression(), clause.sentence().span(), statement(clause, span, subject),
                verb < 0 ? null : tokens.get(verb).text(), who(clause, span, subject),
                verb < 0
                        ? null
                        : text.at(tokens.get(verb).start(), span.end() > tokens.get(verb).start()
                                ? span.end()
                                : tokens.get(verb).end()),
                cast.where(span), modality, speaker != null ? speaker : teller == null ? null : subject, confidence));
    }

    /** {@code … was present and expected to speak}: what is only expected is not part of what happened. */
    private static Clause withoutPlans(Clause clause) {
        var tokens = clause.sentence().tokens();
        for (int i = clause.from() + 3; i + 2 < clause.to(); i++) {
            if (tokens.get(i).is("and") && Verbs.future(tokens.get(i + 1)) && tokens.get(i + 2).is("to")) {
                return clause.cut(i);
            }
        }
        return clause;
    }

    /** A telling says what was told where that is a view; where that is an event, the event has its own time. */
    private Span telling(Clause clause, List<Clause> clauses) {
        for (var told : clauses) {
            int verb = told.verb();
            boolean view = told.part() == Part.TOLD && told.from() >= clause.to() && verb >= 0
                    && !Verbs.past(told.sentence().tokens().get(verb)) && anchors.find(told) == null;
            if (view) {
                return new Span(clause.span().start(), clause.sentence().span().end());
            }
        }
        var tokens = clause.tokens();
        int last = tokens.getLast().is("that") && tokens.size() > 1 ? tokens.size() - 1 : tokens.size();
        // "called on them to stop, and announced": what was announced is told for itself
        if (last > 3 && Verbs.tells(tokens.get(last - 1)) && tokens.get(last - 2).is("and")) {
            last -= 2;
        }
        return new Span(clause.span().start(), tokens.get(last - 1).end());
    }

    private String statement(Clause clause, Span span, @Nullable String subject) {
        var antecedent = clause.part() == Part.RELATIVE ? clause.teller() : null;
        if (antecedent != null) {
            return Statements.of(text, span, null).isEmpty()
                    ? ""
                    : text.at(antecedent.start(), antecedent.end()) + " " + plain(Statements.of(text, span, null));
        }
        return Statements.of(text, span, subject);
    }

    private static String plain(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    private List<String> who(Clause clause, Span span, @Nullable String subject) {
        var names = new LinkedHashSet<String>();
        var first = clause.tokens().getFirst().lower();
        if (subject != null && (first.equals("he") || first.equals("she"))) {
            names.add(subject);
        }
        if (clause.part() == Part.RELATIVE && clause.teller() != null) {
            names.addAll(cast.who(clause.teller()));
        }
        names.addAll(cast.who(span));
        return List.copyOf(names);
    }
}
