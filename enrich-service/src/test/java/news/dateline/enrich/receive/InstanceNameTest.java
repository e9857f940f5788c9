package news.dateline.enrich.receive;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class InstanceNameTest {

    private static final String SETTING = "dateline.enrich.instance";

    @Test
    void isTheSameAfterARestart() {
        assertThat(named(new MockEnvironment().withProperty("server.port", "8082"))).endsWith("-8082")
                .isEqualTo(named(new MockEnvironment().withProperty("server.port", "8082")));
    }

    @Test
    void differsFromThatOfAnotherPort() {
        assertThat(named(new MockEnvironment().withProperty("server.port", "8082")))
                .isNotEqualTo(named(new MockEnvironment().withProperty("server.port", "8083")));
    }

    @Test
    void isDrawnWhereThePortIs() {
        assertThat(named(new MockEnvironment().withProperty("server.port", "0")))
                .isNotEqualTo(named(new MockEnvironment().withProperty("server.port", "0")));
    }

    @Test
    void givesWayToASetting() {
        assertThat(named(new MockEnvironment().withProperty(SETTING, "pod-3"))).isEqualTo("pod-3");
    }

    private static String named(MockEnvironment environment) {
        new InstanceName().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty(SETTING);
    }
}
