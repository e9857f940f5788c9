package news.dateline.enrich.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.text.Sentence;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.time.TimeExpression;

/** Reads a story from top to bottom: cuts its sentences, dates what they say and writes the facts. */
final class Narrative {

    private final Text body;
    private final List<TimeExpression> times;
    private final Lexicon lexicon;
    private final Instant endOfToday;
    private final FactWriter writer;
    private final People people;

    private int earns;
    private int plays;
    private boolean quoted;
    private int nextTime;

    Narrative(Text body, List<TimeExpression> times, Cast cast, Lexicon lexicon, Instant endOfToday) {
        this.body = body;
        this.times = times;
        this.lexicon = lexicon;
        this.endOfToday = endOfToday;
        this.people = new People(cast);
        this.writer = new FactWriter(body, cast, endOfToday);
    }

    /** Has the story, so far, spoken more of companies and markets than of matches? */
    private boolean business(Wording words) {
        for (int i = 0; i < words.size(); i++) {
            earns += words.is(i, Role.EARNS) ? 1 : 0;
            plays += words.is(i, Role.PLAYS) ? 1 : 0;
        }
        return earns > plays;
    }

    List<Fact> read() {
        var passages = new ArrayList<Passage>();
        for (var sentence : body.sentences()) {
            passages.add(passage(sentence));
        }
        var course = new Course(endOfToday, passages);
        passages.forEach(passage -> tell(passage, course));
        return writer.facts();
    }

    private Passage passage(Sentence sentence) {
        var own = new ArrayList<TimeExpression>();
        while (nextTime < times.size() && times.get(nextTime).start() < sentence.span().end()) {
            own.add(times.get(nextTime++));
        }
        var words = new Wording(sentence, lexicon, own, quoted && !sentence.opens());
        quoted = words.endsQuoted();
        var heading = Heading.find(words, own);
        var clauses = heading == null ? ClauseCutter.cut(words) : List.<Clause>of();
        var units = Units.of(clauses, new Datings(body, words, own, endOfToday, business(words)));
        return new Passage(words, clauses, units, heading, own);
    }

    /** {@code If talks fail, the strike begins on Tuesday}: it need not. What is over has happened, whatever else has. */
    private static boolean depends(Unit unit) {
        var words = unit.words();
        return words.is(0, Role.IF) && unit.is(Part.MAIN) && unit.verb() != null && !unit.verb().tense().past();
    }

    /** {@code That would not have been possible in 2000}: is it only thought? */
    private static boolean thought(Unit unit) {
        var verb = unit.verb();
        var words = unit.words();
        if (words.lower(0).equals("had") && words.word(1) && !words.is(1, Role.PARTICIPLE)) {
            // Had the bomb exploded on Sunday, hundreds would have died
            return true;
        }
        boolean have = false;
        for (int i = unit.from(); verb != null && i <= verb.head(); i++) {
            have |= words.is(i, Role.HAVE) && i > verb.from();
        }
        return verb != null && have && words.is(verb.from(), Role.IRREAL);
    }

    /** {@code Why did she go?}, {@code Which nobody knew}: a question or half a sentence states nothing; that somebody asked it may. */
    private static boolean asked(Unit unit) {
        var words = unit.words();
        boolean half = unit.is(Part.MAIN) && words.is(unit.from(), Role.RELATIVE);
        boolean question = words.lower(words.size() - 1).equals("?") && !unit.is(Part.TELLING);
        return half || question;
    }

    private void tell(Passage passage, Course course) {
        course.enter(passage);
        writer.read(passage);
        var subject = people.subject(passage);
        var told = new ArrayList<Placed>();
        for (var unit : passage.units()) {
            var placed = unit.verb() == null || unit.is(Part.IF) || depends(unit) || thought(unit)
                    || asked(unit)
                            ? null
                            : course.place(unit, passage, subject);
            if (placed != null) {
                told.add(placed);
            }
        }
        told.removeIf(placed -> Cancelled.is(placed.unit(), passage));
        told.stream().flatMap(placed -> Parts.of(placed).stream())
                .forEach(placed -> writer.write(placed, told, passage, subject));
        Gerunds.of(passage, endOfToday).forEach(gerund -> writer.write(gerund, passage, subject));
        Happenings.of(passage, told, endOfToday).forEach(happening -> writer.write(happening, passage, subject));
        people.spokenOf(subject, passage);
    }
}
