package news.dateline.ingest.source.push;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import news.dateline.ingest.DatelineSettings;
import org.springframework.stereotype.Component;

/** How much each provider may push. A body that is too much is taken to its end; the next ones wait for it. */
@Component
final class Limits {

    private final Map<String, Allowance> allowances;

    Limits(DatelineSettings settings) {
        this.allowances = settings.ingest().limits().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, limit -> Allowance.of(limit.getValue())));
    }

    /** Throws 429 where the provider has pushed enough for now. */
    void expectRoom(String provider) {
        Optional.ofNullable(allowances.get(provider)).flatMap(Allowance::findWait).ifPresent(wait -> {
            throw Problem.tooMany("Provider " + provider + " has pushed as much as it may for now"
                    + " (dateline.ingest.limits." + provider + ")", wait);
        });
    }

    /** Counts the bytes of a body. */
    void took(String provider, long bytes) {
        Allowance allowance = allowances.get(provider);
        if (allowance != null && bytes > 0)
            allowance.bytes().consumeIgnoringRateLimits(bytes);
    }

    private record Allowance(Bucket requests, Bucket bytes) {

        static Allowance of(DatelineSettings.Limit limit) {
            return new Allowance(bucket(limit.requests(), limit.per()), bucket(limit.size().toBytes(), limit.per()));
        }

        private static Bucket bucket(long capacity, Duration per) {
            return Bucket.builder()
                    .addLimit(Bandwidth.builder().capacity(capacity).refillGreedy(capacity, per).build()).build();
        }

        /** How long to wait, rounded up to seconds; empty where there is room. */
        Optional<Duration> findWait() {
            ConsumptionProbe size = bytes.tryConsumeAndReturnRemaining(1);
            if (!size.isConsumed())
                return Optional.of(wait(size));
            ConsumptionProbe request = requests.tryConsumeAndReturnRemaining(1);
            return request.isConsumed() ? Optional.empty() : Optional.of(wait(request));
        }

        private static Duration wait(ConsumptionProbe probe) {
            return Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999);
        }
    }
}
