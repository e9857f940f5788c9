package news.dateline.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The alerts: what they say, when they fire, and that there is a page for each. */
class RulesTest {
    @Test
    void eachAlertHasASeverityAndAPageThatSaysWhatToDo() {
        for (var alert : Expressions.alerts()) {
            var name = alert.path("alert").asString();
            assertThat(alert.at("/labels/severity").asString("")).as(name).isIn("warning", "critical");
            assertThat(alert.at("/annotations/summary").asString("")).as(name).isNotBlank();
            assertThat(alert.at("/annotations/runbook_url").asString(""))
                    .isEqualTo("{{ $externalLabels.runbooks }}/" + name
                            + ".md");
            assertThat(Files.read("runbooks/" + name + ".md")).startsWith("# " + name + "\n").contains(
                    "## What it means", "## What to look at", "## What to do");
        }
    }

    @Test
    void thereIsNoPageWithoutItsAlert() {
        var alerts = Expressions.alerts().stream().map(alert -> alert.path("alert").asString() + ".md").toList();
        assertThat(Files.in("runbooks", ".md")).containsExactlyInAnyOrderElementsOf(alerts);
    }

    @Test
    void eachAlertHasATestInWhichItFires() {
        var tests = Files.yaml("prometheus/rules.test.yaml").path("tests");
        var fire = tests.valueStream().flatMap(test -> test.path("alert_rule_test").valueStream()).filter(test -> !test
                .path("exp_alerts").isEmpty()).map(test -> test.path("alertname").asString()).toList();
        assertThat(fire)
                .containsAll(Expressions.alerts().stream().map(alert -> alert.path("alert").asString()).toList());
    }

    @Test
    void promtoolFindsTheRulesInOrderAndTheirTestsPass() throws IOException, InterruptedException {
        var promtool = Program.expect("promtool");
        assertThat(promtool.run(Files.HERE, "check", "rules", "prometheus/rules.yaml")).contains("SUCCESS");
        assertThat(promtool.run(Files.HERE, "check", "config", "prometheus/prometheus.yaml")).contains("SUCCESS");
        assertThat(promtool.run(Files.HERE, "test", "rules", "prometheus/rules.test.yaml")).contains("SUCCESS");
    }

    @Test
    void alertmanagerSendsWhatIsCriticalToWhoeverIsOnCall() throws IOException, InterruptedException {
        var amtool = Program.expect("amtool");
        amtool.run(Files.HERE, "check-config", "alertmanager/alertmanager.yaml");
        assertThat(route(amtool, "critical")).endsWith("on-call");
        assertThat(route(amtool, "warning")).endsWith("newsroom-operations");
    }

    private static String route(Program amtool, String severity) throws IOException, InterruptedException {
        return amtool.run(Files.HERE, "config", "routes", "test", "--config.file=alertmanager/alertmanager.yaml",
                "severity=" + severity).strip();
    }

    @Test
    void whatAClusterTakesIsWhatPrometheusTakes() {
        assertThat(Files.yaml("prometheus/prometheusrule.yaml").path("spec"))
                .as("made by deploy/observability/generate")
                .isEqualTo(Files.yaml("prometheus/rules.yaml"));
    }

    @Test
    void eachSumThatIsAskedForIsMade() {
        var made = Expressions.rules().stream().filter(rule -> rule.has("record")).map(rule -> rule.path("record")
                .asString()).toList();
        var asked = Expressions
                .metrics(List.of(String.join(" ; ", Expressions.ofRules()), String.join(" ; ", Expressions
                        .ofDashboards())))
                .stream().filter(name -> name.contains(":")).toList();
        assertThat(made).containsAll(asked);
    }
}
