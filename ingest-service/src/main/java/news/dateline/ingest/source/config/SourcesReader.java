package news.dateline.ingest.source.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Reads all sources below {@code dateline.sources} and tells all that is wrong at once. */
final class SourcesReader {

    private static final String PREFIX = "dateline.sources";
    private static final Bindable<Map<String, Definition>> ALL = Bindable.mapOf(String.class, Definition.class);
    private static final List<String> NAMES = Arrays.stream(Definition.class.getRecordComponents())
            .map(component -> component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
            .toList();

    private SourcesReader() {
    }

    /** The sources by their ids; throws {@link InvalidSources}. */
    static Map<String, Source> read(Binder binder) {
        List<String> violations = new ArrayList<>(unknown(binder));
        Map<String, Source> sources = new LinkedHashMap<>();
        bound(binder, violations).forEach((id, written) -> {
            Source source = new SourceReader(id, written, violations).read();
            if (source != null)
                sources.put(id, source);
        });
        if (!violations.isEmpty())
            throw new InvalidSources(violations);
        return sources;
    }

    private static Map<String, Definition> bound(Binder binder, List<String> violations) {
        try {
            return binder.bind(PREFIX, ALL).orElseGet(Map::of);
        } catch (BindException e) {
            violations.add(e.getName() + ": cannot be read: " + root(e).getMessage());
            return Map.of();
        }
    }

    private static List<String> unknown(Binder binder) {
        try {
            binder.bind(PREFIX, ALL, new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
            return List.of();
        } catch (BindException e) {
            if (root(e) instanceof UnboundConfigurationPropertiesException unbound) {
                return unbound.getUnboundProperties().stream().map(SourcesReader::unknown).toList();
            }
            // told by the other reading
            return List.of();
        }
    }

    private static String unknown(ConfigurationProperty property) {
        ConfigurationPropertyName name = property.getName();
        String last = name.getLastElement(ConfigurationPropertyName.Form.DASHED);
        return name + ": there is no such setting" + Suggestion.of(last, NAMES);
    }

    private static Throwable root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
