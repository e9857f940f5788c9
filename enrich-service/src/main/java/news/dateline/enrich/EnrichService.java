package news.dateline.enrich;

import java.util.function.Supplier;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

import news.dateline.enrich.entity.Authority;
import news.dateline.enrich.text.detect.ProfiledLanguages;

/** Starts the enrichment service. */
@OpenAPIDefinition(info = @Info(title = "Dateline enrich", version = "1"))
@SpringBootApplication
@ConfigurationPropertiesScan
public class EnrichService {

    public static void main(String[] args) {
        SpringApplication.run(EnrichService.class, args);
    }

    @Bean
    Enrichment enrichment(Supplier<Authority> authority) {
        return new Enrichment(new ProfiledLanguages(), authority);
    }
}
