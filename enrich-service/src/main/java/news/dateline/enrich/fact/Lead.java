package news.dateline.enrich.fact;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.fact.Clause.Part;
import news.dateline.enrich.fact.Dating.Way;

/**
 * What a story is about: what its first sentences date within the last days.
 *
 * @param scenes what they tell, the first one first; mostly there is but one day
 */
record Lead(List<Scene> scenes) {

    private static final Duration RECENT = Duration.ofDays(10);
    private static final int SENTENCES = 3;
    private static final int ALIKE = 2;

    Lead {
        scenes = List.copyOf(scenes);
    }

    static Lead of(List<Passage> passages, Instant endOfToday) {
        var scenes = new ArrayList<Scene>();
        int read = 0;
        for (var passage : passages) {
            if (passage.heading() != null) {
                continue;
            }
            passage.units().forEach(unit -> collect(unit, endOfToday, scenes));
            if (!scenes.isEmpty() || ++read == SENTENCES) {
                break;
            }
        }
        return new Lead(scenes);
    }

    private static void collect(Unit unit, Instant endOfToday, List<Scene> scenes) {
        var dating = unit.dating();
        if (dating == null || unit.verb() == null || (!unit.verb().tense().past() && !unit.is(Part.TELLING))
                || unit.hangs()
                || (unit.around() != null && unit.around().part() == Part.TELLING)
                || (dating.way() != Way.ON && dating.way() != Way.AT_ITS)) {
            return;
        }
        var anchor = dating.anchor();
        boolean recent = anchor.fine() && anchor.from().isBefore(endOfToday)
                && anchor.from().isAfter(endOfToday.minus(RECENT));
        if (recent) {
            scenes.add(Scene.of(anchor.wholeDay(), unit));
        }
    }

    /** The day of what is told first, or null. */
    @Nullable
    Anchor day() {
        return scenes.isEmpty() ? null : scenes.getFirst().anchor();
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
