package news.dateline.enrich.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Span;
import news.dateline.enrich.time.Precision;

/**
 * Something that a story says happened, or will, at a time.
 *
 * @param id           {@code f1}, {@code f2} … in the order of the text
 * @param from         start of the time, ISO 8601 in UTC
 * @param until        end of the time, itself outside of it
 * @param precision    how finely the time is known
 * @param expression   the words that give the time
 * @param sentence     the sentence in the body
 * @param statement    what is said, as one readable sentence
 * @param predicate    the verb it turns on
 * @param who          canonical names of those who take part
 * @param what         what is done, without the time
 * @param where        canonical names of the places
 * @param modality     whether it happened
 * @param attributedTo who says so, where it is not the story itself
 * @param confidence   from 0 to 1
 */
public record Fact(String id, String from, String until, Precision precision, Expression expression, Span sentence,
        String statement, @Nullable String predicate, List<String> who, @Nullable String what, List<String> where,
        Modality modality, @Nullable String attributedTo, double confidence) {

    public Fact {
        who = List.copyOf(who);
        where = List.copyOf(where);
    }
}
