package news.dateline.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.DockerImageName;

import com.github.dockerjava.api.exception.NotFoundException;

/** The Docker engine of this machine, if there is one. */
final class Engine {
    private Engine() {
    }

    static boolean answers() {
        // Asked first because Testcontainers logs each place where it finds no engine as an error
        return mayBeThere() && DockerClientFactory.instance().isDockerAvailable();
    }

    /** Whether it holds this image; nothing is pulled. */
    static boolean has(DockerImageName image) {
        try {
            DockerClientFactory.lazyClient().inspectImageCmd(image.asCanonicalNameString()).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    /** Where the ports of its containers are reached. */
    static String host() {
        return DockerClientFactory.instance().dockerHostIpAddress();
    }

    private static boolean mayBeThere() {
        if (System.getenv("DOCKER_HOST") != null)
            return true;
        var home = Path.of(System.getProperty("user.home"));
        var places = new ArrayList<Path>();
        places.add(Path.of("/var/run/docker.sock"));
        places.add(home.resolve(".docker/run/docker.sock"));
        places.add(home.resolve(".docker/desktop/docker.sock"));
        places.add(home.resolve(".testcontainers.properties"));
        var runtime = System.getenv("XDG_RUNTIME_DIR");
        if (runtime != null)
            places.add(Path.of(runtime, "docker.sock"));
        return places.stream().anyMatch(Files::exists);
    }
}
