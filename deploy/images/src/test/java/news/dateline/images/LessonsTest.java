package news.dateline.images;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The samples must remain readable to the training, which has no parser of JSON. */
class LessonsTest {
    private static final Path SAMPLES = Path.of(System.getProperty("dateline.root", "../.."), "deploy/local/samples");

    @Test
    void everySampleStoryBecomesAQuestionWithItsText() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            for (var file : files.filter(file -> file.toString().endsWith(".json")).toList()) {
                var ninjs = Files.readString(file);
                var story = JsonMapper.shared().readTree(ninjs);
                var question = JsonMapper.shared().readTree(Lessons.question(ninjs));
                assertThat(question.path("bodyText")).as("%s", file).isEqualTo(story.at("/bodies/0/value"));
                assertThat(question.path("headline")).isEqualTo(story.at("/headlines/0/value"));
                assertThat(question.path("versionCreated")).isEqualTo(story.at("/versionCreated"));
            }
        }
    }
}
