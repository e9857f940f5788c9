package news.dateline.ingest.source.config;

import java.net.URI;
import java.time.Duration;
import news.dateline.ingest.article.Defaults;
import news.dateline.ingest.format.Habits;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is configured.
 *
 * @param id its id, as stories carry it
 * @param kind how stories come from it
 * @param location where they are; {@code null} for what is pushed
 * @param access how to get in
 * @param rhythm how often it is looked at, and how often something is expected
 * @param files how files are treated
 * @param pages whether the pages that a feed links to are fetched
 * @param habits what its wire makes of the formats
 * @param defaults what its stories get where they do not say it themselves
 * @param rules what is dropped and what goes elsewhere
 */
public record Source(String id, Kind kind, @Nullable URI location, Access access, Rhythm rhythm, Files files,
        boolean pages, Habits habits, Defaults defaults, Rules rules) {

    /** Where stories are. */
    public URI expectLocation() {
        if (location == null)
            throw new IllegalStateException("source " + id + " of kind " + kind + " has no location");
        return location;
    }

    /** Its location as it may be shown: what stands behind a question mark may be a secret. */
    public @Nullable String shown() {
        if (location == null)
            return null;
        String text = location.toString();
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query) + "?…";
    }

    /**
     * How to get in.
     *
     * @param username name of the user
     * @param password where the password is found
     * @param privateKey where the private key is found
     * @param hostKey fingerprint of the key of an SSH server, as {@code SHA256:…}
     * @param certificate file of the certificates that are trusted, PEM, beside those that Java trusts
     * @param endpoint address of a server that speaks like S3
     * @param region region of a bucket
     * @param allowPrivate whether its host may have a private, link-local or loopback address
     */
    public record Access(@Nullable String username, @Nullable Secret password, @Nullable Secret privateKey,
            @Nullable String hostKey, @Nullable String certificate, @Nullable URI endpoint, @Nullable String region,
            boolean allowPrivate) {
    }

    /**
     * How often.
     *
     * @param every it is looked at this often, and less often where nothing comes
     * @param expect something is expected to come within this time; {@code null} where nobody minds
     */
    public record Rhythm(Duration every, @Nullable Duration expect) {
    }

    /**
     * How files are treated.
     *
     * @param settle a file is read when it has not changed for so long
     * @param pattern names of the files that are read, as a glob
     * @param after what becomes of a file that has been read
     */
    public record Files(Duration settle, @Nullable String pattern, After after) {
    }
}
