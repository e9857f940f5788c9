package news.dateline.publish.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that a question does not have or has twice: passed over, a wrong name would widen the answer. */
final class Parameters implements HandlerInterceptor {
    private final Map<Method, List<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<String> names = known.computeIfAbsent(method.getMethod(), Parameters::names);
            request.getParameterMap().forEach((name, values) -> expect(names, name, values.length));
        }
        return true;
    }

    private static void expect(List<String> names, String name, int times) {
        if (!names.contains(name)) {
            throw new BadQuestion("`" + name + "` is no parameter here, expected "
                    + (names.isEmpty() ? "none" : "one of " + names));
        }
        if (times > 1) {
            throw new BadQuestion("`" + name + "` came " + times + " times, expected once");
        }
    }

    private static List<String> names(Method method) {
        return Arrays.stream(method.getParameters()).flatMap(Parameters::names).toList();
    }

    private static Stream<String> names(Parameter parameter) {
        if (parameter.isAnnotationPresent(ModelAttribute.class)) {
            return Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName);
        }
        return parameter.isAnnotationPresent(RequestParam.class) ? Stream.of(parameter.getName()) : Stream.empty();
    }
}
