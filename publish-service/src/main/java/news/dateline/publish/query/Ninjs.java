package news.dateline.publish.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story as IPTC ninjs 3.0: the fields of the standard, under its names. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Ninjs(
        Standard standard,
        String uri,
        String type,
        String representationType,
        @Nullable String version,
        @Nullable Instant firstCreated,
        Instant versionCreated,
        @Nullable Instant embargoedUntil,
        @Nullable Instant expires,
        String pubStatus,
        @Nullable Long urgency,
        @Nullable String language,
        @Nullable String by,
        @Nullable String slugline,
        @Nullable String located,
        @Nullable String copyrightNotice,
        @Nullable String usageTerms,
        List<Headline> headlines,
        List<Body> bodies,
        List<Party> infoSources,
        List<Named> subjects,
        List<Named> people,
        List<Named> organisations,
        List<Named> places,
        List<Named> genres) {

    /** The standard that it follows. */
    record Standard(String name, String version, String schema) {
    }

    /** A headline and its role. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Headline(String role, String value) {
    }

    /** A body and its role. */
    record Body(String role, String contentType, String value, int charCount) {
    }

    /** Who made it. */
    record Party(String name, String role) {
    }

    /** Somebody or something by name. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Named(@Nullable String name, @Nullable String uri) {
    }

    static Ninjs of(Article a) {
        return new Ninjs(
                new Standard("ninjs", "3.0", "http://iptc.org/std/ninjs/ninjs-schema_3.0.json"), a.uri(), "text",
                "full", a.version(), a.firstCreated(), a.versionCreated(), a.embargoedUntil(), a.expires(), "usable",
                a.urgency(), a.language(), a.byline(), a.slugline(), a.located(), a.copyrightNotice(), a.usageTerms(),
                headlines(a), bodies(a),
                listOf(a.provider()).stream().map(name -> new Party(name, "provider")).toList(), subjects(a),
                named(a.people()), named(a.organizations()), named(a.places()), named(listOf(a.genre())));
    }

    private static List<Headline> headlines(Article a) {
        List<Headline> headlines = new ArrayList<>();
        listOf(a.headline()).forEach(one -> headlines.add(new Headline("main", one)));
        listOf(a.subheadline()).forEach(one -> headlines.add(new Headline("sub", one)));
        return headlines;
    }

    private static List<Body> bodies(Article a) {
        List<Body> bodies = new ArrayList<>();
        listOf(a.bodyText()).forEach(one -> bodies.add(new Body("text", "text/plain", one, one.length())));
        listOf(a.bodyHtml()).forEach(one -> bodies.add(new Body("html", "text/html", one, one.length())));
        return bodies;
    }

    private static List<Named> subjects(Article a) {
        List<Article.Subject> subjects = a.subjects() == null ? List.of() : a.subjects();
        return subjects.stream().map(one -> new Named(one.name(), one.uri())).toList();
    }

    private static List<Named> named(@Nullable List<String> names) {
        return names == null ? List.of() : names.stream().map(name -> new Named(name, null)).toList();
    }

    private static List<String> listOf(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text);
    }
}
