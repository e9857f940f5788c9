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
@SpringBootApplication(scanBasePackages = {EnrichService.RECEIVE, EnrichService.EMIT, EnrichService.WEB,
        EnrichService.AUTHORITY})
@ConfigurationPropertiesScan({EnrichService.RECEIVE, EnrichService.EMIT, EnrichService.WEB, EnrichService.AUTHORITY})
public class EnrichService {

    // Where there is something for Spring to find: it opens each class of these packages at each start
    static final String RECEIVE = "news.dateline.enrich.receive";
    static final String EMIT = "news.dateline.enrich.emit";
    static final String WEB = "news.dateline.enrich.web";
    static final String AUTHORITY = "news.dateline.enrich.entity.authority";

    public static void main(String[] args) {
        SpringApplication.run(EnrichService.class, args);
    }

    @Bean
    Enrichment enrichment(Supplier<Authority> authority) {
        return new Enrichment(new ProfiledLanguages(), authority);
    }
}
