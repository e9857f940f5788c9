package news.dateline.enrich.entity.measure;

import java.util.List;
import java.util.stream.Stream;

/**
 * Part of a corpus, by its sentences, so that one may be learned from and another measured with.
 *
 * @param number which of the parts of one size it is, from 0
 * @param of     how many of that size make all of it
 * @param others is it all others instead?
 */
public record Part(int number, int of, boolean others) {

    private static final String FIFTH = "fifth-";
    private static final String OTHERS = "but-";

    /** The part of that name: all, first or second (half), fifth-1 to fifth-5, and what is left without one, but-fifth-1. */
    public static Part named(String name) {
        boolean others = name.startsWith(OTHERS);
        var part = others ? name.substring(OTHERS.length()) : name;
        if (part.matches(FIFTH + "[1-5]")) {
            return new Part(part.charAt(FIFTH.length()) - '1', 5, others);
        }
        return switch (name) {
            case "all" -> new Part(0, 1, false);
            case "first" -> new Part(0, 2, false);
            case "second" -> new Part(1, 2, false);
            default -> throw new IllegalArgumentException(
                    "expected all, first, second, fifth-1 to fifth-5 or but-fifth-1 to but-fifth-5, got " + name);
        };
    }

    public <T> List<T> of(List<T> all) {
        int from = all.size() * number / of;
        int to = all.size() * (number + 1) / of;
        return others
                ? Stream.concat(all.subList(0, from).stream(), all.subList(to, all.size()).stream()).toList()
                : all.subList(from, to);
    }
}
