package news.dateline.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A certificate authority and what it signs, made with the JDK's keytool, laid out as Strimzi's secrets are. */
final class Certificates {
    static final String PASSWORD = "changeit-now";

    private final Path folder;

    Certificates(Path folder, List<String> names) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        keytool("authority", "-genkeypair", "-dname", "CN=authority", "-ext", "bc:c");
        keytool("authority", "-exportcert", "-rfc", "-file", authority().toString());
        for (var name : names) {
            keytool(name, "-genkeypair", "-dname", "CN=" + name, "-ext", "san=ip:127.0.0.1,dns:localhost");
            keytool(name, "-certreq", "-file", folder.resolve(name + ".csr").toString());
            keytool("authority", "-gencert", "-rfc", "-infile", folder.resolve(name + ".csr").toString(), "-outfile",
                    folder.resolve(name + ".crt").toString(), "-ext", "san=ip:127.0.0.1,dns:localhost");
            trust(name);
            keytool(name, "-importcert", "-noprompt", "-file", folder.resolve(name + ".crt").toString());
        }
    }

    /** The certificate of the authority. */
    Path authority() {
        return folder.resolve("ca.crt");
    }

    /** The PKCS 12 file of that name. */
    Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    private void trust(String name) throws IOException, InterruptedException {
        run(List.of("-importcert", "-noprompt", "-alias", "authority", "-file", authority().toString()), store(name));
    }

    private void keytool(String name, String... arguments) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-alias", "own"));
        if (arguments[0].equals("-genkeypair")) {
            all.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-validity", "2"));
        }
        run(all, store(name));
    }

    private static void run(List<String> arguments, Path store) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(arguments);
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + said);
        }
    }
}
