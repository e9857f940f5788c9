package news.dateline.publish.query;

import java.util.List;
import org.springframework.data.elasticsearch.core.query.HighlightQuery;
import org.springframework.data.elasticsearch.core.query.highlight.Highlight;
import org.springframework.data.elasticsearch.core.query.highlight.HighlightField;
import org.springframework.data.elasticsearch.core.query.highlight.HighlightFieldParameters;
import org.springframework.data.elasticsearch.core.query.highlight.HighlightParameters;

/** How the words that were searched for are shown: the whole headline, and the best pieces of the body, as safe HTML. */
final class Highlighting {
    static final HighlightQuery QUERY = new HighlightQuery(new Highlight(
            HighlightParameters.builder().withEncoder("html").withRequireFieldMatch(false).withPreTags("<em>")
                    .withPostTags("</em>").build(),
            List.of(new HighlightField("headline", HighlightFieldParameters.builder().withNumberOfFragments(0).build()),
                    new HighlightField("bodyText",
                            HighlightFieldParameters.builder().withNumberOfFragments(2).withFragmentSize(180)
                                    .build()))),
            Article.class);

    private Highlighting() {
    }
}
