package news.dateline.publish.receive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class PortionsTest {
    @Test
    void areInOrderAndWithinTheirSize() {
        assertThat(sizes(Portions.of(records(3, 3, 3, 1, 6, 2), 7))).containsExactly(List.of(3, 3), List.of(3, 1),
                List.of(6), List.of(2));
    }

    @Test
    void aRecordThatIsLargerStandsAlone() {
        assertThat(sizes(Portions.of(records(1, 9, 1), 4))).containsExactly(List.of(1), List.of(9), List.of(1));
        assertThat(sizes(Portions.of(records(9), 4))).containsExactly(List.of(9));
    }

    @Test
    void aRecordWithoutAValueHasNoSize() {
        assertThat(sizes(Portions.of(records(-1, 4, -1), 4))).containsExactly(List.of(-1, 4, -1));
    }

    @Test
    void nothingMakesNone() {
        assertThat(Portions.of(List.of(), 4)).isEmpty();
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(int... sizes) {
        return IntStream.range(0, sizes.length).mapToObj(i -> new ConsumerRecord<byte[], byte[]>("t", 0, i, 0,
                TimestampType.CREATE_TIME, 0, sizes[i], new byte[0], new byte[0], new RecordHeaders(),
                Optional.empty()))
                .toList();
    }

    private static List<List<Integer>> sizes(List<List<ConsumerRecord<byte[], byte[]>>> portions) {
        return portions.stream().map(one -> one.stream().map(ConsumerRecord::serializedValueSize).toList()).toList();
    }
}
