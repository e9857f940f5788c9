package news.dateline.enrich.receive;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.UUID;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Names this process where no setting does: the host and the port are stable over restarts and differ between processes.
 * A port that is only drawn later says nothing, so then the name is drawn too.
 */
final class InstanceName implements EnvironmentPostProcessor, Ordered {

    private static final String SETTING = "dateline.enrich.instance";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.containsProperty(SETTING)) {
            var port = environment.getProperty("server.port", "8080");
            var name = host() + "-" + ("0".equals(port) ? UUID.randomUUID().toString() : port);
            environment.getPropertySources().addLast(new MapPropertySource("instance", Map.of(SETTING, name)));
        }
    }

    /** After the files that may name it have been read. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A host without a name has no neighbours that it could be mistaken for
            return "localhost";
        }
    }
}
