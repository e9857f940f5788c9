package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.dateline.publish.index.Folding;
import news.dateline.publish.index.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;

/** Puts a question together: what is asked for, each part narrowing it. Nothing it can ask is dear to the cluster. */
final class Question {
    private static final int LARGEST = 500;
    private static final int LONGEST_WORDS = 500;
    /** As long as names are indexed. */
    private static final int LONGEST_NAME = 1024;
    /** Each is looked up among all words of each text. */
    private static final int MOST_ENDINGS = 10;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    /** What people write in search boxes; nothing that tries many words, such as fuzziness. */
    private static final List<SimpleQueryStringFlag> OPERATORS = List.of(SimpleQueryStringFlag.And,
            SimpleQueryStringFlag.Or, SimpleQueryStringFlag.Not, SimpleQueryStringFlag.Phrase,
            SimpleQueryStringFlag.Prefix, SimpleQueryStringFlag.Precedence, SimpleQueryStringFlag.Whitespace,
            SimpleQueryStringFlag.Escape);

    private static final String LANGUAGE = "language";
    private static final List<String> TEXTS = Texts.fields();

    private final BoolQuery.Builder parts = new BoolQuery.Builder();

    /** Texts with all of the words, as they are written or without their marks. */
    Question words(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            expectLength("q", words, LONGEST_WORDS);
            expectFewEndings(words);
            parts.must(must -> must.bool(any -> {
                Stream.of(words, Folding.fold(words)).distinct().forEach(one -> any.should(text(one)));
                return any;
            }));
        }
        return this;
    }

    private static Query text(String words) {
        return Query.of(query -> query.simpleQueryString(string -> string.query(words).fields(TEXTS)
                .defaultOperator(Operator.And).flags(OPERATORS)));
    }

    /** One of the fields has this very value, in whatever case. */
    Question any(String name, @Nullable String value, String... fields) {
        if (value != null && !value.isBlank()) {
            expectLength(name, value, LONGEST_NAME);
            parts.filter(filter -> filter.bool(any -> {
                Arrays.stream(fields).forEach(field -> any.should(Names.are(field, value)));
                return any;
            }));
        }
        return this;
    }

    /** The language is this one or a kind of it, as RFC 4647 filters (basic filtering). */
    Question language(@Nullable String range) {
        if (range != null && !range.isBlank()) {
            expectLength("language", range, LONGEST_NAME);
            parts.filter(range.equals("*")
                    ? Query.of(any -> any.exists(exists -> exists.field(LANGUAGE)))
                    : Query.of(filter -> filter.bool(any -> any.should(Names.are(LANGUAGE, range))
                            .should(kinds -> kinds.prefix(prefix -> prefix.field(LANGUAGE).value(range + "-")
                                    .caseInsensitive(true))))));
        }
        return this;
    }

    Question exactly(String field, String value) {
        parts.filter(filter -> filter.term(term -> term.field(field).value(value)));
        return this;
    }

    Question exactly(String field, long value) {
        parts.filter(filter -> filter.term(term -> term.field(field).value(value)));
        return this;
    }

    /** The time of the field is, or touches, the half-open interval; open where an end is not given. */
    Question within(String field, @Nullable String from, @Nullable String to) {
        Instant start = Times.parse("from", from);
        Instant end = Times.parse("to", to);
        if (start != null && end != null && !start.isBefore(end)) {
            throw new BadQuestion("`from` is \"" + from + "\" and `to` is \"" + to + "\", expected `from` before `to`");
        }
        if (start != null || end != null) {
            parts.filter(between(field, start, end));
        }
        return this;
    }

    /** Without what has a value there. */
    Question without(String field) {
        parts.mustNot(not -> not.exists(exists -> exists.field(field)));
        return this;
    }

    /** One of the fields is in the interval. */
    Question anyWithin(@Nullable Instant start, @Nullable Instant end, String... fields) {
        parts.filter(filter -> filter.bool(any -> {
            Arrays.stream(fields).forEach(field -> any.should(between(field, start, end)));
            return any;
        }));
        return this;
    }

    private static Query between(String field, @Nullable Instant start, @Nullable Instant end) {
        return Query.of(filter -> filter.range(range -> range.date(date -> {
            date.field(field).format("strict_date_optional_time");
            if (start != null) {
                date.gte(start.toString());
            }
            return end == null ? date : date.lt(end.toString());
        })));
    }

    Query query() {
        return parts.build()._toQuery();
    }

    /** The question without a page, for what is counted. */
    NativeQueryBuilder counting() {
        return NativeQuery.builder().withQuery(query()).withMaxResults(0).withTimeout(LONGEST);
    }

    NativeQueryBuilder page(String timeField, SortOrder order, String idField, int size, @Nullable String cursor) {
        return sorted(timeField, order, idField, size(size), cursor);
    }

    /** A page as large as this service itself asks for. */
    NativeQueryBuilder sorted(String timeField, SortOrder order, String idField, int size, @Nullable String cursor) {
        NativeQueryBuilder query = NativeQuery.builder().withQuery(query()).withMaxResults(size).withTimeout(LONGEST)
                .withSort(sort(timeField, order), sort(idField, SortOrder.Asc));
        Cursor after = Cursor.parse(cursor);
        return after == null ? query : query.withSearchAfter(after.sortValues());
    }

    static int size(int size) {
        if (size < 1) {
            throw new BadQuestion(String.format(Locale.ROOT, "`size` is %d, expected 1 to %d", size, LARGEST));
        }
        return Math.min(size, LARGEST);
    }

    private static void expectLength(String name, String value, int longest) {
        if (value.length() > longest) {
            throw new BadQuestion("`" + name + "` has " + value.length() + " characters, expected " + longest
                    + " at most");
        }
    }

    private static void expectFewEndings(String words) {
        long endings = words.chars().filter(letter -> letter == '*').count();
        if (endings > MOST_ENDINGS) {
            throw new BadQuestion("`q` has " + endings + " times `*`, expected " + MOST_ENDINGS + " at most");
        }
    }

    private static SortOptions sort(String name, SortOrder order) {
        return SortOptions.of(sort -> sort.field(field -> field.field(name).order(order)));
    }
}
