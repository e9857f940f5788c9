package news.dateline.kubernetes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Fields that a model did not know, anywhere below an object. */
final class Unknown {
    private static final Map<Class<?>, List<Method>> GETTERS = new ConcurrentHashMap<>();

    private final List<String> found = new ArrayList<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Unknown() {
    }

    static Stream<String> fields(Object model) {
        var unknown = new Unknown();
        unknown.look("", model);
        return unknown.found.stream();
    }

    private void look(String path, Object value) {
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> look(path + "." + key, each));
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> look(path + "[]", each));
        } else if (isModel(value)) {
            GETTERS.computeIfAbsent(value.getClass(), Unknown::getters).forEach(getter -> get(path, value, getter));
        }
    }

    private static boolean isModel(Object value) {
        var name = value.getClass().getName();
        return !value.getClass().isEnum() && (name.startsWith("io.fabric8.") || name.startsWith("io.strimzi."));
    }

    private static List<Method> getters(Class<?> model) {
        return Stream.of(model.getMethods()).filter(method -> method.getParameterCount() == 0
                && method.getName().startsWith("get") && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class).toList();
    }

    private void get(String path, Object value, Method getter) {
        try {
            var got = getter.invoke(value);
            if (!getter.getName().equals("getAdditionalProperties")) {
                look(path + "." + Character.toLowerCase(getter.getName().charAt(3)) + getter.getName().substring(4),
                        got);
            } else if (got instanceof Map<?, ?> extra) {
                extra.keySet().forEach(key -> found.add(path + "." + key));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(getter + " of " + value.getClass(), e);
        }
    }
}
