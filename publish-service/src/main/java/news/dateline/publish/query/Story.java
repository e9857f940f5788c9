package news.dateline.publish.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story with its facts, both of one version.
 *
 * @param marked where asked for: the texts as HTML, with names, times and facts marked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Story(@JsonUnwrapped Article article, List<TimelineFact> facts, @Nullable Markup marked) {
}
