package news.dateline.ingest.source.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be reached. */
class GuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "0.0.0.0", "0.1.2.3", "192.0.0.8", "198.18.0.1", "224.0.0.1", "240.0.0.1",
            "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1",
            "::ffff:10.0.0.1", "::ffff:127.0.0.1", "::127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::"})
    void addressesOfOnesOwnAreRefused(String address) throws UnknownHostException {
        assertThat(Guard.isPublic(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> new Guard(false).resolve(address)).isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("allow-private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "192.167.0.1", "100.63.0.1", "100.128.0.1",
            "169.253.0.1", "198.20.0.1", "223.255.255.255", "2001:4860:4860::8888", "64:ff9b::808:808",
            "2002:808:808::"})
    void publicOnesAreNot(String address) throws IOException {
        assertThat(new Guard(false).resolve(address)).hasSize(1);
        new Guard(false).check(InetAddress.getByName(address));
    }

    @Test
    void sourceMayAllowThem() throws IOException {
        assertThat(new Guard(true).resolve("127.0.0.1")).hasSize(1);
        assertThatThrownBy(() -> new Guard(true).resolve("224.0.0.1")).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void socketLooksAtTheAddressWhoeverResolvedIt() throws IOException {
        try (Socket socket = new GuardedSockets(new Guard(false)).createSocket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress("localhost", 9), 100))
                    .isInstanceOf(IOException.class).hasMessageContaining("allow-private");
        }
    }
}
