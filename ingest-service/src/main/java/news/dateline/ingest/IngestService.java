package news.dateline.ingest;

import java.time.Clock;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The service that hears: takes stories in and puts them on Kafka. */
@OpenAPIDefinition(info = @Info(title = "Dateline ingest", version = "1"))
@SpringBootApplication
@ConfigurationPropertiesScan
public class IngestService {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(IngestService.class, args);
    }

    /** The one clock; all else is given it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
