package news.dateline.ingest.source.config;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.dateline.ingest.DatelineSettings;
import news.dateline.ingest.article.Defaults;
import news.dateline.ingest.format.DuKeys;
import news.dateline.ingest.format.Habits;
import news.dateline.ingest.source.config.Source.Access;
import news.dateline.ingest.source.config.Source.Files;
import news.dateline.ingest.source.config.Source.Rhythm;
import org.jspecify.annotations.Nullable;

/** Reads one source; null where something is wrong with it, which is noted. */
final class SourceReader {

    private static final Map<Kind, List<String>> SCHEMES = Map.of(Kind.FEED, List.of("https://", "http://"),
            Kind.SFTP, List.of("sftp://"), Kind.FTP, List.of("ftp://"), Kind.FTPS, List.of("ftps://"), Kind.IMAP,
            List.of("imaps://", "imap://"), Kind.S3, List.of("s3://"));

    private final String id;
    private final Definition written;
    private final Checks checks;
    private final int before;
    private final List<String> violations;

    SourceReader(String id, Definition written, List<String> violations) {
        this.id = id;
        this.written = written;
        this.violations = violations;
        this.before = violations.size();
        this.checks = new Checks("dateline.sources." + id, violations);
    }

    @Nullable
    Source read() {
        if (!id.matches(DatelineSettings.Ingest.NAME)) {
            checks.wrong("", "came as an id, expected up to 64 letters, digits, dots, hyphens and underscores");
        }
        Kind kind = checks.word("type", written.type(), Kind.class);
        if (written.type() == null)
            checks.wrong("type", "nothing came, expected one of http, folder, feed, sftp, ftp, ftps, imap and s3");
        Defaults defaults = defaults();
        Rules rules = rules();
        Habits habits = habits();
        Duration expect = checks.duration("expect", written.expect());
        Duration rhythm = checks.duration("every", written.every());
        if (kind == null)
            return null;
        refuseForeign(kind);
        URI location = location(kind);
        Access access = access(kind);
        Duration every = Objects.requireNonNullElse(rhythm, kind.usually());
        Files files = files(kind);
        boolean pages = checks.yes("pages", written.pages(), false);
        if (violations.size() > before)
            return null;
        return new Source(id, kind, location, access, new Rhythm(every, expect), files, pages, habits, defaults,
                rules);
    }

    private @Nullable URI location(Kind kind) {
        String text = written.location();
        if (kind == Kind.HTTP)
            return null;
        if (text == null || text.isBlank()) {
            checks.wrong("location", "nothing came, expected where the stories are");
            return null;
        }
        if (kind != Kind.FOLDER)
            return checks.uri("location", text, Objects.requireNonNull(SCHEMES.get(kind)));
        try {
            String path = text.startsWith("file:") ? URI.create(text).getPath() : text;
            return Path.of(path).toAbsolutePath().normalize().toUri();
        } catch (InvalidPathException e) {
            checks.wrong("location", "came '" + text + "', expected the path of a folder");
            return null;
        }
    }

    private Access access(Kind kind) {
        if (List.of(Kind.SFTP, Kind.IMAP).contains(kind) && written.username() == null) {
            checks.wrong("username", "nothing came, expected the name of a user");
        }
        if (kind == Kind.SFTP && written.password() == null && written.privateKey() == null) {
            checks.wrong("password", "nothing came, expected a password or a private-key");
        }
        if (kind == Kind.SFTP && written.hostKey() == null) {
            checks.wrong("host-key", "nothing came, expected the fingerprint of the server's key, such as SHA256:…, "
                    + "as ssh-keyscan HOST | ssh-keygen -lf - prints it");
        }
        return new Access(written.username(), checks.secret("password", written.password()),
                checks.secret("private-key", written.privateKey()), written.hostKey(), written.certificate(),
                checks.uri("endpoint", written.endpoint(), List.of("https://", "http://")), written.region(),
                checks.yes("allow-private", written.allowPrivate(), false));
    }

    private Files files(Kind kind) {
        Duration settle = Objects.requireNonNullElse(checks.duration("settle", written.settle()),
                Duration.ofSeconds(2));
        After usual = kind == Kind.FOLDER ? After.MOVE : After.KEEP;
        After after = Objects.requireNonNullElse(checks.word("after", written.after(), After.class), usual);
        return new Files(settle, written.pattern(), after);
    }

    private Defaults defaults() {
        return new Defaults(written.provider(), written.language(), checks.number("urgency", written.urgency(), 1, 9),
                written.copyright(), written.usageTerms(),
                checks.yes("reinstate", written.reinstate(), false) ? Boolean.TRUE : null);
    }

    private Habits habits() {
        boolean killsInText = checks.yes("kills-in-text", written.killsInText(), true);
        boolean embargoesInText = checks.yes("embargoes-in-text", written.embargoesInText(), true);
        DuKeys.Period unique = checks.word("du-key", written.duKey(), DuKeys.Period.class);
        String provider = Objects.requireNonNullElse(written.provider(), id);
        return new Habits(killsInText, embargoesInText, unique == null ? null : new DuKeys(provider, unique));
    }

    private Rules rules() {
        List<Condition> drop = new ArrayList<>();
        List<String> texts = Objects.requireNonNullElse(written.drop(), List.of());
        for (int i = 0; i < texts.size(); i++) {
            Condition condition = checks.condition("drop[" + i + "]", texts.get(i));
            if (condition != null)
                drop.add(condition);
        }
        List<Rules.Route> routes = new ArrayList<>();
        List<Definition.Route> routing = Objects.requireNonNullElse(written.route(), List.of());
        for (int i = 0; i < routing.size(); i++) {
            Definition.Route route = routing.get(i);
            Condition condition = checks.condition("route[" + i + "].when", route.when());
            String to = route.to();
            if (to == null || !to.matches(DatelineSettings.Ingest.NAME)) {
                checks.wrong("route[" + i + "].to", "came '" + to + "', expected the id of a source");
            } else if (condition != null) {
                routes.add(new Rules.Route(condition, to));
            }
        }
        return new Rules(drop, routes);
    }

    private void refuseForeign(Kind kind) {
        refuseForeign(kind, "location", written.location());
        refuseForeign(kind, "every", written.every());
        refuseForeign(kind, "settle", written.settle());
        refuseForeign(kind, "pattern", written.pattern());
        refuseForeign(kind, "after", written.after());
        refuseForeign(kind, "username", written.username());
        refuseForeign(kind, "password", written.password());
        refuseForeign(kind, "private-key", written.privateKey());
        refuseForeign(kind, "host-key", written.hostKey());
        refuseForeign(kind, "certificate", written.certificate());
        refuseForeign(kind, "endpoint", written.endpoint());
        refuseForeign(kind, "region", written.region());
        refuseForeign(kind, "pages", written.pages());
        refuseForeign(kind, "allow-private", written.allowPrivate());
    }

    private void refuseForeign(Kind kind, String name, @Nullable String value) {
        if (value != null && !kind.takes(name))
            checks.wrong(name, "is set, but means nothing for type " + written.type());
    }
}
