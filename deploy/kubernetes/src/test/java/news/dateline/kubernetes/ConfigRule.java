package news.dateline.kubernetes;

import java.util.Map;
import java.util.stream.Stream;

import static news.dateline.kubernetes.PodRule.text;

/** Settings come as files whose name changes with their content, where the service looks for them. */
final class ConfigRule implements Rule {
    private static final Map<String, String> PATHS = Map.of("config", "/app/config/service", "site",
            "/app/config/site");

    @Override
    public Stream<String> broken(Overlay overlay) {
        return Application.NAMES.stream().map(name -> overlay.get("Deployment", name))
                .flatMap(deployment -> Stream.concat(
                        maps(overlay, deployment), mounts(deployment)));
    }

    private static Stream<String> maps(Overlay overlay, Manifest deployment) {
        return Manifest.each(deployment.at("/spec/template/spec/volumes")).filter(volume -> volume.has("configMap"))
                .map(volume -> text(volume.at("/configMap/name")))
                .filter(name -> !name.matches(".*-[a-z0-9]{10}") || overlay.of("ConfigMap").noneMatch(map -> map.name()
                        .equals(name)))
                .map(name -> "%s: ConfigMap %s: expected one of this overlay, with a hash for its end"
                        .formatted(deployment
                                .title(), name));
    }

    private static Stream<String> mounts(Manifest deployment) {
        return PATHS.entrySet().stream().filter(path -> Manifest.each(deployment.container().path("volumeMounts"))
                .noneMatch(
                        mount -> text(mount.path("name")).equals(path.getKey()) && text(mount.path("mountPath")).equals(
                                path.getValue())))
                .map(path -> "%s: volume %s is not mounted at %s, where the service reads it".formatted(
                        deployment.title(),
                        path.getKey(), path.getValue()));
    }
}
