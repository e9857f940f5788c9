package news.dateline.kubernetes;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import news.dateline.images.PreparedStart;

/** A pod starts from the beans that were worked out when its image was built, unless it is to trace, for which there are more. */
final class StartRule implements Rule {

    @Override
    public Stream<String> broken(Overlay overlay) {
        return Application.all().stream().flatMap(code -> check(overlay.get("Deployment", code.name()), code, overlay));
    }

    private static Stream<String> check(Manifest deployment, Application code, Overlay overlay) {
        var variables = Pod.environment(deployment);
        if (variables.getOrDefault("SPRING_PROFILES_ACTIVE", "").equals("tracing")) {
            return Stream.empty();
        }
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        sources.replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.copyOf(variables)));
        var files = code.in(overlay).settings().entrySet().stream()
                .filter(setting -> !setting.getValue().equals(code.settings().get(setting.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, setting -> (Object) setting.getValue()));
        sources.addLast(new MapPropertySource("Config resource 'file [application.yaml]'", files));
        sources.addLast(new MapPropertySource("Config resource 'class path resource [application.yaml]'",
                Map.copyOf(code.settings())));
        return PreparedStart.obstacle(environment).stream()
                .map(why -> "%s starts a second later than it could: %s".formatted(deployment.title(), why));
    }
}
