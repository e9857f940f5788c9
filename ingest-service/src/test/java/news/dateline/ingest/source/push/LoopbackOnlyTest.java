package news.dateline.ingest.source.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import news.dateline.ingest.Settings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

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
        new LoopbackOnly(Settings.of(tokens.entrySet().stream()
                .map(token -> "dateline.ingest.tokens." + token.getKey() + "=" + token.getValue())
                .toArray(String[]::new))).customize(factory);
        InetAddress address = factory.getAddress();
        if (address == null)
            throw new AssertionError("no address");
        return address;
    }
}
