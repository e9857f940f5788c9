package news.dateline.ingest.source.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/** Encrypted sockets above guarded ones: they are connected in the clear, and encrypted from the first byte on. */
final class LayeredSockets extends SSLSocketFactory {

    private final SocketFactory below;
    private final SSLSocketFactory above;

    LayeredSockets(SocketFactory below, SSLSocketFactory above) {
        this.below = below;
        this.above = above;
    }

    /** Not encrypted yet: who asks for it connects it and has it wrapped by the call below. */
    @Override
    public Socket createSocket() throws IOException {
        return below.createSocket();
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        return above.createSocket(connected, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return above.createSocket(below.createSocket(host, port), host, port, true);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return above.createSocket(below.createSocket(host, port), host.getHostAddress(), port, true);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return above.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return above.getSupportedCipherSuites();
    }
}
