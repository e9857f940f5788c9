package news.dateline.ingest.format.archive;

import java.io.IOException;
import news.dateline.ingest.article.Raw;
import news.dateline.ingest.format.Inside;
import news.dateline.ingest.format.Item;
import news.dateline.ingest.format.Items;
import news.dateline.ingest.format.Malformed;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;

/** Goes through the files of an archive. Where it breaks off, what came before is kept. */
final class Archive {

    private static final int FILES = 100_000;

    private Archive() {
    }

    static void each(ArchiveInputStream<? extends ArchiveEntry> archive, String format, Inside inside, Items out) {
        try (archive) {
            int files = 0;
            for (ArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (++files > FILES)
                    throw Malformed.limit(format + ": more than " + FILES + " files");
                if (!entry.isDirectory())
                    file(archive, entry, format, inside, out);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Malformed.syntax("not " + format + ": " + e.getMessage());
        }
    }

    private static void file(ArchiveInputStream<? extends ArchiveEntry> archive, ArchiveEntry entry, String format,
            Inside inside, Items out) throws IOException {
        String name = entry.getName();
        if (!archive.canReadEntryData(entry)) {
            out.refuse(format, Item.Kind.UNSUPPORTED, name + ": is encrypted or packed in a way that is not read",
                    Raw.of(new byte[0]));
        } else if (!isHousekeeping(name)) {
            inside.read(name, null, inside.expand(archive), out);
        }
    }

    /** What systems put into archives for themselves. */
    private static boolean isHousekeeping(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith("._") || last.equals(".DS_Store")
                || last.equals("Thumbs.db");
    }
}
