package news.dateline.publish.query;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Says by an ETag whether an answer is what the asker has already; the stream has none. */
@Configuration(proxyBeanMethods = false)
class Caching {
    @Bean
    FilterRegistrationBean<Etags> etags() {
        FilterRegistrationBean<Etags> etags = new FilterRegistrationBean<>(new Etags());
        etags.addUrlPatterns("/v1/articles", "/v1/articles/*", "/v1/timeline", "/v1/entities", "/v1/facets",
                "/v1/places");
        return etags;
    }

    /** The tags are weak, because what is sent may be compressed or not. */
    static final class Etags extends ShallowEtagHeaderFilter {
        Etags() {
            setWriteWeakETag(true);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String wanted = request.getHeader(HttpHeaders.IF_NONE_MATCH);
            super.doFilterInternal(wanted != null && wanted.strip().equals("*")
                    ? new AnyVersion(request, response)
                    : request, response, chain);
        }
    }

    /** One who has some version, whichever, asks as if it had the one that there is: Spring compares tags alone. */
    private static final class AnyVersion extends HttpServletRequestWrapper {
        private final HttpServletResponse response;

        AnyVersion(HttpServletRequest request, HttpServletResponse response) {
            super(request);
            this.response = response;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH)
                    ? Collections
                            .enumeration(List.of(Objects.requireNonNullElse(response.getHeader(HttpHeaders.ETAG), "*")))
                    : super.getHeaders(name);
        }
    }
}
