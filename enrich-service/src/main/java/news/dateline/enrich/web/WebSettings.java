package news.dateline.enrich.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the HTTP end.
 *
 * @param maxBody the longest request that is read
 */
@ConfigurationProperties(prefix = "dateline.web", ignoreUnknownFields = false)
record WebSettings(@DefaultValue("8MB") DataSize maxBody) {

    WebSettings {
        if (maxBody.toBytes() <= 0) {
            throw new IllegalArgumentException("dateline.web.max-body: expected more than 0 bytes, got " + maxBody);
        }
    }
}
