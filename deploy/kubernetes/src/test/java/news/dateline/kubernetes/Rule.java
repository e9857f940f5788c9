package news.dateline.kubernetes;

import java.util.List;
import java.util.stream.Stream;

/** What must hold of an overlay; each line says where it does not, what came and what was expected. */
interface Rule {
    List<Rule> ALL = List.of(new StrictRule(), new PodRule(), new ProbeRule(), new ShutdownRule(), new ConfigRule(),
            new ScalingRule(), new DisruptionRule(), new NetworkRule(), new SecretRule(), new TopicRule(),
            new AclRule(),
            new MonitoringRule(), new VersionRule(), new StartRule());

    Stream<String> broken(Overlay overlay);

    static List<String> brokenBy(Overlay overlay) {
        return ALL.stream().flatMap(rule -> rule.broken(overlay)).toList();
    }
}
