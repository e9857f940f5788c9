package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Regular expressions, as Elasticsearch reads them, for names. */
final class Names {
    private static final int LONGEST = 100;
    /** As long as Elasticsearch reads them. */
    private static final int LONGEST_PATTERN = 1000;

    private Names() {
    }

    /** For names that have this part, in whatever case. */
    static String containing(String part) {
        if (part.length() > LONGEST) {
            throw new BadQuestion("`name` has " + part.length() + " characters, expected " + LONGEST + " at most");
        }
        return part.codePoints().mapToObj(Names::inAnyCase).collect(Collectors.joining("", ".*", ".*"));
    }

    /** The field has this name, in whatever case; by itself Elasticsearch knows but that of the letters a to z. */
    static Query are(String field, String name) {
        String pattern = name.codePoints().mapToObj(Names::inAnyCase).collect(Collectors.joining());
        return name.codePoints().anyMatch(letter -> letter > 'z') && pattern.length() <= LONGEST_PATTERN
                ? Query.of(query -> query.regexp(regexp -> regexp.field(field).value(pattern)))
                : Query.of(query -> query.term(term -> term.field(field).value(name).caseInsensitive(true)));
    }

    private static String inAnyCase(int letter) {
        return Stream.of(Character.toLowerCase(letter), Character.toUpperCase(letter)).distinct()
                .map(Character::toString)
                .map(one -> Character.isLetterOrDigit(letter) ? one : "\\" + one)
                .collect(Collectors.joining("|", "(", ")"));
    }
}
