package news.dateline.enrich;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.function.Supplier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import news.dateline.enrich.entity.Authority;
import news.dateline.enrich.entity.Entities;
import news.dateline.enrich.entity.model.LearnedTagger;
import news.dateline.enrich.fact.Facts;
import news.dateline.enrich.text.Field;
import news.dateline.enrich.text.Language;
import news.dateline.enrich.text.Languages;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.time.TimeExpression;
import news.dateline.enrich.time.Times;

/** The whole pipeline. Thread safe and deterministic: no clock, no network; files only where the newsroom gives some. */
public final class Enrichment {

    static final String ENGINE = "dateline/1";
    /** Said of a story in a language that no tagger reads. */
    static final String KNOWN_NAMES = ENGINE + " known-names";

    /** Days that are counted from the one on which a story was filed. */
    private static final Set<String> COUNTED = Set.of("today", "tomorrow", "yesterday", "tonight", "heute", "morgen",
            "gestern", "aujourd'hui", "demain", "hier", "hoy", "mañana", "ayer");

    private final Languages languages;
    private final Entities entities;
    private final Times times = new Times();
    private final Facts facts = new Facts();

    /** The pipeline, with what tells the language of a story that declares none. */
    public Enrichment(Languages languages) {
        this(languages, () -> Authority.NONE);
    }

    /** The pipeline, with what the newsroom knows of names, which is asked for each story. */
    public Enrichment(Languages languages, Supplier<Authority> authority) {
        this.languages = languages;
        // Words, names and weights are read with the first story that needs them: that the service is ready need not wait
        this.entities = new Entities(text -> LearnedTagger.english().tag(text), authority);
    }

    /** Finds out who, where and when a story speaks of. */
    public Enriched enrich(Story story) {
        var told = language(story);
        var language = told.primary();
        var body = Text.of(story.bodyText(), language);
        var headline = story.headline() == null ? null : Text.of(story.headline(), language);
        var today = today(story, body);
        var found = new ArrayList<TimeExpression>();
        if (headline != null) {
            found.addAll(times.find(headline, today, Field.HEADLINE));
        }
        found.addAll(times.find(body, today, null));
        var cast = entities.find(headline, body, language);
        var dates = new NamesOfTime(cast, story).without(found);
        var timeline = facts.find(body, dates, cast, today.atStartOfDay().toInstant(ZoneOffset.UTC));
        return new Enriched(cast, dates, timeline, told,
                entities.reads(language) ? ENGINE : KNOWN_NAMES);
    }

    /** The day the story was filed where its dateline says so, else the day this version was made. */
    private LocalDate today(Story story, Text body) {
        var made = LocalDate.ofInstant(story.versionCreated(), ZoneOffset.UTC);
        var dateline = Optional.ofNullable(story.dateline()).or(body::dateline);
        var filed = dateline.flatMap(line -> times.dayOf(Text.of(line, body.language()), made)).orElse(made);
        return filed.equals(made.minusDays(1)) && named(made, body) ? made : filed;
    }

    /** Filed the evening before and sent again after midnight: does it name the new day, and call none {@code today}? */
    private static boolean named(LocalDate made, Text body) {
        var weekday = made.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.of(body.language()))
                .toLowerCase(Locale.ROOT);
        boolean named = false;
        for (var sentence : body.sentences()) {
            for (var token : sentence.tokens()) {
                named |= token.lower().equals(weekday);
                if (COUNTED.contains(token.lower())) {
                    return false;
                }
            }
        }
        return named;
    }

    private Language language(Story story) {
        return story.language() == null ? languages.guess(story.bodyText()) : new Language(story.language(), 1);
    }
}
