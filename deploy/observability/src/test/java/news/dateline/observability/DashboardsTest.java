package news.dateline.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dashboards of operations as Grafana would read them. */
class DashboardsTest {
    @ParameterizedTest
    @MethodSource("news.dateline.observability.Expressions#dashboards")
    void hasAFixedUidAndAsksTheDataSourceThatIsChosen(String name) {
        var dashboard = Expressions.dashboard(name);
        assertThat(dashboard.path("uid").asString(""))
                .isEqualTo("dateline-" + name.replaceAll("operations-|\\.json", ""));
        assertThat(dashboard.at("/templating/list/0/type").asString("")).isEqualTo("datasource");
        var ids = new HashSet<Integer>();
        dashboard.path("panels").forEach(panel -> {
            assertThat(ids.add(panel.path("id").asInt(0))).as("%s", panel.path("title")).isTrue();
            assertThat(panel.path("targets")).as("%s", panel.path("title")).isNotEmpty();
            panel.path("targets").forEach(target -> assertThat(target.at("/datasource/uid").asString("")).isEqualTo(
                    "$datasource"));
            var place = panel.path("gridPos");
            assertThat(place.path("x").asInt(0) + place.path("w").asInt(0)).as("%s", panel.path("title"))
                    .isLessThanOrEqualTo(24);
        });
    }

    @ParameterizedTest
    @MethodSource("news.dateline.observability.Expressions#dashboards")
    void isInTheConfigMapThatAClusterGets(String name) {
        assertThat(Files.read("kustomization.yaml")).contains("      - grafana/" + name + "\n");
    }
}
