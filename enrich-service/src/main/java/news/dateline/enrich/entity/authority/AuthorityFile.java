package news.dateline.enrich.entity.authority;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

import news.dateline.enrich.entity.Authority;

/** Reads one file of a newsroom's entities: CSV, or SKOS in RDF/XML where its name ends in {@code .rdf} or {@code .xml}. */
final class AuthorityFile {

    private AuthorityFile() {
    }

    static List<Authority.Entry> read(Path file) throws UnreadableAuthority {
        var problems = new Problems(file.toString());
        var name = file.toString().toLowerCase(Locale.ROOT);
        var text = text(file, problems);
        problems.check();
        var rows = name.endsWith(".rdf") || name.endsWith(".xml")
                ? SkosRows.read(text, problems)
                : CsvRows.read(text, problems);
        var entries = new ArrayList<Authority.Entry>(rows.size());
        var lines = new HashMap<String, Long>();
        for (var row : rows) {
            var before = lines.putIfAbsent(row.id(), row.line());
            if (before != null) {
                problems.add(row.line(),
                        "id: expected each once, got \"" + row.id() + "\" of line " + before + " again");
            }
            var entry = row.entry(problems);
            if (entry != null) {
                entries.add(entry);
            }
        }
        problems.check();
        return entries;
    }

    private static String text(Path file, Problems problems) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            problems.add(1, "expected UTF-8, got other bytes");
        } catch (IOException e) {
            problems.add(1, "cannot be read: " + e);
        }
        return "";
    }
}
