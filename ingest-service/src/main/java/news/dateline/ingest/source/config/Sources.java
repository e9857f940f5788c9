package news.dateline.ingest.source.config;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The front door: the sources as they are configured now. Those of the settings hold while the service runs; those of the
 * file {@code dateline.sources-file} come and go with it.
 */
@Component
public final class Sources {

    private static final Logger log = LoggerFactory.getLogger(Sources.class);

    private final Map<String, Source> settled;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Map<String, Source> all;

    Sources(Environment environment) {
        this.settled = SourcesReader.read(Binder.get(environment));
        this.all = settled;
    }

    /** All that are configured now. */
    public Collection<Source> all() {
        return all.values();
    }

    /** The source of this id. */
    public Optional<Source> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /**
     * What is configured for stories that carry this id: their source itself, or the nearest above it, such as
     * {@code agency} for {@code agency.sport}.
     */
    public Optional<Source> findNearest(String id) {
        String name = id;
        for (int dot = id.length(); dot > 0; dot = name.lastIndexOf('.')) {
            name = name.substring(0, dot);
            Source source = all.get(name);
            if (source != null)
                return Optional.of(source);
        }
        return Optional.empty();
    }

    /** Calls back after each change, on the thread that made it. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Puts the sources of the file in the place of those that it held before; throws {@link InvalidSources}. */
    void replace(Map<String, Source> ofFile) {
        List<String> twice = ofFile.keySet().stream().filter(settled::containsKey).map(id -> "dateline.sources." + id
                + ": stands in dateline.sources-file, but is also a setting of the service").toList();
        if (!twice.isEmpty())
            throw new InvalidSources(twice);
        Map<String, Source> next = new LinkedHashMap<>(settled);
        next.putAll(ofFile);
        if (next.equals(all))
            return;
        all = next;
        log.info("Sources configured now: {}", next.keySet());
        listeners.forEach(Runnable::run);
    }
}
