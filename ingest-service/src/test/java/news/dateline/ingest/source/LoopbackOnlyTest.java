package news.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import news.dateline.ingest.DatelineSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.util.unit.DataSize;

/** Where the server listens. */
class LoopbackOnlyTest {

    @Test
    void withoutTokensItListensOnLoopbackWhateverElseItIsTold() throws UnknownHostException {
        assertThat(address(Map.of()).isLoopbackAddress()).isTrue();
    }

    @Test
    void withTokensItListensWhereItIsTold() throws UnknownHostException {
        assertThat(address(Map.of("agency", "00".repeat(32))).getHostAddress()).isEqualTo("0.0.0.0");
    }

    private static InetAddress address(Map<String, String> tokens) throws UnknownHostException {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();
        factory.setAddress(InetAddress.getByName("0.0.0.0"));
        DataSize size = DataSize.ofMegabytes(1);
        new LoopbackOnly(new DatelineSettings(new DatelineSettings.Ingest(Duration.ofSeconds(1), size, size, tokens),
                new DatelineSettings.Topics("a", "b", "c", "d", "e", 1, 1, true))).customize(factory);
        InetAddress address = factory.getAddress();
        if (address == null)
            throw new AssertionError("no address");
        return address;
    }
}
