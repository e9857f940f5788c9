package news.dateline.publish;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class PublishService {
    public static void main(String[] args) {
        SpringApplication.run(PublishService.class, args);
    }
}
