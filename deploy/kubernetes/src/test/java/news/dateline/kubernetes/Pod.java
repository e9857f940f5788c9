package news.dateline.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import news.dateline.local.process.Ports;
import news.dateline.testsupport.ServiceJar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static news.dateline.kubernetes.PodRule.text;

/**
 * A service as its pod would run it: the environment of its Deployment, the files of its ConfigMaps and secrets at their
 * places, but below a folder, and the servers where they are here.
 */
record Pod(String name, ServiceJar service, String management) implements AutoCloseable {
    static final String TOKEN = "a token of the wire";
    static final String PROVIDER = "wire";

    static Pod start(Overlay overlay, String name, Path folder, Certificates certificates, String kafka,
            String elasticsearch) throws IOException {
        var secrets = folder.resolve("secrets");
        write(secrets.resolve("kafka-ca/ca.crt"), Files.readString(certificates.authority()));
        write(secrets.resolve("elasticsearch-ca/ca.crt"), Files.readString(certificates.authority()));
        Files.createDirectories(secrets.resolve("tree/kafka"));
        Files.copy(certificates.store("dateline-" + name), secrets.resolve("tree/kafka/user.p12"));
        write(secrets.resolve("tree/kafka/password"), Certificates.PASSWORD);
        if (name.equals("ingest")) {
            write(secrets.resolve("tree/dateline/ingest/tokens/" + PROVIDER), sha256(TOKEN));
        }
        if (name.equals("publish")) {
            write(secrets.resolve("tree/elasticsearch/username"), "dateline_publish");
            write(secrets.resolve("tree/elasticsearch/password"), "not asked for here");
        }
        if (name.equals("ingest")) {
            write(folder.resolve("sources/sources.yaml"),
                    text(overlay.get("ConfigMap", "ingest-sources").at("/data").path("sources.yaml")));
        }
        for (var map : Map.of(name + "-config", "service", "dateline-site", "site").entrySet()) {
            var yaml = text(overlay.config(map.getKey()).at("/data").path("application.yaml"));
            write(folder.resolve("config").resolve(map.getValue()).resolve("application.yaml"), yaml.replace(
                    "/run/secrets/", secrets + "/").replace("/app/sources/", folder + "/sources/")
                    .replace("dateline-kafka-bootstrap:9093", kafka).replace(
                            "https://dateline-es-http:9200", elasticsearch));
        }
        var management = Ports.free();
        var service = ServiceJar.start(name, folder, Ports.free(), environment(overlay.get("Deployment", name)),
                List.of(
                        "--spring.config.additional-location=file:" + folder + "/config/*/", "--management.server.port="
                                + management,
                        "--management.endpoints.web.exposure.include=health,prometheus,configprops",
                        "--management.endpoint.configprops.show-values=always",
                        // What goes to the clients of Kafka is in no bean that is shown; they say it themselves
                        "--logging.level.org.apache.kafka.common.config.AbstractConfig=info"));
        return new Pod(name, service, "http://127.0.0.1:" + management);
    }

    /** What the container gets; where Kubernetes would fill in the name of the pod, one like it. */
    static Map<String, String> environment(Manifest deployment) {
        var environment = new HashMap<String, String>();
        Manifest.each(deployment.container().path("env")).forEach(variable -> environment.put(
                text(variable.path("name")),
                variable.has("valueFrom") ? deployment.name() + "-5d9c7b8f4-x2x4z" : text(variable.path("value"))));
        return environment;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String sha256(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
