package news.dateline.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** Text that may train a shipped model; what each is and its terms stand in the README. */
enum Source {
    GMB("gmb", "ner_dataset.csv.zip") {
        @Override
        List<Sentence> read(Path file) throws IOException {
            var text = unzipped(file, name -> name.equals("ner_dataset.csv"), Charset.forName("windows-1252"));
            var sentences = new ArrayList<Sentence>();
            var sentence = new Sentence(false);
            for (var line : text.firstEntry().getValue().split("\r?\n", -1)) {
                var cells = cells(line);
                if (cells.size() < 4 || cells.getFirst().equals("Sentence #")) {
                    continue;
                }
                if (cells.getFirst().startsWith("Sentence") && !sentence.words().isEmpty()) {
                    sentences.add(sentence);
                    sentence = new Sentence(false);
                }
                sentence.add(cells.get(1).strip(), cells.get(3));
            }
            sentences.add(sentence);
            return sentences;
        }
    },
    GUM("gum", "gum-dep.zip") {
        @Override
        List<Sentence> read(Path file) throws IOException {
            var kinds = Pattern.compile("(.*/)?GUM_(news|interview|court|academic|speech|textbook)_.*\\.conllu");
            var sentences = new ArrayList<Sentence>();
            for (var text : unzipped(file, name -> kinds.matcher(name).matches(), StandardCharsets.UTF_8).values()) {
                boolean opens = true;
                for (var block : text.split("\n\n", -1)) {
                    var sentence = new Sentence(opens);
                    for (var line : block.split("\n", -1)) {
                        var cells = line.split("\t", -1);
                        if (cells.length == 10 && cells[0].chars().allMatch(Character::isDigit)) {
                            sentence.add(cells[1], "O");
                        }
                    }
                    opens = !sentence.addTo(sentences) && opens;
                }
            }
            return sentences;
        }
    },
    MASC("masc", "masc_tagged.zip") {
        private static final Set<String> LEFT_OUT = Set.of("face-to-face", "telephone", "twitter", "spam", "email",
                "fiction", "jokes", "movie-script", "technical", "ficlets");

        @Override
        List<Sentence> read(Path file) throws IOException {
            var texts = unzipped(file, name -> name.endsWith(".txt"), StandardCharsets.UTF_8);
            var sentences = new ArrayList<Sentence>();
            for (var line : texts.get("masc_tagged/categories.txt").split("\n", -1)) {
                var cells = line.strip().split("\\s+", -1);
                var text = cells.length < 2 || LEFT_OUT.contains(cells[1]) ? null : texts.get("masc_tagged/" + cells[0]);
                boolean opens = true;
                for (var row : text == null ? List.<String>of() : List.of(text.split("\n", -1))) {
                    var sentence = new Sentence(opens);
                    for (var word : row.strip().split("\\s+", -1)) {
                        if (word.indexOf('_') >= 0) {
                            sentence.add(word.substring(0, word.lastIndexOf('_')), "O");
                        }
                    }
                    opens = !sentence.addTo(sentences) && opens;
                }
            }
            return sentences;
        }
    },
    UNION("union", "state_union.zip") {
        private static final int FROM = 1970;
        private static final Pattern WORD = Pattern.compile("[A-Za-z]\\.(?:[A-Za-z]\\.)+|Mr\\.|Mrs\\.|Dr\\.|[A-Za-z]+n't"
                + "|\\d+(?:[.,]\\d+)*|'s\\b|\\w+|\\S", Pattern.UNICODE_CHARACTER_CLASS);

        @Override
        List<Sentence> read(Path file) throws IOException {
            var speeches = unzipped(file, name -> name.matches("(.*/)?\\d{4}-.*\\.txt"), StandardCharsets.UTF_8);
            var sentences = new ArrayList<Sentence>();
            speeches.forEach((name, text) -> {
                var plain = name.replaceAll(".*/", "");
                boolean opens = true;
                var paragraphs = Integer.parseInt(plain.substring(0, 4)) < FROM
                        ? new String[0]
                        : text.split("\n\\s*\n|\n(?=[A-Z])", -1);
                for (var paragraph : paragraphs) {
                    for (var part : paragraph.replace('\n', ' ').split("(?<=[a-z0-9)][.!?])\\s+(?=[A-Z\"])", -1)) {
                        var sentence = new Sentence(opens);
                        WORD.matcher(part).results().forEach(word -> sentence.add(word.group(), "O"));
                        opens = !sentence.addTo(sentences) && opens;
                    }
                }
            });
            return sentences;
        }
    };

    private final String file;
    private final String input;

    Source(String file, String input) {
        this.file = file;
        this.input = input;
    }

    String file() {
        return file;
    }

    List<Sentence> sentences(Path folder) throws IOException {
        return read(folder.resolve(input));
    }

    abstract List<Sentence> read(Path file) throws IOException;

    /** The files of an archive, by name in the order of names. */
    private static TreeMap<String, String> unzipped(Path file, Predicate<String> wanted, Charset charset)
            throws IOException {
        var texts = new TreeMap<String, String>();
        try (InputStream in = Files.newInputStream(file); var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && wanted.test(entry.getName())) {
                    texts.put(entry.getName(), new String(zip.readAllBytes(), charset));
                }
            }
        }
        return texts;
    }

    /** The cells of a line of comma-separated values. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (twice) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
