package news.dateline.ingest;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as they are written. */
public final class Settings {

    private Settings() {
    }

    /** All defaults but these, each as {@code key=value}. */
    public static DatelineSettings of(String... pairs) {
        Map<String, String> written = new HashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            written.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return new Binder(new MapConfigurationPropertySource(written)).bindOrCreate("dateline",
                DatelineSettings.class);
    }
}
