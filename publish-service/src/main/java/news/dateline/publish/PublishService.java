package news.dateline.publish;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service; with {@code --reindex} or {@code --replay}, does that instead and ends. */
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
