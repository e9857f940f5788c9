package news.dateline.enrich;

import java.util.function.Supplier;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.LazyInitializationExcludeFilter;
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

    private static final String OURS = "news.dateline.";
    // Where there is something for Spring to find: it opens each class of these packages at each start
    static final String RECEIVE = "news.dateline.enrich.receive";
    static final String EMIT = "news.dateline.enrich.emit";
    static final String WEB = "news.dateline.enrich.web";
    static final String AUTHORITY = "news.dateline.enrich.entity.authority";

    public static void main(String[] args) {
        SpringApplication.run(EnrichService.class, args);
    }

    /** What is made at the start although {@code spring.main.lazy-initialization} is set. */
    @Bean
    static LazyInitializationExcludeFilter ours() {
        return (name, definition, type) -> type != null && type.getName().startsWith(OURS);
    }

    @Bean
    Enrichment enrichment(Supplier<Authority> authority) {
        return new Enrichment(new ProfiledLanguages(), authority);
    }
}
