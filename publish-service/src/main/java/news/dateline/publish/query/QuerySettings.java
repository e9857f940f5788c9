package news.dateline.publish.query;

import java.time.Duration;
import java.util.List;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions are answered.
 *
 * @param tokens tokens that may ask, as {@code Authorization: Bearer}; without any, everybody may
 * @param streamEvery how often the stream looks for what is new, while somebody listens
 * @param streams the most that may listen at a time
 * @param streamsPerAddress the most of them that may come from one address (of IPv6, one network of 64 bits)
 */
public record QuerySettings(
        @DefaultValue( {
        }) List<String> tokens,
        @DefaultValue("500ms") @NotNull Duration streamEvery,
        @DefaultValue("200") @Min(0) int streams,
        @DefaultValue("50") @Min(1) int streamsPerAddress){

    @Override
    public String toString() {
        return "QuerySettings[" + tokens.size() + " tokens, streamEvery=" + streamEvery + ", streams=" + streams
                + ", streamsPerAddress=" + streamsPerAddress + "]";
    }
}
