package news.dateline.enrich.time;

import java.util.Arrays;

/** What a word may be: the kinds, and a value for each. */
@SuppressWarnings("EnumOrdinal") // one value for each kind
final class Entry {

    static final Entry NOTHING = new Entry(0, new double[0]);

    final long kinds;
    private final double[] values;

    private Entry(long kinds, double[] values) {
        this.kinds = kinds;
        this.values = values;
    }

    static Entry of(Kind kind, double value) {
        return NOTHING.with(kind, value);
    }

    Entry with(Kind kind, double value) {
        var grown = Arrays.copyOf(values, Kind.values().length);
        grown[kind.ordinal()] = value;
        return new Entry(kinds | kind.bit(), grown);
    }

    Entry without(Kind kind) {
        return new Entry(kinds & ~kind.bit(), values);
    }

    boolean is(Kind kind) {
        return (kinds & kind.bit()) != 0;
    }

    double value(Kind kind) {
        return values[kind.ordinal()];
    }
}
