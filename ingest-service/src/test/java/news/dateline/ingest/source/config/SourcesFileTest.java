package news.dateline.ingest.source.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** What may stand in the file of sources. */
class SourcesFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "# none yet\n", "dateline.sources: {}\n", "dateline:\n  sources: {}\n"})
    void noSourcesAreNone(String yaml) throws Exception {
        assertThat(read(yaml)).isEmpty();
    }

    @Test
    void sourcesAreReadByTheirId() throws Exception {
        assertThat(read("dateline.sources:\n  agency:\n    type: http\n")).containsOnlyKeys("agency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency:\n  type: http\n", "dateline.sources: {}\nserver.port: 1\n",
            "dateline.topics.raw: x\n"})
    void nothingElseMayStandThere(String yaml) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(InvalidSources.class)
                .hasMessageContaining("expected nothing in this file but dateline.sources.<id>");
    }

    private static Map<String, Source> read(String yaml) throws Exception {
        return SourcesFile.read(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8), new MockEnvironment());
    }
}
