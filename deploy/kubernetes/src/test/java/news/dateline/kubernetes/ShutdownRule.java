package news.dateline.kubernetes;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import static news.dateline.kubernetes.PodRule.text;

/** A pod has the time to stop that its service takes: the pause before, the phase of the service, and a margin. */
final class ShutdownRule implements Rule {
    private static final Duration MARGIN = Duration.ofSeconds(10);
    private static final String PHASE = "spring.lifecycle.timeout-per-shutdown-phase";
    /** How long the last batch may take; it must end within the phase. */
    private static final Map<String, String> DRAIN = Map.of("enrich", "dateline.enrich.drain", "publish",
            "dateline.receive.shutdown", "ingest", "dateline.ingest.send-timeout");

    @Override
    public Stream<String> broken(Overlay overlay) {
        return Application.all().stream()
                .flatMap(code -> check(overlay.get("Deployment", code.name()), code.in(overlay)));
    }

    private static Stream<String> check(Manifest deployment, Application application) {
        var grace = seconds(text(deployment.at("/spec/template/spec/terminationGracePeriodSeconds")));
        var before = seconds(text(deployment.container().at("/lifecycle/preStop/sleep/seconds")));
        var phase = application.duration(PHASE);
        var sum = before.plus(phase).plus(MARGIN);
        var tooShort = sum.compareTo(grace) > 0
                ? Stream.of("%s: terminationGracePeriodSeconds: came %s, expected at least %d: preStop %d + %s %d + %d"
                        .formatted(deployment.title(), grace.toSeconds(), sum.toSeconds(), before.toSeconds(), PHASE,
                                phase.toSeconds(), MARGIN.toSeconds()))
                : Stream.<String>empty();
        var drain = DRAIN.get(application.name());
        var lasts = application.settings().containsKey(drain) ? application.duration(drain) : Duration.ofSeconds(10);
        return lasts.compareTo(phase) < 0
                ? tooShort
                : Stream.concat(tooShort, Stream.of("%s: %s is %s, expected less than %s, which is %s".formatted(
                        application.name(), drain, lasts, PHASE, phase)));
    }

    private static Duration seconds(String text) {
        return Duration.ofSeconds(text.isEmpty() ? 0 : Long.parseLong(text));
    }
}
