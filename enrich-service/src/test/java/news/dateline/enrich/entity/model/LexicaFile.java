package news.dateline.enrich.entity.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import news.dateline.enrich.text.Text;

/** Packs word clusters, lists of names and cues for a model. */
final class LexicaFile {

    private static final Map<Character, Cue> LETTERS = Map.of('H', Cue.TITLE, 'M', Cue.MODIFIER, 'P', Cue.PORTFOLIO,
            'O',
            Cue.ORGANISATION, 'L', Cue.PLACE, 'V', Cue.SAYS, 'U', Cue.SURELY_PLACE, 'Z', Cue.THING, 'S', Cue.OPENER,
            'N',
            Cue.NO_NAME);

    private LexicaFile() {
    }

    /** The bytes of the lexica, from {@code clusters.tsv} and {@code names.tsv} of a folder and the lists of the service. */
    static byte[] pack(Path inputs, Path resources, Path cues) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        var paths = new HashMap<String, String>();
        for (var line : Files.readAllLines(inputs.resolve("clusters.tsv"))) {
            int tab = line.indexOf('\t');
            paths.put(line.substring(0, tab), line.substring(tab + 1));
        }
        Clusters.write(paths, out);
        NameLists.write(names(inputs.resolve("names.tsv")), out);
        Cues.write(cues(resources, cues), out);
        return bytes.toByteArray();
    }

    private static Map<Long, Integer> names(Path file) throws IOException {
        var names = new HashMap<Long, Integer>();
        for (var line : Files.readAllLines(file)) {
            int tab = line.lastIndexOf('\t');
            int lists = 0;
            for (var number : line.substring(tab + 2, line.length() - 1).split(", ", -1)) {
                lists |= 1 << Integer.parseInt(number);
            }
            long row = NameLists.START;
            int length = 0;
            for (var sentence : Text.of(line.substring(0, tab)).sentences()) {
                for (var token : sentence.tokens()) {
                    row = Lexica.row(row, plain(token.lower()));
                    length++;
                }
            }
            if (length > 0 && length <= NameLists.LONGEST) {
                int all = lists;
                names.merge(row, all, (a, b) -> a | b);
            }
        }
        return names;
    }

    private static String plain(String lower) {
        var plain = new StringBuilder(lower);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, Words.plain(plain.charAt(i)));
        }
        return plain.toString();
    }

    private static Map<String, Integer> cues(Path resources, Path folder) throws IOException {
        var cues = new HashMap<String, Integer>();
        for (var line : lines(folder.resolve("cues.txt"))) {
            var cue = LETTERS.get(line.charAt(0));
            if (cue != null) {
                add(cues, cue, line.substring(2).split(" ", -1));
            }
        }
        for (var line : lines(folder.resolve("first-names.txt"))) {
            add(cues, Cue.FIRST_NAME, line);
        }
        for (var line : lines(resources.resolve("countries.txt"))) {
            var parts = line.split(";", -1);
            add(cues, Cue.COUNTRY, parts[1]);
            add(cues, Cue.COUNTRY, parts[2].split(",", -1));
            add(cues, Cue.DEMONYM, parts[3].split(",", -1));
            add(cues, Cue.CITY, parts[4].split(",", -1));
        }
        for (var line : lines(resources.resolve("cities.txt"))) {
            add(cues, Cue.CITY, line.split("\t", -1)[0]);
        }
        return cues;
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    private static void add(Map<String, Integer> cues, Cue cue, String... words) {
        for (var word : words) {
            if (!word.isEmpty()) {
                var key = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}",
                        "");
                cues.merge(key, cue.bit(), (a, b) -> a | b);
            }
        }
    }
}
