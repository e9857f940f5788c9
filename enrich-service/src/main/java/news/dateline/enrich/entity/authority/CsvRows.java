package news.dateline.enrich.entity.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads rows of comma-separated values (RFC 4180) whose first line names the columns: {@code id}, {@code name} and
 * {@code type}, and perhaps {@code aliases} (with semicolons between), {@code country}, {@code lat} and {@code lon}.
 */
final class CsvRows {

    private static final List<String> NEEDED = List.of("id", "name", "type");
    private static final List<String> COLUMNS = List.of("id", "name", "aliases", "type", "country", "lat", "lon");

    private final String text;
    private final Problems problems;
    private int at;
    private long line = 1;

    private CsvRows(String text, Problems problems) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.problems = problems;
    }

    static List<Row> read(String text, Problems problems) {
        return new CsvRows(text, problems).rows();
    }

    private List<Row> rows() {
        var header = values().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        var unknown = header.stream().filter(name -> !COLUMNS.contains(name)).toList();
        if (!header.containsAll(NEEDED) || !unknown.isEmpty()) {
            problems.add(1, "expected columns among " + COLUMNS + ", and " + NEEDED + " always, got " + header);
            return List.of();
        }
        var rows = new ArrayList<Row>();
        while (at < text.length()) {
            long start = line;
            var values = values();
            if (values.size() == 1 && values.getFirst().isBlank()) {
                continue;
            }
            if (values.size() != header.size()) {
                problems.add(start, "expected " + header.size() + " values, got " + values.size());
                continue;
            }
            rows.add(row(start, header, values));
        }
        return rows;
    }

    private static Row row(long line, List<String> header, List<String> values) {
        var aliases = Stream.of(value(header, values, "aliases").split(";", -1)).map(String::strip)
                .filter(alias -> !alias.isEmpty()).toList();
        return new Row(line, value(header, values, "id"), value(header, values, "name"), aliases,
                value(header, values, "type"), value(header, values, "country"), value(header, values, "lat"),
                value(header, values, "lon"));
    }

    private static String value(List<String> header, List<String> values, String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : values.get(index).strip();
    }

    /** The values up to the end of a line that is in no quotes. */
    private List<String> values() {
        var values = new ArrayList<String>();
        while (true) {
            values.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length()) {
                return values;
            }
            char c = text.charAt(at++);
            if (c != ',') {
                at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                line++;
                return values;
            }
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        long start = line;
        var value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (at + 1 >= text.length() || text.charAt(at + 1) != '"') {
                    at++;
                    return value.append(plain()).toString();
                }
                at++;
            }
            line += c == '\n' ? 1 : 0;
            value.append(c);
        }
        problems.add(start, "expected a quotation mark that ends the value, got the end of the file");
        return value.toString();
    }
}
