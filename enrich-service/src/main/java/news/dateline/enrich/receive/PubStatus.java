package news.dateline.enrich.receive;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a story may be shown. */
enum PubStatus {
    @JsonProperty("usable")
    USABLE, @JsonProperty("withheld")
    WITHHELD, @JsonProperty("canceled")
    CANCELED
}
