package news.dateline.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All objects of one overlay, as kustomize renders them. */
record Overlay(String name, List<Manifest> manifests) {
    private static final Map<String, String> RENDERED = new ConcurrentHashMap<>();

    /** The names of all overlays. */
    static Stream<String> names() {
        try (var folders = Files.list(Checkout.HERE.resolve("overlays"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renders it; without a program that can, the test is skipped, and says so loudly. */
    static Overlay render(String name) {
        return parse(name, RENDERED.computeIfAbsent(name, Overlay::kustomize));
    }

    private static Overlay parse(String name, String yaml) {
        return new Overlay(name, Yamls.all(yaml).stream().map(Manifest::new).toList());
    }

    @SuppressWarnings("SystemOut") // whoever reads the log must see that nothing was proved
    private static String kustomize(String name) {
        var folder = Checkout.HERE.resolve("overlays").resolve(name).toString();
        for (var command : List.of(List.of("kubectl", "kustomize", folder), List.of("kustomize", "build", folder))) {
            try {
                return run(command);
            } catch (IOException e) {
                // not on the PATH: the next one
            }
        }
        var warning = "SKIPPED: THE KUBERNETES MANIFESTS ARE NOT CHECKED: neither kubectl (1.32 or newer) nor kustomize "
                + "(5.5 or newer) is on the PATH";
        System.out.println(warning);
        return Assumptions.abort(warning);
    }

    private static String run(List<String> command) throws IOException {
        var errors = Files.createTempFile("kustomize-", ".err");
        var process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (var out = process.getInputStream()) {
            var yaml = new String(out.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + " failed: " + Files.readString(errors));
            }
            return yaml;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    Stream<Manifest> of(String kind) {
        return manifests.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    Manifest get(String kind, String name) {
        return of(kind).filter(manifest -> manifest.name().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no %s/%s in overlay %s".formatted(kind, name, this.name)));
    }

    /** The one ConfigMap that this was made into, whatever hash its name ends in. */
    Manifest config(String name) {
        return of("ConfigMap").filter(map -> map.name().matches(name + "-[a-z0-9]{10}")).findFirst()
                .orElseThrow(() -> new AssertionError("no ConfigMap " + name + "-<hash> in overlay " + this.name));
    }

    /** The same overlay with one value changed; null takes it away. For mistakes that are planted. */
    Overlay with(String title, String pointer, Object value) {
        var changed = manifests.stream().map(manifest -> new Manifest(manifest.tree().deepCopy())).toList();
        var trees = changed.stream().filter(manifest -> manifest.title().matches(title)).toList();
        if (trees.isEmpty()) {
            throw new AssertionError("no " + title + " in overlay " + name);
        }
        trees.forEach(manifest -> set(manifest.tree(), pointer, value));
        return new Overlay(name, changed);
    }

    /** The same overlay without one of its objects. */
    Overlay without(String title) {
        return new Overlay(name, manifests.stream().filter(manifest -> !manifest.title().equals(title)).toList());
    }

    private static void set(JsonNode tree, String pointer, Object value) {
        var cut = pointer.lastIndexOf('/');
        var parent = tree.at(pointer.substring(0, cut));
        var last = pointer.substring(cut + 1);
        JsonNode node = value == null ? null : Yamls.JSON.valueToTree(value);
        switch (parent) {
            case ObjectNode object when node == null -> object.remove(last);
            case ObjectNode object -> object.set(last, node);
            case ArrayNode array when last.equals("-") -> array.add(node);
            case ArrayNode array when node == null -> array.remove(Integer.parseInt(last));
            case ArrayNode array -> array.set(Integer.parseInt(last), node);
            default -> throw new AssertionError("nothing at " + pointer);
        }
    }
}
