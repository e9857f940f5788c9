package news.dateline.publish.receive;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Cuts a batch into portions of bounded size, in order: what a poll brings may be more than fits as objects. */
final class Portions {
    private Portions() {
    }

    /** @param bytes the most that the values of a portion have together, unless it is one record */
    static List<List<ConsumerRecord<byte[], byte[]>>> of(List<ConsumerRecord<byte[], byte[]>> records, long bytes) {
        List<List<ConsumerRecord<byte[], byte[]>>> portions = new ArrayList<>();
        int first = 0;
        long size = 0;
        for (int i = 0; i < records.size(); i++) {
            int one = Math.max(0, records.get(i).serializedValueSize());
            if (i > first && size + one > bytes) {
                portions.add(records.subList(first, i));
                first = i;
                size = 0;
            }
            size += one;
        }
        if (first < records.size()) {
            portions.add(records.subList(first, records.size()));
        }
        return portions;
    }
}
