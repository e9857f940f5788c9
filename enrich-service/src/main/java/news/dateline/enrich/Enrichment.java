package news.dateline.enrich;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import news.dateline.enrich.entity.Entities;
import news.dateline.enrich.entity.LexiconTagger;
import news.dateline.enrich.fact.Facts;
import news.dateline.enrich.text.Field;
import news.dateline.enrich.text.Language;
import news.dateline.enrich.text.Languages;
import news.dateline.enrich.text.Text;
import news.dateline.enrich.time.TimeExpression;
import news.dateline.enrich.time.Times;

/** The whole pipeline. Thread safe and deterministic: no clock, no network, no files. */
public final class Enrichment {

    static final String ENGINE = "dateline/1";

    private final Languages languages;
    private final Entities entities = new Entities(new LexiconTagger());
    private final Times times = new Times();
    private final Facts facts = new Facts();

    /** The pipeline, with what tells the language of a story that declares none. */
    public Enrichment(Languages languages) {
        this.languages = languages;
    }

    /** Finds out who, where and when a story speaks of. */
    public Enriched enrich(Story story) {
        var told = language(story);
        var language = told.primary();
        var body = Text.of(story.bodyText(), language);
        var headline = story.headline() == null ? null : Text.of(story.headline(), language);
        var today = today(story, language);
        var found = new ArrayList<TimeExpression>();
        if (headline != null) {
            found.addAll(times.find(headline, today, Field.HEADLINE));
        }
        found.addAll(times.find(body, today, null));
        var cast = entities.find(headline, body);
        var timeline = facts.find(body, found, cast, today.atStartOfDay().toInstant(ZoneOffset.UTC));
        return new Enriched(cast, found, timeline, told, ENGINE);
    }

    /** The day the story was filed where its dateline says so, else the day this version was made. */
    private LocalDate today(Story story, String language) {
        var made = LocalDate.ofInstant(story.versionCreated(), ZoneOffset.UTC);
        return story.dateline() == null
                ? made
                : times.dayOf(Text.of(story.dateline(), language), made).orElse(made);
    }

    private Language language(Story story) {
        return story.language() == null ? languages.guess(story.bodyText()) : new Language(story.language(), 1);
    }
}
