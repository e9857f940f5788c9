package news.dateline.testsupport;

import java.util.List;
import java.util.function.IntFunction;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.WaitStrategy;

import com.github.dockerjava.api.command.WaitContainerResultCallback;

/**
 * A container on a host port that is set, so that it comes back where it was; Docker's own choice would be another one at
 * each start.
 */
final class OwnContainer implements OwnServer {
    private static final int STOP_LIMIT_SECONDS = 20;

    private final GenericContainer<?> container;
    private final String host = Engine.host();
    private final int port;
    private final IntFunction<WaitStrategy> readiness;
    private int starts;

    /**
     * A container that is not made yet.
     *
     * @param readiness how to know that it is ready after this many starts, the log of the earlier ones being kept
     */
    OwnContainer(GenericContainer<?> container, int port, int innerPort, IntFunction<WaitStrategy> readiness) {
        this.container = container.withImagePullPolicy(_ -> false);
        this.port = port;
        this.readiness = readiness;
        container.setExposedPorts(List.of(innerPort));
        // To this machine alone, where the engine is of this machine
        container.setPortBindings(List.of((isLoopback() ? "127.0.0.1:" : "") + port + ":" + innerPort));
    }

    private boolean isLoopback() {
        return host.equals("localhost") || host.startsWith("127.");
    }

    @Override
    public String address() {
        return host + ":" + port;
    }

    @Override
    public void start() {
        starts++;
        var ready = readiness.apply(starts);
        if (starts == 1) {
            container.waitingFor(ready).start();
        } else {
            container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
            ready.waitUntilReady(container);
        }
    }

    @Override
    public void stop() {
        container.getDockerClient().stopContainerCmd(container.getContainerId()).withTimeout(STOP_LIMIT_SECONDS)
                .exec();
        awaitEnd();
    }

    @Override
    public void kill() {
        container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
        awaitEnd();
    }

    private void awaitEnd() {
        container.getDockerClient().waitContainerCmd(container.getContainerId())
                .exec(new WaitContainerResultCallback()).awaitStatusCode();
    }

    /** Removes it and its data. */
    @Override
    public void close() {
        container.stop();
    }
}
