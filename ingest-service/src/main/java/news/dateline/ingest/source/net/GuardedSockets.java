package news.dateline.ingest.source.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Sockets that look at the address they connect to, whoever resolved it. */
public final class GuardedSockets extends SocketFactory {

    private final Guard guard;

    /** Sockets of one source. */
    public GuardedSockets(Guard guard) {
        this.guard = guard;
    }

    @Override
    public Socket createSocket() {
        return new Guarded(guard);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(guard.resolve(host)[0], port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(host, port);
    }

    private Socket connected(InetAddress host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port), 30_000);
        return socket;
    }

    private static final class Guarded extends Socket {

        private final Guard guard;

        Guarded(Guard guard) {
            this.guard = guard;
        }

        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
            if (!(to instanceof InetSocketAddress address) || address.isUnresolved())
                throw new IOException(to + ": cannot be resolved");
            guard.check(address.getAddress());
            super.connect(to, timeout);
        }

        @Override
        public void connect(SocketAddress to) throws IOException {
            connect(to, 0);
        }
    }
}
