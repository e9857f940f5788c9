package news.dateline.enrich.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

/** Pairs what was marked with what was found, as TempEval-3 does: the same extent first, then from left to right. */
final class Pairing {

    private static final Comparator<Timex> ORDER = Comparator.comparingInt(Timex::start).thenComparingInt(Timex::end);

    private final List<Timex> marked;
    private final List<@Nullable Timex> partners = new ArrayList<>();
    private final List<Timex> left;

    private Pairing(List<Timex> marked, List<Timex> found) {
        this.marked = marked.stream().sorted(ORDER).toList();
        this.left = new ArrayList<>(found.stream().sorted(ORDER).toList());
    }

    static List<Pair> of(String story, List<Timex> marked, List<Timex> found) {
        var pairing = new Pairing(marked, found);
        pairing.marked.forEach(time -> pairing.partners.add(pairing.take(time, Timex::sameExtent)));
        return pairing.pairs(story);
    }

    private List<Pair> pairs(String story) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < marked.size(); i++) {
            var time = marked.get(i);
            var partner = partners.get(i);
            pairs.add(new Pair(story, time, partner == null ? take(time, Timex::overlaps) : partner));
        }
        left.forEach(time -> pairs.add(new Pair(story, null, time)));
        return pairs;
    }

    private @Nullable Timex take(Timex time, BiPredicate<Timex, Timex> fits) {
        for (var it = left.iterator(); it.hasNext();) {
            var next = it.next();
            if (fits.test(time, next)) {
                it.remove();
                return next;
            }
        }
        return null;
    }
}
