package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.elasticsearch.client.elc.NativeQuery;
import org.springframework.data.elasticsearch.client.elc.NativeQueryBuilder;

/** Puts a question together: what is asked for, each part narrowing it. */
final class Question {
    private static final int LARGEST = 200;

    private final BoolQuery.Builder parts = new BoolQuery.Builder();

    Question words(@Nullable String words, String... fields) {
        if (words != null && !words.isBlank()) {
            parts.must(must -> must.simpleQueryString(query -> query.query(words)
                    .fields(Arrays.asList(fields)).defaultOperator(Operator.And)));
        }
        return this;
    }

    /** One of the fields has this very value. */
    Question any(@Nullable String value, String... fields) {
        if (value != null && !value.isBlank()) {
            parts.filter(filter -> filter.bool(any -> {
                Arrays.stream(fields).forEach(field -> any
                        .should(should -> should.term(term -> term.field(field).value(value).caseInsensitive(true))));
                return any;
            }));
        }
        return this;
    }

    Question exactly(String field, String value) {
        parts.filter(filter -> filter.term(term -> term.field(field).value(value)));
        return this;
    }

    /** The time of the field is, or touches, the half-open interval; open where an end is not given. */
    Question within(String field, @Nullable String from, @Nullable String to) {
        var start = Times.parse("from", from);
        var end = Times.parse("to", to);
        if (start != null && end != null && !start.isBefore(end)) {
            throw new BadQuestion("`from` is \"" + from + "\" and `to` is \"" + to + "\", expected `from` before `to`");
        }
        if (start != null || end != null) {
            parts.filter(filter -> filter.range(range -> range.date(date -> {
                date.field(field).format("strict_date_optional_time");
                if (start != null) {
                    date.gte(start.toString());
                }
                return end == null ? date : date.lt(end.toString());
            })));
        }
        return this;
    }

    Query query() {
        return parts.build()._toQuery();
    }

    NativeQuery page(String timeField, SortOrder order, String idField, int size, @Nullable String cursor) {
        NativeQueryBuilder query = NativeQuery.builder().withQuery(query()).withMaxResults(size(size))
                .withSort(sort(timeField, order), sort(idField, SortOrder.Asc));
        Cursor after = Cursor.parse(cursor);
        return (after == null ? query : query.withSearchAfter(after.sortValues())).build();
    }

    static int size(int size) {
        if (size < 1) {
            throw new BadQuestion(String.format(Locale.ROOT, "`size` is %d, expected 1 to %d", size, LARGEST));
        }
        return Math.min(size, LARGEST);
    }

    private static SortOptions sort(String name, SortOrder order) {
        return SortOptions.of(sort -> sort.field(field -> field.field(name).order(order)));
    }
}
