package news.dateline.enrich.entity.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model that is not the shipped one, to be measured. */
public final class ModelFile {

    private ModelFile() {
    }

    public static LearnedTagger tagger(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new LearnedTagger(Model.read(in));
        }
    }
}
