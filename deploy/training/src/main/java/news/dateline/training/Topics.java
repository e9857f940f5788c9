package news.dateline.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a row of sentences without marks of documents where their names change. */
final class Topics {

    private static final int LONGEST = 25;
    private static final int BACK = 4;

    private Topics() {
    }

    /** The numbers of the sentences that start a document. */
    static Set<Integer> documents(List<List<String[]>> sentences) {
        var names = sentences.stream().map(Topics::names).toList();
        var count = new HashMap<String, Integer>();
        names.forEach(some -> some.forEach(name -> count.merge(name, 1, Integer::sum)));
        var starts = new HashSet<Integer>(Set.of(0));
        int start = 0;
        for (int i = 1; i < names.size(); i++) {
            boolean shared = shared(names, Math.max(start, i - BACK), i, count);
            if ((!shared && i - start >= 2) || i - start >= LONGEST) {
                starts.add(i);
                start = i;
            }
        }
        return starts;
    }

    private static Set<String> names(List<String[]> sentence) {
        var names = new HashSet<String>();
        for (int i = 0; i < sentence.size(); i++) {
            var word = sentence.get(i).length == 0 ? "" : sentence.get(i)[0];
            if (word.length() > (i == 0 ? 3 : 2) && Character.isUpperCase(word.charAt(0))) {
                names.add(word);
            }
        }
        return names;
    }

    /** Has one of the two sentences from here on a name that is not everywhere with those before? */
    private static boolean shared(List<Set<String>> names, int from, int here, Map<String, Integer> count) {
        for (int next = here; next < Math.min(names.size(), here + 2); next++) {
            for (var name : names.get(next)) {
                boolean rare = count.getOrDefault(name, 0) < names.size() * 0.01;
                for (int before = from; rare && before < here; before++) {
                    if (names.get(before).contains(name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
