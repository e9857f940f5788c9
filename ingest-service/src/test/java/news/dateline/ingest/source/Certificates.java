package news.dateline.ingest.source;

import java.io.IOException;
import java.nio.file.Path;

/** A key and a certificate for localhost, made for the test. */
public record Certificates(Path keys, Path certificate) {

    /** The password of the keys. */
    public static final String PASSWORD = "changeit";

    /** Makes both in a folder. */
    public static Certificates make(Path folder) {
        Path keys = folder.resolve("keys.p12");
        Path certificate = folder.resolve("certificate.pem");
        keytool("-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
                "san=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore",
                keys.toString(), "-storepass", PASSWORD);
        keytool("-exportcert", "-rfc", "-alias", "server", "-keystore", keys.toString(), "-storepass", PASSWORD,
                "-file",
                certificate.toString());
        return new Certificates(keys, certificate);
    }

    private static void keytool(String... arguments) {
        try {
            java.util.List<String> command = new java.util.ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
            command.addAll(java.util.List.of(arguments));
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0)
                throw new AssertionError(said);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
