package news.dateline.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

import news.dateline.local.process.Executables;

/**
 * How to start a program that refuses root. Where we are not root: as it is. Where we are: in a user namespace that
 * shows root as an ordinary user and leaves its rights on its own files; where the system forbids that (many containers
 * do), as {@code nobody}, who must then be able to reach the folders.
 */
record NonRoot(List<String> prefix, boolean handsOver) {
    private static final String NOBODY = "65534";

    static NonRoot of(List<Path> folders) {
        if (!"root".equals(System.getProperty("user.name")))
            return new NonRoot(List.of(), false);
        var namespace = List.of("unshare", "--user", "--map-user=1000", "--map-group=1000");
        if (works(namespace))
            return new NonRoot(namespace, false);
        var setpriv = List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups");
        if (!works(setpriv)) {
            throw new IllegalStateException("Elasticsearch refuses to run as root, and neither `unshare --user` nor "
                    + "`setpriv` (package util-linux) works here; run this as an ordinary user");
        }
        folders.forEach(NonRoot::expectReachable);
        return new NonRoot(setpriv, true);
    }

    /** Gives the folder to the user that will work in it. */
    void own(Path folder) {
        if (handsOver)
            run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
    }

    private static void expectReachable(Path folder) {
        for (var part = folder; part != null; part = part.getParent()) {
            try {
                if (!Files.getPosixFilePermissions(part).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    throw new IllegalStateException(("Elasticsearch refuses root and must run as `nobody`, who cannot "
                            + "enter %s; move the checkout and --data to where everyone can enter, or run this as an "
                            + "ordinary user").formatted(part));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the rights of " + part, e);
            }
        }
    }

    private static boolean works(List<String> prefix) {
        if (Executables.find(prefix.getFirst()).isEmpty())
            return false;
        var command = new ArrayList<>(prefix);
        command.add("true");
        return run(command) == 0;
    }

    private static int run(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
