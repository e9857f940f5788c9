package news.dateline.publish.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchAggregations;

/** What is counted, and how it is read from the answer. */
final class Counting {
    private static final int STEPS = 12;

    private Counting() {
    }

    /** The time that stories span, in steps of equal length. */
    record Span(Instant start, Duration step) {
        static final Span NONE = new Span(Instant.EPOCH, Duration.ofDays(1));

        static Span of(double min, double max) {
            long length = Math.max((long) (max - min) + 1, Duration.ofHours(STEPS).toMillis());
            Duration step = Duration.ofMillis((length + STEPS - 1) / STEPS);
            return new Span(Instant.ofEpochMilli((long) min), step);
        }

        List<Long> counts(Aggregate histogram) {
            long[] counts = new long[STEPS];
            histogram.dateHistogram().buckets().array().forEach(bucket -> {
                long number = (bucket.key() - start.toEpochMilli()) / step.toMillis();
                counts[Math.clamp(number, 0, STEPS - 1)] += bucket.docCount();
            });
            return Arrays.stream(counts).boxed().toList();
        }

        Aggregation histogram() {
            return Aggregation.of(steps -> steps.dateHistogram(histogram -> histogram.field("versionCreated")
                    .fixedInterval(Time.of(time -> time.time(step.toMillis() + "ms")))
                    .offset(Time.of(time -> time.time(Math.floorMod(start.toEpochMilli(), step.toMillis()) + "ms")))
                    .minDocCount(1)));
        }
    }

    static Aggregation terms(String field, int size, @Nullable String pattern, @Nullable Span trend) {
        return Aggregation.of(names -> {
            var terms = names.terms(body -> {
                body.field(field).size(size);
                return pattern == null ? body : body.include(include -> include.regexp(pattern));
            });
            return trend == null ? terms : terms.aggregations("trend", trend.histogram());
        });
    }

    static Aggregation days(String field) {
        return Aggregation.of(days -> days.dateHistogram(histogram -> histogram.field(field)
                .calendarInterval(CalendarInterval.Day).format("yyyy-MM-dd").minDocCount(1)));
    }

    static Aggregation least(String field) {
        return Aggregation.of(one -> one.min(min -> min.field(field)));
    }

    static Aggregation most(String field) {
        return Aggregation.of(one -> one.max(max -> max.field(field)));
    }

    static Aggregate get(ElasticsearchAggregations counts, String name) {
        return Objects.requireNonNull(counts.get(name)).aggregation().getAggregate();
    }

    static List<StringTermsBucket> buckets(Aggregate terms) {
        // A field without a value in any document answers as if it were unmapped
        return terms.isSterms() ? terms.sterms().buckets().array() : List.of();
    }
}
