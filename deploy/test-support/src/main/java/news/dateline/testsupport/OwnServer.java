package news.dateline.testsupport;

/** A server of one test's own, which may stop it and start it again on the same address with the same data. */
public interface OwnServer extends AutoCloseable {
    /** {@code host:port}. */
    String address();

    void start();

    void stop();

    /** Ends it at once, as a power cut would. */
    void kill();

    @Override
    void close();
}
