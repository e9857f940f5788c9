package news.dateline.kubernetes;

import java.util.stream.Stream;

/** Each Deployment has a budget that never forbids a drain for good. */
final class DisruptionRule implements Rule {
    @Override
    public Stream<String> broken(Overlay overlay) {
        return overlay.of("Deployment").flatMap(deployment -> {
            var budgets = overlay.of("PodDisruptionBudget")
                    .filter(budget -> budget.at("/spec/selector/matchLabels").equals(
                            deployment.at("/spec/selector/matchLabels")))
                    .toList();
            var good = budgets.size() == 1 && budgets.getFirst().at("/spec/maxUnavailable").asInt(0) == 1
                    && !StrictRule.has(budgets.getFirst().at("/spec/minAvailable"));
            return good
                    ? Stream.empty()
                    : Stream.of(deployment.title() + ": expected one PodDisruptionBudget with its selector and "
                            + "maxUnavailable 1, came " + budgets.stream().map(budget -> budget.at("/spec")).toList());
        });
    }
}
