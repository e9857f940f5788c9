package news.dateline.local.feed;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What ingest answers to a push. */
record Receipt(@Nullable List<Story> accepted, @Nullable List<Item> rejected) {
    static final Receipt EMPTY = new Receipt(List.of(), List.of());

    record Story(String uri, long revision) {
    }

    record Item(String index, String reason) {
    }

    @Override
    public List<Story> accepted() {
        return accepted == null ? List.of() : accepted;
    }

    @Override
    public List<Item> rejected() {
        return rejected == null ? List.of() : rejected;
    }

    Receipt and(Receipt other) {
        return new Receipt(join(accepted(), other.accepted()), join(rejected(), other.rejected()));
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
