package news.dateline.publish.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Facts as a table (RFC 4180), a row each; several names in one cell stand apart by semicolons. */
final class CsvFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader("id", "from", "until", "precision",
            "modality", "statement", "attributedTo", "people", "organizations", "places", "countries", "sentence",
            "headline", "provider", "language", "published", "articleUri").get();

    private CsvFile() {
    }

    static String of(List<TimelineFact> facts) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (TimelineFact f : facts) {
                printer.printRecord(safe(f.id()), f.from(), f.until(), f.precision(), f.modality(), safe(f.statement()),
                        safe(f.attributedTo()), joined(f.people()), joined(f.organizations()), joined(f.places()),
                        joined(f.countries()), safe(f.sentence()), safe(f.headline()), safe(f.provider()),
                        safe(f.language()), f.published(), safe(f.articleUri()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write CSV", e);
        }
        return text.toString();
    }

    private static String joined(@Nullable List<String> names) {
        return names == null ? "" : safe(String.join("; ", names));
    }

    /** A spreadsheet takes a cell that begins like this for a formula; some take the wide signs of East Asia, too. */
    private static String safe(@Nullable String text) {
        String cell = Objects.requireNonNullElse(text, "");
        return !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
