package news.dateline.ingest.source.config;

import java.time.Duration;
import java.util.Set;

/** Ways in which stories come, and what may be set for each. */
public enum Kind {

    /** Pushed to this service. */
    HTTP(Set.of(), Duration.ofMinutes(1)),
    /** Files in a folder that this machine sees. */
    FOLDER(Set.of("location", "every", "settle", "pattern", "after"), Duration.ofSeconds(5)),
    /** A feed, or any document, fetched over HTTP. */
    FEED(Set.of("location", "every", "username", "password", "allow-private", "pages"), Duration.ofMinutes(5)),
    /** Files on an SSH server. */
    SFTP(Set.of("location", "every", "settle", "pattern", "after", "username", "password", "private-key", "host-key",
            "allow-private"), Duration.ofSeconds(30)),
    /** Files on an FTP server. */
    FTP(Set.of("location", "every", "settle", "pattern", "after", "username", "password", "allow-private"),
            Duration.ofSeconds(30)),
    /** Files on an FTP server, encrypted. */
    FTPS(Set.of("location", "every", "settle", "pattern", "after", "username", "password", "certificate",
            "allow-private"), Duration.ofSeconds(30)),
    /** Messages in a mailbox. */
    IMAP(Set.of("location", "every", "username", "password", "certificate", "after", "allow-private"),
            Duration.ofMinutes(1)),
    /** Objects in a bucket of S3 or a server that speaks like it. */
    S3(Set.of("location", "every", "settle", "pattern", "after", "username", "password", "endpoint", "region",
            "allow-private"), Duration.ofSeconds(30));

    @SuppressWarnings("ImmutableEnumChecker") // as Set.of makes it, it is immutable
    private final Set<String> settings;
    private final Duration every;

    Kind(Set<String> settings, Duration every) {
        this.settings = settings;
        this.every = every;
    }

    /** Whether this service goes and looks by itself. */
    public boolean isPolled() {
        return this != HTTP;
    }

    /** Whether a setting has a meaning for this kind. */
    boolean takes(String setting) {
        return settings.contains(setting);
    }

    /** How often it is looked at where nobody says otherwise. */
    Duration usually() {
        return every;
    }
}
