package news.dateline.publish.query;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What a question asks for; each part narrows it. */
record Wanted(
        @Parameter(description = "Words in headline and body; \"…\" a phrase, - without, | or, * any ending", example = "nuclear talks") @Nullable String q,
        @Parameter(description = "Whole name of a person, an organisation or a place, in any case; `/v1/entities?name=` finds names by a part") @Nullable String entity,
        @Parameter(description = "Name of a place, or a country as two letters") @Nullable String place,
        @Parameter(description = "Country, ISO 3166-1 alpha-2", example = "KP") @Nullable String country,
        @Parameter(description = "Who made the story") @Nullable String provider,
        @Parameter(description = "Language of the story; `de` is `de-AT`, too (RFC 4647, basic filtering)", example = "en") @Nullable String language,
        @Parameter(description = "Date (UTC) or time with an offset; included", example = "2017-12-01") @Nullable String from,
        @Parameter(description = "Date (UTC) or time with an offset; not included", example = "2018-01-01") @Nullable String to) {

    /** The stories that are asked for. */
    Question stories() {
        return common().within("versionCreated", from, to);
    }

    /** The facts that are asked for: those whose time touches the period. */
    Question facts() {
        return common().within("when", from, to);
    }

    private @Nullable String expectCountry() {
        if (country == null || country.isBlank() || country.matches("[A-Za-z]{2}")) {
            return country;
        }
        throw new BadQuestion("`country` is \"" + country + "\", expected two letters (ISO 3166-1 alpha-2) such as KP;"
                + " `place` takes names");
    }

    private Question common() {
        return new Question().words(q)
                .any("entity", entity, "people", "organizations", "places")
                .any("place", place, "places", "countries")
                .any("country", expectCountry(), "countries")
                .any("provider", provider, "provider")
                .language(language);
    }
}
