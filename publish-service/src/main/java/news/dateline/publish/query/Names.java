package news.dateline.publish.query;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Regular expressions, as Elasticsearch reads them, for names. */
final class Names {
    private static final int LONGEST = 100;

    private Names() {
    }

    /** For names that have this part, in whatever case. */
    static String containing(String part) {
        if (part.length() > LONGEST) {
            throw new BadQuestion("`name` has " + part.length() + " characters, expected " + LONGEST + " at most");
        }
        return part.codePoints().mapToObj(Names::inAnyCase).collect(Collectors.joining("", ".*", ".*"));
    }

    private static String inAnyCase(int letter) {
        return Stream.of(Character.toLowerCase(letter), Character.toUpperCase(letter)).distinct()
                .map(Character::toString)
                .map(one -> Character.isLetterOrDigit(letter) ? one : "\\" + one)
                .collect(Collectors.joining("|", "(", ")"));
    }
}
