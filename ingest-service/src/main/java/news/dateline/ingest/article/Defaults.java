package news.dateline.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * What a source says for all of its stories that do not say it themselves.
 *
 * @param provider who they come from
 * @param language BCP 47 tag
 * @param urgency 1 to 9
 * @param copyrightNotice copyright notice
 * @param usageTerms usage terms
 * @param reinstates true where a newer version may bring back a story that was killed
 */
public record Defaults(@Nullable String provider, @Nullable String language, @Nullable Integer urgency,
        @Nullable String copyrightNotice, @Nullable String usageTerms, @Nullable Boolean reinstates) {

    /** Nothing is said. */
    public static final Defaults NONE = new Defaults(null, null, null, null, null, null);

    public Defaults {
        provider = PlainText.line(provider);
        language = PlainText.line(language);
        copyrightNotice = PlainText.line(copyrightNotice);
        usageTerms = PlainText.line(usageTerms);
    }
}
