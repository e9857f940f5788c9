package news.dateline.local.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import news.dateline.local.process.ChildProcess;

/** A server that can be stopped and started again on the same address with the same data. */
public abstract class Server implements AutoCloseable {
    private final String name;
    private final Duration stopLimit;
    private @Nullable ChildProcess process;
    private boolean closed;

    /**
     * A server that is not started yet.
     *
     * @param stopLimit how long it may take to stop in order; after that it is killed
     */
    protected Server(String name, Duration stopLimit) {
        this.name = name;
        this.stopLimit = stopLimit;
    }

    /** What its log and its line of progress are called. */
    public final String name() {
        return name;
    }

    /** {@code host:port} that clients connect to. */
    public abstract String address();

    /**
     * Starts it and waits until it answers.
     *
     * @throws IllegalStateException when it ends first or takes too long, or has been closed; the text says why
     */
    public abstract void start();

    /** Starts its process and waits until it is ready. */
    protected final void launch(List<String> command, Map<String, String> environment, Path log,
            BooleanSupplier ready, Duration limit) {
        launched(command, environment, log).await(ready, limit);
    }

    private synchronized ChildProcess launched(List<String> command, Map<String, String> environment, Path log) {
        // Checked under the lock: what is started while another thread closes would never be stopped
        if (closed)
            throw new IllegalStateException(name + " has been stopped");
        var started = ChildProcess.start(name, command, environment, log);
        process = started;
        return started;
    }

    /** Its process. */
    public final synchronized ChildProcess process() {
        if (process == null)
            throw new IllegalStateException(name + " has not been started");
        return process;
    }

    /** Stops it in order. */
    public final void stop() {
        var running = running();
        if (running != null)
            running.stop(stopLimit);
    }

    /** Ends it at once, as a power cut would. */
    public final void kill() {
        var running = running();
        if (running != null)
            running.kill();
    }

    /** Stops it for good: it cannot be started again. */
    @Override
    public final void close() {
        synchronized (this) {
            closed = true;
        }
        stop();
    }

    private synchronized @Nullable ChildProcess running() {
        return process;
    }
}
