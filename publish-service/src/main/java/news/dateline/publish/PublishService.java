package news.dateline.publish;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service; with {@code --reindex} or {@code --replay}, does that instead and ends. */
@OpenAPIDefinition(info = @Info(title = "Dateline publish", version = "1"))
@SpringBootApplication
public class PublishService {
    public static void main(String[] args) {
        if (ReindexCommand.isMeant(args)) {
            System.exit(ReindexCommand.run(args));
        }
        if (ReplayCommand.isMeant(args)) {
            System.exit(ReplayCommand.run(args));
        }
        SpringApplication.run(PublishService.class, args);
    }
}
