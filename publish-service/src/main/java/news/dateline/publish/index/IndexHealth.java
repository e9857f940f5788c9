package news.dateline.publish.index;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up when Elasticsearch answers and holds our indices. */
@Component("index")
class IndexHealth implements HealthIndicator {
    private final Installation installation;
    private final Schema schema;
    private final Bulk bulk;

    IndexHealth(Installation installation, Schema schema, Bulk bulk) {
        this.installation = installation;
        this.schema = schema;
        this.bulk = bulk;
    }

    @Override
    public Health health() {
        if (!installation.isDone()) {
            return Health.down().withDetail("problem", installation.problem()).build();
        }
        try {
            return schema.isThere() ? up() : missing();
        } catch (ElasticsearchAway e) {
            return Health.down().withDetail("problem", String.valueOf(e.getMessage())).build();
        }
    }

    /** Questions can be answered; that writes wait is said beside it, because another instance would wait as well. */
    private Health up() {
        Health.Builder up = Health.up();
        bulk.trouble().ifPresent(why -> up.withDetail("writes", "wait: " + why));
        return up.build();
    }

    private Health missing() {
        installation.doubt();
        return Health.down().withDetail("problem", "the aliases are gone").build();
    }
}
