package news.dateline.enrich.time;

import java.util.Arrays;

/** What a word may be: the kinds, a value for each, and the number of such words in the alphabet of the language. */
@SuppressWarnings("EnumOrdinal") // one value for each kind
final class Entry {

    private static final Entry NOTHING = new Entry(0, new double[0], 0);

    final long kinds;
    final int symbol;
    private final double[] values;

    private Entry(long kinds, double[] values, int symbol) {
        this.kinds = kinds;
        this.values = values;
        this.symbol = symbol;
    }

    /** A word that means nothing. */
    static Entry nothing() {
        return NOTHING;
    }

    static Entry of(Kind kind, double value) {
        return NOTHING.with(kind, value);
    }

    Entry with(Kind kind, double value) {
        var grown = Arrays.copyOf(values, Kind.ALL.length);
        grown[kind.ordinal()] = value;
        return new Entry(kinds | kind.bit(), grown, symbol);
    }

    Entry numbered(int number) {
        return new Entry(kinds, values, number);
    }

    boolean is(Kind kind) {
        return (kinds & kind.bit()) != 0;
    }

    double value(Kind kind) {
        return values[kind.ordinal()];
    }
}
