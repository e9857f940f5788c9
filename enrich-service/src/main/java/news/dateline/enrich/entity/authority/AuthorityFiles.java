package news.dateline.enrich.entity.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import news.dateline.enrich.entity.Authority;

/**
 * The newsroom's entities as its files have them now. They are read again when one has changed; files with errors change
 * nothing, and the log says what is wrong with them until they are mended.
 */
final class AuthorityFiles implements Supplier<Authority> {

    private static final Logger LOG = LoggerFactory.getLogger(AuthorityFiles.class);

    private final List<Path> files;
    private final Clock clock;
    private final Counter failures;
    private volatile Authority current = Authority.NONE;
    private volatile Instant read;
    private List<Stamp> stamps = List.of();

    /** What tells that a file has changed. */
    private record Stamp(Path file, long modified, long size) {
    }

    AuthorityFiles(List<Path> files, Clock clock, MeterRegistry meters) {
        this.files = List.copyOf(files);
        this.clock = clock;
        this.read = clock.instant();
        this.failures = Counter.builder("dateline.entities.authority.failures")
                .description("Times that changed authority files could not be used; the log says why")
                .register(meters);
        Gauge.builder("dateline.entities.authority.entries", () -> current.size())
                .description("Entities of the authority files in use").register(meters);
        Gauge.builder("dateline.entities.authority.age", () -> Duration.between(read, clock.instant()).toSeconds())
                .description("Time since the authority files in use were read").baseUnit("seconds").register(meters);
    }

    @Override
    public Authority get() {
        return current;
    }

    /** Reads the files where one of them has changed; called again and again. */
    synchronized void look() {
        var now = files.stream().map(AuthorityFiles::stamp).toList();
        if (now.equals(stamps)) {
            return;
        }
        stamps = now;
        try {
            current = all();
            read = clock.instant();
            LOG.info("{} entities of {} are in use", current.size(), files);
        } catch (UnreadableAuthority e) {
            failures.increment();
            LOG.error(
                    "The authority files changed and cannot be used; the {} entities read before stay in use. Mend:\n{}",
                    current.size(), e.getMessage());
        }
    }

    private Authority all() throws UnreadableAuthority {
        var entries = new ArrayList<Authority.Entry>();
        var problems = new ArrayList<String>();
        for (var file : files) {
            try {
                entries.addAll(AuthorityFile.read(file));
            } catch (UnreadableAuthority e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new UnreadableAuthority(String.join("\n", problems));
        }
        return Authority.of(entries);
    }

    private static Stamp stamp(Path file) {
        try {
            return new Stamp(file, Files.getLastModifiedTime(file).toMillis(), Files.size(file));
        } catch (IOException e) {
            // a file that is away is read, and its absence told, once
            return new Stamp(file, -1, -1);
        }
    }
}
