package news.dateline.enrich.fact;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.fact.Dating.Way;
import news.dateline.enrich.time.Precision;

/** The course of a story: its own day, where it stands now, and what that means for a sentence that says no time. */
final class Course {

    private static final Duration NEAR = Duration.ofDays(4);
    /** Up to this paragraph a story mostly goes on about its lead. */
    private static final int NEAR_LEAD = 12;
    /** Up to this paragraph what has been done is mostly the news. */
    private static final int EARLY = 6;
    /** So many sentences of the first paragraph below a line above are looked at for their day. */
    private static final int REPORT = 5;

    private final Instant endOfToday;
    private final List<Passage> passages;
    /** Do lines above its paragraphs name days? */
    private final boolean diary;
    private Lead lead;
    private Home home;
    private int at;
    private final Explicit explicit;
    /** Has the story itself, so far, told of the day of publication? */
    private boolean today;

    private final Match match = new Match();
    private boolean away;
    private boolean aside;
    /** Did what opens the story, with no day, happen? */
    private boolean opened;
    /** Is that told in the past tense, so that what follows goes on telling it? */
    private boolean narrates;
    private @Nullable Anchor coming;
    /** Is it the report of a court? */
    private boolean court;
    private @Nullable Anchor begun;
    private int begunSentence;
    private long turned;
    private int paragraph;
    private int sentences;
    private int runningSentence;
    private @Nullable Anchor section;
    private @Nullable Anchor running;
    private int runningParagraph;
    private @Nullable String runningPerson;

    Course(Instant endOfToday, List<Passage> passages) {
        this.endOfToday = endOfToday;
        this.passages = passages;
        this.lead = Lead.of(passages, endOfToday);
        this.home = home();
        this.explicit = new Explicit(endOfToday);
        this.diary = passages.stream().map(Passage::heading).anyMatch(line -> line != null && line.anchor() != null);
    }

    /** Comes to the next sentence. */
    void enter(Passage passage) {
        at++;
        if (passage.opens()) {
            paragraph++;
        }
        var heading = passage.heading();
        if (heading != null) {
            boolean own = paragraph == 1;
            section = own ? null : heading.anchor();
            running = null;
            if (!own && heading.anchor() == null) {
                begin();
            }
            return;
        }
        sentences++;
        match.read(passage.words());
        court |= sentences == 1 && Court.rules(passage.words());
        coming = null;
        turned = 0;
        if (passage.opens()) {
            aside = false;
            away = away || background(passage);
        }
    }

    /** Where what stands below a line above has a day of its own, it is a report of its own. */
    private void begin() {
        int end = at;
        while (end < passages.size() && end < at + REPORT && passages.get(end).heading() == null
                && (end == at || !passages.get(end).opens())) {
            end++;
        }
        var own = Lead.of(passages.subList(at, end), endOfToday);
        if (own.day() != null || briefs()) {
            lead = own;
            home = home();
            opened = false;
            narrates = false;
            sentences = 0;
            paragraph = 0;
            away = false;
            aside = false;
        }
    }

    private Home home() {
        var day = lead.day();
        return new Home(day == null ? today() : day.day(), endOfToday);
    }

    /** Does the story begin with a line above its first paragraph, so that each such line begins a report of its own? */
    private boolean briefs() {
        return passages.getFirst().heading() != null && !diary;
    }

    /** Does the paragraph speak of another time than the story's own? */
    private boolean background(Passage passage) {
        for (var unit : passage.units()) {
            var dating = unit.dating();
            if (dating != null && unit.around() == null && dating.way() != Way.CLOCK && dating.way() != Way.LATER
                    && dating.way() != Way.WITHIN && paragraph > 1) {
                return old(dating.anchor()) || !dating.anchor().from().isBefore(endOfToday);
            }
        }
        return false;
    }

    /** When what a unit says was or will be, or null where that is not known. */
    @Nullable
    Placed place(Unit unit, Passage passage, @Nullable String subject) {
        var dating = unit.dating();
        if (dating != null && explicit.beyond(unit, dating)) {
            return place(unit.dated(null), passage, subject);
        }
        if (dating != null && dating.way() == Way.UNTIL && coming != null) {
            dating = dating.with(dating.anchor().openFrom(coming.from()));
        }
        today |= dating != null && !passage.words().quoted(dating.from())
                && Shift.fromToday(passage.words(), dating)
                && dating.anchor().day().equals(today());
        boolean stays = dating != null && dating.way() == Way.WITHIN && unit.verb() != null
                && Respite.stays(unit.words(), unit.verb(), dating);
        if (dating != null && stays) {
            var start = begun(passage);
            if (start == null) {
                return null;
            }
            dating = dating.with(dating.anchor().moved(ChronoUnit.DAYS.between(today(), start.day())));
        }
        var said = dating == null ? null : said(passage, dating);
        if (dating != null && said != null) {
            dating = dating.with(dating.anchor().moved(ChronoUnit.DAYS.between(today(), said.day())));
        }
        if (dating != null && turned != 0 && dating.way() == Way.ON && Shift.counted(unit.words(), dating)) {
            dating = dating.with(dating.anchor().moved(turned));
        }
        var placed = dating == null
                ? inferred(unit, passage, subject)
                : explicit.place(unit, dating, coming != null && Explicit.same(unit, dating) ? coming : focus(dating));
        if (placed == null && dating != null && dating.way() == Way.ON && !unit.hangs() && unit.verb() != null
                && unit.verb().tense() == Tense.PERFECT) {
            // has criticised the army for its attacks earlier this year
            return placed(unit.dated(null), unit.verb(), passage, subject);
        }
        boolean over = placed != null && dating != null && dating.way() == Way.ON
                && !placed.anchor().until().isAfter(today());
        if (dating != null && (placed == null || over) && unit.verb() != null && Current.goesOn(unit)) {
            // is investigating claims of an attack on May 4
            if (placed != null) {
                follow(unit, passage, placed.anchor(), subject);
            }
            var now = ofPublication(unit.dated(null), unit.verb());
            home.told(now.anchor());
            return now;
        }
        if (placed != null && dating != null) {
            boolean weak = (dating.way() == Way.AT_ITS || unit.words().is(unit.from(), Role.BECAUSE))
                    && lead.day() != null;
            if (!weak) {
                follow(unit, passage, placed.anchor(), subject);
            }
            turned = ChronoUnit.DAYS.between(dating.anchor().from(), placed.anchor().from());
            coming = placed.anchor().from().isBefore(endOfToday) ? coming : placed.anchor();
            if (Verbs.starts(unit) || placed.anchor().equals(coming)) {
                begun = placed.anchor();
                begunSentence = sentences;
            }
            boolean then = dating.way() == Way.WITHIN || dating.way() == Way.FOR;
            aside = aside || (old(placed.anchor()) && !unit.hangs() && !then);
        }
        if (placed != null && dating == null && runningParagraph < paragraph && placed.anchor().equals(lead.day())) {
            // it is at the day of the lead again
            running = null;
        }
        if (placed == null && recalls(unit)) {
            aside = true;
            running = null;
        }
        boolean due = unit.verb() != null && unit.verb().tense().ahead();
        // due by the end of the year: as the year has begun, its days do not tell that it is to come
        if (placed != null && !due) {
            home.told(placed.anchor());
        }
        return placed;
    }

    /** When what has been done was, where the time that stands with it is that of something else. */
    private @Nullable Placed placed(Unit unit, VerbGroup verb, Passage passage, @Nullable String subject) {
        var there = place(unit, passage, subject);
        var head = unit.words().lower(verb.head());
        boolean opens = there == null && sentences == 1 && lead.day() == null && unit.around() == null
                && !Verbs.lasts(unit) && !Vague.is(unit) && !verb.negative() && !head.equals("been")
                && !head.endsWith("ing");
        return opens ? ofPublication(unit, verb) : there;
    }

    /** {@code The trial begins on Monday. It will last two weeks}: when begins what lasts; null where nobody says. */
    private @Nullable Anchor begun(Passage passage) {
        for (var unit : passage.units()) {
            var dating = unit.dating();
            var placed = dating != null && unit.hangs() && Verbs.starts(unit) && dating.way() == Way.ON
                    ? explicit.place(unit, dating, focus(dating))
                    : null;
            if (placed != null) {
                // The strike, which starts on Monday, will last two weeks
                return placed.anchor().fine() ? placed.anchor() : null;
            }
        }
        if (sentences - begunSentence <= 2 && begun != null) {
            return begun.fine() ? begun : null;
        }
        return ofToday() ? lead.day() : opened ? here() : null;
    }

    /** The day of publication, without words of its own. */
    private Anchor here() {
        return new Anchor(today(), endOfToday, Precision.DAY, new Expression(0, 0, ""));
    }

    /** {@code Lee had read of it. He wrote to the editor.} What had been done, and what follows, was before what is told of. */
    private static boolean recalls(Unit unit) {
        var verb = unit.verb();
        return verb != null && verb.tense() == Tense.PLUPERFECT && unit.around() == null && !unit.clause().told();
    }

    /** {@code He said: "We played well today"}: the day of a time that counts from the day of the saying, or null for others. */
    private @Nullable Anchor said(Passage passage, Dating dating) {
        var words = passage.words();
        if (!Shift.fromToday(words, dating) || !words.quoted(dating.from())) {
            return null;
        }
        for (var unit : passage.units()) {
            var telling = unit.is(Part.TELLING) ? unit.dating() : null;
            if (telling != null && (telling.way() == Way.ON || telling.way() == Way.AT_ITS)
                    && telling.anchor().fine()) {
                return telling.anchor();
            }
        }
        return today || passage.tellingDated() || lead.named() || lead.later() || lead.day() == null
                || !lead.day().fine()
                        ? null
                        : lead.day();
    }

    private Instant today() {
        return endOfToday.minus(1, ChronoUnit.DAYS);
    }

    /** What a time counts from: what is named, where the story is about that, else what was told before. */
    private @Nullable Anchor focus(Dating dating) {
        var noun = dating.shift() == null ? null : dating.shift().noun();
        return noun == null ? before(dating) : lead.of(noun);
    }

    /** What was told before; an hour goes on with a month only in the paragraph that named it. */
    private @Nullable Anchor before(Dating dating) {
        if (section != null) {
            return section;
        }
        boolean far = running != null && !running.fine() && dating.way() == Way.CLOCK
                && (runningParagraph < paragraph || (running.precision() == Precision.WEEK && lead.day() != null));
        return running == null || far ? lead.day() : running;
    }

    /** Is it of another time than the story's own? */
    private boolean old(Anchor anchor) {
        var day = lead.day();
        var from = day != null ? day.from() : opened ? today() : null;
        return from == null || !anchor.brief() || anchor.from().isBefore(from.minus(NEAR));
    }

    private void follow(Unit unit, Passage passage, Anchor anchor, @Nullable String subject) {
        boolean past = anchor.from().isBefore(endOfToday);
        boolean bare = unit.is(Part.TELLING) && (passage.tells() || !Verbs.acts(unit)) && !old(anchor);
        boolean event = unit.verb() != null && unit.verb().tense() != Tense.FUTURE && !bare && !unit.clause().quoted()
                && (unit.around() == null || unit.is(Part.WHEN));
        if (Verbs.begins(unit)) {
            running = null;
        } else if (past && event) {
            running = anchor;
            runningParagraph = paragraph;
            runningSentence = sentences;
            runningPerson = subject;
        }
    }

    private @Nullable Placed inferred(Unit unit, Passage passage, @Nullable String subject) {
        var verb = unit.verb();
        if (verb == null || unit.clause().quoted() || unit.hangs()) {
            return null;
        }
        if (section != null && !verb.negative() && (verb.tense() == Tense.PRESENT || verb.tense() == Tense.FUTURE)) {
            return new Placed(unit, section, Confidence.SECTION);
        }
        boolean done = verb.tense() == Tense.PAST || verb.tense() == Tense.PERFECT;
        if (section != null && section.from().isBefore(endOfToday) && done && !verb.negative() && !Verbs.lasts(unit)
                && !Vague.is(unit)) {
            return new Placed(unit, section, Confidence.CONTINUED);
        }
        if (Recent.said(unit)) {
            return new Placed(unit, Recent.before(unit, endOfToday), Confidence.GUESSED);
        }
        var day = lead.day();
        if (day == null && sentences == 1 && section == null && Current.opens(unit, passage)) {
            opened = !unit.is(Part.TELLING);
            narrates = opened && (verb.tense() == Tense.PAST || Current.happens(unit));
            return ofPublication(unit, verb);
        }
        if (day != null && ahead(unit, passage, day)) {
            return new Placed(unit, day, Confidence.LEAD);
        }
        if (verb.tense() == Tense.PERFECT && lead.named() && Current.done(unit)) {
            return ofPublication(unit, verb);
        }
        if (verb.tense() == Tense.PERFECT && sentences <= Math.min(2, lead.first()) && day != null && day.carries()
                && !unit.is(Part.TELLING)
                && !verb.negative() && !Verbs.lasts(unit)) {
            return new Placed(unit, day, Confidence.LEAD);
        }
        var current = section == null ? current(unit, verb) : null;
        if (current != null) {
            return current;
        }
        boolean happened = verb.tense() == Tense.PAST && (!Verbs.lasts(unit) || Occasion.at(unit) || match.told());
        boolean own = !Verbs.begins(unit) && !Antecedent.dated(unit);
        var past = happened && own && (match.told() || !Vague.is(unit)) ? past(unit, verb, passage, subject) : null;
        return past == null && own ? atHome(unit, verb, passage) : past;
    }

    /** By the day that the story is about, where it is there; but what was said of something days old may have been said later. */
    private @Nullable Placed atHome(Unit unit, VerbGroup verb, Passage passage) {
        if (!home.there() || aside || !Home.tells(unit, passage) || match.plays() || section != null
                || (court && !Court.within(unit))) {
            return null;
        }
        var day = lead.day();
        boolean ended = verb.tense() == Tense.PAST || (Current.done(unit) && (day == null || ofToday()));
        boolean looksBack = day == null && (court || (opened && !narrates));
        if (!ended || looksBack) {
            return null;
        }
        if (day == null) {
            return ofPublication(unit, verb);
        }
        boolean later = Verbs.acts(unit) && !lead.fresh(endOfToday) && lead.shared(unit) == 0;
        return lead.plain() && day.carries() && !later ? new Placed(unit, day, Confidence.LEAD) : null;
    }

    /** {@code A bridge has collapsed in Borneo. It fell on Saturday}: does it open the story with what the next sentences date? */
    private boolean ahead(Unit unit, Passage passage, Anchor day) {
        boolean opening = lead.later() ? Verbs.is(unit, Role.ONCE) : lead.first() > 1;
        return day.carries() && sentences == 1 && opening && section == null
                && Current.opens(unit, passage) && (lead.shared(unit) > 0 || ofToday());
    }

    private Placed ofPublication(Unit unit, VerbGroup verb) {
        var word = unit.words().token(verb.head());
        return new Placed(unit, new Anchor(today(), endOfToday, Precision.DAY,
                new Expression(word.start(), word.end(), word.text())), Confidence.LEAD);
    }

    /** What a story that is at its own time tells as news of the day. */
    private @Nullable Placed current(Unit unit, VerbGroup verb) {
        var day = lead.day();
        boolean here = !away && !aside && (day == null || lead.fresh(endOfToday));
        boolean early = paragraph <= EARLY;
        if ((Current.done(unit) && here && early) || Current.goesOn(unit) || Current.now(unit)) {
            return ofPublication(unit, verb);
        }
        if (here && !Verbs.acts(unit) && Current.said(unit)) {
            return day == null
                    ? ofPublication(unit, verb)
                    : day.carries() ? new Placed(unit, day, Confidence.LEAD) : null;
        }
        return null;
    }

    private @Nullable Placed past(Unit unit, VerbGroup verb, Passage passage, @Nullable String subject) {
        if (court && sentences > 1 && !Court.within(unit)) {
            return null;
        }
        if (continued(unit, subject) && running != null && running.brief()) {
            return new Placed(unit, running.wholeDay(), Confidence.CONTINUED);
        }
        boolean quote = !Verbs.acts(unit) && Current.quotes(unit.words());
        boolean bare = (unit.clause().told() && unit.words().is(unit.from(), Role.HE))
                || (unit.is(Part.TELLING) && (quote || unit.words().is(unit.from(), Role.AND)));
        if (verb.negative() || bare || (unit.clause().told() && passage.tellingDated())) {
            return null;
        }
        if (running != null && runningParagraph == paragraph && sentences - runningSentence <= 2
                && !unit.is(Part.TELLING)) {
            return running.carries() ? new Placed(unit, running.wholeDay(), Confidence.CONTINUED) : null;
        }
        boolean goesOn = (narrates || (opened && paragraph <= 1 && sentences <= REPORT))
                && (running == null || running.day().equals(today())) && paragraph <= NEAR_LEAD
                && !aside && !away
                && !passage.words().onCalendar();
        return goesOn ? ofPublication(unit, verb) : ofLead(unit);
    }

    /** By the day of the lead, where the story still goes on about that. */
    private @Nullable Placed ofLead(Unit unit) {
        boolean acts = Verbs.acts(unit) && !unit.clause().told();
        boolean there = acts || Occasion.at(unit);
        boolean apart = (away || aside || lead.looks()) && !there;
        boolean late = !lead.fresh(endOfToday) && !match.told() && !Occasion.at(unit)
                && (acts || lead.shared(unit) < (paragraph <= 2 ? 1 : 2));
        if (apart || late || sentences < lead.first()) {
            return null;
        }
        var scene = lead.scene(unit);
        return scene == null || !scene.carries()
                ? null
                : new Placed(unit, scene, away || aside ? Confidence.GUESSED : Confidence.LEAD);
    }

    /** Is the story about the day of publication? */
    private boolean ofToday() {
        var day = lead.day();
        return day != null && day.day().equals(today());
    }

    /** Does it go on telling of what the same person did in the sentence before? */
    private boolean continued(Unit unit, @Nullable String subject) {
        boolean same = runningPerson != null && runningPerson.equals(subject) && sentences - runningSentence <= 2;
        var words = unit.words();
        return same && words.is(unit.from(), Role.HE) && !unit.is(Part.TELLING)
                && (unit.clause().told() || !Verbs.acts(unit));
    }
}
