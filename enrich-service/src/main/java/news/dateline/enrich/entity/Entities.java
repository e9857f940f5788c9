package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.dateline.enrich.text.Field;
import news.dateline.enrich.text.Text;

/** Finds the entities of a story: names are tagged, looked up and brought together. */
public final class Entities {

    private final Tagger tagger;
    private final Gazetteer gazetteer;

    /** Entities by the names that a tagger marks. */
    public Entities(Tagger tagger) {
        this.tagger = tagger;
        this.gazetteer = LexiconTagger.gazetteer();
    }

    /** The entities of a story, the most salient first. */
    public List<Entity> find(@Nullable Text headline, Text body) {
        var mentions = new ArrayList<Resolution.Named>();
        if (headline != null) {
            collect(headline, Field.HEADLINE, mentions);
        }
        collect(body, null, mentions);
        return new Resolution(gazetteer, mentions).entities();
    }

    private void collect(Text text, @Nullable Field in, List<Resolution.Named> into) {
        var tags = tagger.tag(text);
        tags.forEach(tag -> into.add(new Resolution.Named(tag, in)));
        Demonyms.outside(tags, text, gazetteer).forEach(tag -> into.add(new Resolution.Named(tag, in)));
    }
}
