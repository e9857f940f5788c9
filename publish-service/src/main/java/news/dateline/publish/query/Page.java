package news.dateline.publish.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the answer.
 *
 * @param total how many there are in all; 10000 stands for that many or more
 * @param items the part
 * @param next the cursor of the next part; absent where this is the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Page<T>(long total, List<T> items, @Nullable String next) {
}
