package news.dateline.publish;

import java.util.Arrays;
import news.dateline.publish.receive.Replay;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Import;

/** {@code --replay}: puts dead letters back into the topic they came from, and ends. */
@ImportAutoConfiguration(KafkaAutoConfiguration.class)
@Import({PublishConfiguration.class, Replay.class})
class ReplayCommand {
    static boolean isMeant(String... arguments) {
        return Arrays.asList(arguments).contains("--replay");
    }

    /** Runs; returns the exit status: 0 when all are back, 1 when not. */
    static int run(String... arguments) {
        try (var context = new SpringApplicationBuilder(ReplayCommand.class).web(WebApplicationType.NONE)
                .run(arguments)) {
            int count = context.getBean(Replay.class).run();
            LoggerFactory.getLogger(ReplayCommand.class).info("Put back: {}", count);
            return 0;
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ReplayCommand.class).error("Not all dead letters are back: {}", e.getMessage());
            return 1;
        }
    }
}
