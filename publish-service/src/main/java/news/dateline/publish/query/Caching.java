package news.dateline.publish.query;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Says by an ETag whether an answer is what the asker has already; the stream has none. */
@Configuration(proxyBeanMethods = false)
class Caching {
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> etags = new FilterRegistrationBean<>(
                new ShallowEtagHeaderFilter());
        etags.addUrlPatterns("/v1/articles", "/v1/articles/*", "/v1/timeline", "/v1/entities", "/v1/facets",
                "/v1/places");
        return etags;
    }
}
