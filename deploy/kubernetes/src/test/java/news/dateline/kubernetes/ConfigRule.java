package news.dateline.kubernetes;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import static news.dateline.kubernetes.PodRule.text;

/**
 * Settings come as files whose name changes with their content, where the service looks for them; but the sources of
 * ingest, which it follows, under a name that stays.
 */
final class ConfigRule implements Rule {
    private static final Map<String, String> PATHS = Map.of("config", "/app/config/service", "site",
            "/app/config/site");
    private static final String FOLLOWED = "ingest-sources";

    @Override
    public Stream<String> broken(Overlay overlay) {
        return Application.NAMES.stream().map(name -> overlay.get("Deployment", name))
                .flatMap(deployment -> Stream.concat(Stream.concat(maps(overlay, deployment), mounts(deployment)),
                        sources(overlay, deployment)));
    }

    private static Stream<String> sources(Overlay overlay, Manifest deployment) {
        if (!deployment.name().equals("ingest")) {
            return Stream.empty();
        }
        var file = Path.of(Application.of("ingest").in(overlay).get("dateline.sources-file"));
        var volumes = Manifest.each(deployment.at("/spec/template/spec/volumes"))
                .filter(volume -> text(volume.at("/configMap/name")).equals(FOLLOWED))
                .map(volume -> text(volume.path("name"))).toList();
        boolean mounted = Manifest.each(deployment.container().path("volumeMounts"))
                .anyMatch(mount -> volumes.contains(text(mount.path("name")))
                        && Path.of(text(mount.path("mountPath"))).equals(file.getParent()) && !mount.has("subPath"));
        boolean kept = overlay.of("ConfigMap").anyMatch(
                map -> map.name().equals(FOLLOWED) && map.at("/data").has(String.valueOf(file.getFileName())));
        return mounted && kept
                ? Stream.empty()
                : Stream.of("%s: dateline.sources-file %s: expected it in ConfigMap %s, mounted as a folder"
                        .formatted(deployment.title(), file, FOLLOWED));
    }

    private static Stream<String> maps(Overlay overlay, Manifest deployment) {
        return Manifest.each(deployment.at("/spec/template/spec/volumes")).filter(volume -> volume.has("configMap"))
                .map(volume -> text(volume.at("/configMap/name"))).filter(name -> !name.equals(FOLLOWED))
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
