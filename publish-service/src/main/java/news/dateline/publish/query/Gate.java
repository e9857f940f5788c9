package news.dateline.publish.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What each question passes before it is answered. The page itself holds no stories and is open. */
@Configuration(proxyBeanMethods = false)
class Gate implements WebMvcConfigurer {
    private final QuerySettings settings;

    Gate(QuerySettings settings) {
        this.settings = settings;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        List.of(new Guard(settings), new Parameters()).forEach(one -> registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                    throws Exception {
                return !isOfThisRoom(handler) || one.preHandle(request, response, handler);
            }
        }));
    }

    private static boolean isOfThisRoom(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().equals(Gate.class.getPackageName());
    }
}
