package news.dateline.enrich.entity.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Text whose names are marked in place, from which the tagger learns. */
class MarkedTextTest {

    @TempDir
    private Path folder;

    @Test
    void aNameIsMarkedWhereItStands() throws IOException {
        var documents = read("{PER Ann Lee} left {LOC Oslo} .\nThe {? Paris-based} firm grew .\n\nAnother story .\n");
        assertThat(documents).hasSize(2);
        assertThat(documents.getFirst().sentences()).hasSize(2);
        assertThat(documents.getFirst().sentences().getFirst()).extracting(Tagged::word).containsExactly("Ann", "Lee",
                "left", "Oslo", ".");
        assertThat(documents.getFirst().sentences().getFirst()).extracting(Tagged::tag).containsExactly("B-PER",
                "I-PER", "O", "B-LOC", "O");
        assertThat(documents.getFirst().sentences().getLast().get(1).open()).isTrue();
        assertThat(documents.getLast().words()).isEqualTo("Another story .");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{PERS Ann Lee} left .", "{PER Ann Lee left .", "Ann Lee} left .", "{PER } left ."})
    void whatIsNotMarkedProperlyIsRefusedWithItsText(String line) {
        assertThatThrownBy(() -> read(line)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected {PER name}").hasMessageContaining("left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wikinews.txt", "voice-of-america.txt", "newspapers.txt", "encyclopedia.txt"})
    void whatTheModelIsTrainedFromIsMarkedProperly(String file) throws IOException {
        var path = Path.of(System.getProperty("dateline.root", ".."), "deploy/training/marked", file);
        var documents = Labelled.marked(path, 1);
        assertThat(documents).hasSizeGreaterThan(200);
        long names = documents.stream().flatMap(document -> document.sentences().stream())
                .mapToLong(sentence -> sentence.stream().filter(Tagged::begins).count()).sum();
        assertThat(names).isGreaterThan(5_000);
    }

    private List<Labelled> read(String text) throws IOException {
        return Labelled.marked(Files.writeString(folder.resolve("text.txt"), text), 1);
    }
}
