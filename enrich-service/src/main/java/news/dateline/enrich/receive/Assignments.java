package news.dateline.enrich.receive;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;

/** The partitions this process works on; none is a truthful answer where there are more processes than partitions. */
final class Assignments implements KafkaBindingRebalanceListener {

    private final Set<TopicPartition> partitions = ConcurrentHashMap.newKeySet();
    private final Progress progress;
    private volatile boolean joined;

    Assignments(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void onPartitionsAssigned(String binding, Consumer<?, ?> consumer, Collection<TopicPartition> assigned,
            boolean initial) {
        partitions.addAll(assigned);
        joined = true;
    }

    @Override
    public void onPartitionsRevokedAfterCommit(String binding, Consumer<?, ?> consumer,
            Collection<TopicPartition> revoked) {
        partitions.removeAll(revoked);
        progress.forget();
    }

    /** Has the group taken this process in? */
    boolean joined() {
        return joined;
    }

    int count() {
        return partitions.size();
    }
}
