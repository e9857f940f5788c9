package news.dateline.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KindTest {
    @Test
    void isWhatIsWishedFor() {
        assertThat(Kind.of("process")).isInstanceOf(Processes.class);
    }

    @Test
    void refusesAnotherWishAndSaysWhichThereAre() {
        assertThatThrownBy(() -> Kind.of("docker")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dateline.test.servers is 'docker'; expected auto, process or container");
    }
}
