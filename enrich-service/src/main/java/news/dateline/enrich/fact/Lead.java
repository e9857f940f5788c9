package news.dateline.enrich.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.fact.Dating.Way;

/**
 * What a story is about: what its first sentences date within the last days.
 *
 * @param scenes what they tell, the first one first; mostly there is but one day
 * @param first  the number of the sentence from which on its day holds, from 1 on
 * @param looks  does it look back: {@code said on Friday that thieves had broken in}? What follows was before that day
 * @param named  is it but named with its day: {@code the toll from Friday's crash has risen}?
 * @param later  does but what stands further on name its day?
 */
record Lead(List<Scene> scenes, int first, boolean looks, boolean named, boolean later) {

    private static final Duration RECENT = Duration.ofDays(10);
    private static final Duration FRESH = Duration.ofDays(1);
    private static final int SENTENCES = 3;
    private static final int ALIKE = 2;

    Lead {
        scenes = List.copyOf(scenes);
    }

    static Lead of(List<Passage> passages, Instant endOfToday) {
        var scenes = new ArrayList<Scene>();
        int read = 0;
        boolean refers = false;
        boolean looks = false;
        Scene named = null;
        int at = 0;
        for (var passage : passages) {
            at++;
            if (passage.heading() != null) {
                continue;
            }
            read++;
            for (var unit : passage.units()) {
                boolean scene = !aside(unit, passage) && collect(unit, endOfToday, scenes);
                refers |= scene && Verbs.occurs(unit);
                looks |= scene && unit.is(Part.TELLING) && recalls(passage);
            }
            if (scenes.isEmpty() && read == 1) {
                named = Occasion.named(passage, endOfToday);
            }
            if (!scenes.isEmpty() || read == SENTENCES) {
                break;
            }
        }
        if (scenes.isEmpty() && named != null) {
            return new Lead(List.of(named), 1, false, true, false);
        }
        var later = scenes.isEmpty() ? Later.of(passages, endOfToday) : null;
        if (later != null) {
            return new Lead(List.of(later), 1, false, false, true);
        }
        var match = new Match();
        passages.forEach(passage -> match.read(passage.words()));
        if (match.told()) {
            others(passages.subList(at, passages.size()), endOfToday, scenes);
        }
        return new Lead(scenes, refers ? 1 : read, looks, false, false);
    }

    /** {@code Despite what was said on Tuesday, Lee resigned on Thursday}: does it stand aside of what the sentence tells with a day? */
    private static boolean aside(Unit unit, Passage passage) {
        return unit.words().is(unit.from(), Role.BECAUSE) && passage.units().stream()
                .anyMatch(other -> other.from() > unit.from() && other.around() == null && other.dating() != null);
    }

    /** {@code On Monday Spain won. On Tuesday Hungary did}: the matches of other days in the first paragraph are added. */
    private static void others(List<Passage> rest, Instant endOfToday, List<Scene> scenes) {
        for (var passage : rest) {
            if (passage.opens() || passage.heading() != null || scenes.isEmpty()) {
                return;
            }
            for (var unit : passage.units()) {
                collect(unit, endOfToday, scenes);
            }
        }
    }

    /** Is all that it tells what had been done before? */
    private static boolean recalls(Passage passage) {
        var verbs = passage.clauses().stream().filter(Clause::told).map(Clause::verb).filter(Objects::nonNull).toList();
        return !verbs.isEmpty() && verbs.stream().allMatch(verb -> verb.tense() == Tense.PLUPERFECT);
    }

    /** Does it tell of a day that the story may be about? Such a scene is added. */
    private static boolean collect(Unit unit, Instant endOfToday, List<Scene> scenes) {
        var dating = unit.dating();
        if (dating == null || unit.verb() == null
                || (!unit.verb().tense().past() && !unit.is(Part.TELLING) && !diary(unit, dating, endOfToday))
                || unit.hangs()
                || (unit.around() != null && unit.around().part() == Part.TELLING)
                || (dating.way() != Way.ON && dating.way() != Way.AT_ITS)) {
            return false;
        }
        var anchor = dating.anchor();
        boolean recent = recent(anchor, endOfToday);
        if (recent) {
            scenes.add(Scene.of(anchor.wholeDay(), unit));
        }
        return recent;
    }

    /** {@code August 10 is the second day of the games}: does the story open with its own day? */
    private static boolean diary(Unit unit, Dating dating, Instant endOfToday) {
        var verb = unit.verb();
        return verb != null && verb.tense() == Tense.PRESENT && unit.words().is(verb.head(), Role.BE)
                && dating.from() == unit.from() && dating.anchor().until().equals(endOfToday);
    }

    /** Was it within the last days? */
    static boolean recent(Anchor anchor, Instant endOfToday) {
        return anchor.brief() && anchor.from().isBefore(endOfToday)
                && anchor.from().isAfter(endOfToday.minus(RECENT));
    }

    /** The day of what is told first, or null. */
    @Nullable
    Anchor day() {
        return scenes.isEmpty() ? null : scenes.getFirst().anchor();
    }

    /** Is it one thing, told with its day by the first sentence? */
    boolean plain() {
        return scenes.size() == 1 && first == 1 && !named && !later;
    }

    /** Was it on the day of publication or the one before? What is said about older events may have been said later. */
    boolean fresh(Instant endOfToday) {
        var day = day();
        return day != null && !day.until().isBefore(endOfToday.minus(FRESH));
    }

    /** The day of something that happened, where it is what the lead tells, or null. */
    @Nullable
    Anchor of(String noun) {
        return scenes.stream().filter(scene -> scene.names(noun)).map(Scene::anchor).findFirst().orElse(null);
    }

    /** How many words of a unit begin as words of the lead do. */
    int shared(Unit unit) {
        return scenes.stream().mapToInt(scene -> scene.shared(unit)).max().orElse(0);
    }

    /** The day of what a unit goes on about, or null where that may be one or another. */
    @Nullable
    Anchor scene(Unit unit) {
        long days = scenes.stream().map(scene -> scene.anchor().day()).distinct().count();
        if (days <= 1) {
            return day();
        }
        Scene best = null;
        boolean tied = false;
        for (var scene : scenes) {
            int more = scene.shared(unit) - (best == null ? 0 : best.shared(unit));
            tied = (more == 0 && scene.shared(unit) > 0) || (more <= 0 && tied);
            best = more > 0 ? scene : best;
        }
        return tied || best == null || best.shared(unit) < ALIKE ? null : best.anchor();
    }
}
