package news.dateline.enrich.entity;

import java.util.List;

import news.dateline.enrich.text.Text;

/** Marks names by lists of known ones and by the words around and within them. */
public final class LexiconTagger implements Tagger {

    private static final Cues CUES = new Cues();
    private static final Gazetteer GAZETTEER = new Gazetteer(CUES.firstNames);

    static Gazetteer gazetteer() {
        return GAZETTEER;
    }

    @Override
    public List<Tag> tag(Text text) {
        return new Names(text, GAZETTEER, CUES).read();
    }
}
