package news.dateline.ingest.format.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Media Topics that IPTC's old Subject Codes are, as IPTC itself matches them. */
final class MediaTopics {

    private static final String TABLE = "media-topics.tsv";
    private static final Map<String, String> TOPICS = load();

    private MediaTopics() {
    }

    /** The number of the topic that a code of eight digits is. */
    static Optional<String> find(String subjectCode) {
        return Optional.ofNullable(TOPICS.get(subjectCode));
    }

    private static Map<String, String> load() {
        try (InputStream in = Objects.requireNonNull(MediaTopics.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
