package news.dateline.enrich.entity.model;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/** Which rows of words are on which lists of names; a name is looked up in lower case, with one word for all numbers of a length. */
final class NameLists {

    /** The longest name that is on a list, in words. */
    static final int LONGEST = 7;
    /** How many lists there are. */
    static final int LISTS = 16;
    /** The hash of a row of no words. */
    static final long START = 17;

    private final Packed names;
    private final short[] lists;

    private NameLists(Packed names, short[] lists) {
        this.names = names;
        this.lists = lists;
    }

    /** The lists that a row of words is on, a bit for each; 0 where it is on none. */
    int of(long row) {
        int number = names.find(row);
        return number < 0 ? 0 : lists[number] & 0xFFFF;
    }

    static void write(Map<Long, Integer> listsByRow, DataOutputStream out) throws IOException {
        var byKey = new TreeMap<Long, Integer>();
        listsByRow.forEach((row, lists) -> byKey.merge(Packed.key(row), lists, (a, b) -> a | b));
        Packed.write(byKey.keySet().stream().mapToLong(Long::longValue).toArray(), out);
        for (int lists : byKey.values()) {
            out.writeShort(lists);
        }
    }

    static NameLists read(ByteBuffer in) {
        var names = Packed.read(in);
        return new NameLists(names, names.readShorts(in));
    }
}
