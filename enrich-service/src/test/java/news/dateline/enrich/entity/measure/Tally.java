package news.dateline.enrich.entity.measure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import news.dateline.enrich.entity.EntityType;

/** Counts names that are found, found wrongly and missed: a name is right when its place and its type are. */
final class Tally {

    static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE);

    private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

    Tally() {
        TYPES.forEach(type -> counts.put(type, new int[3]));
    }

    void add(List<Name> marked, List<Name> found) {
        var right = new HashSet<>(marked);
        var all = new HashSet<>(found);
        all.forEach(name -> count(name.type(), right.contains(name) ? 0 : 1));
        right.stream().filter(name -> !all.contains(name)).forEach(name -> count(name.type(), 2));
    }

    private void count(EntityType type, int what) {
        var of = counts.get(type);
        if (of != null) {
            of[what]++;
        }
    }

    /** Precision, recall and F1 of one type, or of all where none is given, in percent. */
    double[] scores(Set<EntityType> types) {
        var sum = new int[3];
        counts.forEach((type, of) -> {
            for (int i = 0; i < 3 && types.contains(type); i++) {
                sum[i] += of[i];
            }
        });
        double precision = sum[0] == 0 ? 0 : 100.0 * sum[0] / (sum[0] + sum[1]);
        double recall = sum[0] == 0 ? 0 : 100.0 * sum[0] / (sum[0] + sum[2]);
        return new double[]{precision, recall, sum[0] == 0 ? 0 : 2 * precision * recall / (precision + recall)};
    }

    @Override
    public String toString() {
        var text = new StringBuilder(line("all", Set.copyOf(TYPES)));
        TYPES.forEach(type -> text.append(line(type.name(), Set.of(type))));
        return text.toString();
    }

    private String line(String name, Set<EntityType> types) {
        var scores = scores(types);
        return String.format(Locale.ROOT, "  %-13s precision %5.1f  recall %5.1f  F1 %5.1f%n", name, scores[0],
                scores[1], scores[2]);
    }
}
