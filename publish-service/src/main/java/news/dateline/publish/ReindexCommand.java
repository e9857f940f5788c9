package news.dateline.publish;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.publish.index.Reindexing;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** {@code --reindex} and {@code --reindex=abort}: builds new indices and ends. It reads nothing from Kafka. */
@EnableAutoConfiguration
@ComponentScan("news.dateline.publish.index")
@Import(PublishConfiguration.class)
class ReindexCommand {
    private static final String OPTION = "--reindex";
    /** Nothing is received here, and no health of that is asked for. */
    private static final List<String> ALONE = List.of("--spring.cloud.function.definition=",
            "--management.endpoint.health.validate-group-membership=false");

    static boolean isMeant(String... arguments) {
        return Arrays.stream(arguments).anyMatch(one -> one.equals(OPTION) || one.startsWith(OPTION + "="));
    }

    /** Runs; returns the exit status: 0 when all is done, 1 when the old indices stay. */
    static int run(String... arguments) {
        String[] all = Stream.concat(Arrays.stream(arguments), ALONE.stream()).toArray(String[]::new);
        try (var context = new SpringApplicationBuilder(ReindexCommand.class).web(WebApplicationType.NONE).run(all)) {
            Reindexing reindexing = context.getBean(Reindexing.class);
            if (Arrays.asList(arguments).contains(OPTION + "=abort")) {
                reindexing.abort();
            } else {
                reindexing.run();
            }
            return 0;
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ReindexCommand.class).error("The old indices stay: {}", e.getMessage());
            return 1;
        }
    }
}
