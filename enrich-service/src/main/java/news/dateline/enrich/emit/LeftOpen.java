package news.dateline.enrich.emit;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Ends the transactions that a process of the same name left open when it was killed. Nothing else does in time: who reads
 * the partitions of one waits for its offsets, and would begin the transaction that ends it only with what it reads.
 */
public final class LeftOpen {

    private static final Logger log = LoggerFactory.getLogger(LeftOpen.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final KafkaAdmin kafka;
    private final Pattern ours;

    LeftOpen(KafkaAdmin kafka, String prefix) {
        this.kafka = kafka;
        // "a-" also begins the names of the process "a-b"
        this.ours = Pattern.compile(Pattern.quote(prefix) + "\\d+");
    }

    /** Ends them; where that fails, they end by their time-out, and no story is lost meanwhile. */
    public void end() throws InterruptedException {
        try (var admin = Admin.create(kafka.getConfigurationProperties())) {
            var open = admin
                    .listTransactions(new ListTransactionsOptions().filterStates(Set.of(TransactionState.ONGOING)))
                    .all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).stream()
                    .map(TransactionListing::transactionalId).filter(id -> ours.matcher(id).matches()).toList();
            if (!open.isEmpty()) {
                admin.fenceProducers(open).all().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                log.info("Ended {} that a process of this name left open", open);
            }
        } catch (ExecutionException | TimeoutException e) {
            log.warn("Transactions that a killed process of this name may have left open could not be ended; what they"
                    + " hold up goes on after transaction.timeout.ms at the latest: {}", e.toString());
        }
    }
}
