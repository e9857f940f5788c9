package news.dateline.enrich.entity.authority;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.micrometer.core.instrument.MeterRegistry;

/** Reads the authority files at the start and looks after them from then on, where there are any. */
@Configuration(proxyBeanMethods = false)
class AuthorityConfiguration {

    @Bean
    AuthorityFiles authority(EntitySettings settings, Clock clock, MeterRegistry meters) {
        var files = new AuthorityFiles(settings.authority(), clock, meters);
        if (!settings.authority().isEmpty()) {
            files.look();
        }
        return files;
    }

    @Bean
    AuthorityWatch authorityWatch(EntitySettings settings, AuthorityFiles files) {
        return new AuthorityWatch(files, settings);
    }
}
