package news.dateline.publish.index;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up when Elasticsearch answers and holds our indices. */
@Component("index")
class IndexHealth implements HealthIndicator {
    private final Installation installation;
    private final Schema schema;

    IndexHealth(Installation installation, Schema schema) {
        this.installation = installation;
        this.schema = schema;
    }

    @Override
    public Health health() {
        if (!installation.isDone()) {
            return Health.down().withDetail("problem", installation.problem()).build();
        }
        try {
            return schema.isThere() ? Health.up().build() : missing();
        } catch (ElasticsearchAway e) {
            return Health.down().withDetail("problem", String.valueOf(e.getMessage())).build();
        }
    }

    private Health missing() {
        installation.doubt();
        return Health.down().withDetail("problem", "the aliases are gone").build();
    }
}
