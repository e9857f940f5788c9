package news.dateline.ingest.source.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/** Turns what is written for one source into values; what is wrong is noted, not thrown, so that all of it is told. */
final class Checks {

    private final String prefix;
    private final List<String> violations;

    Checks(String prefix, List<String> violations) {
        this.prefix = prefix;
        this.violations = violations;
    }

    void wrong(String name, String what) {
        violations.add(prefix + "." + name + ": " + what);
    }

    @Nullable
    Duration duration(String name, @Nullable String text) {
        Duration read = value(name, text, "a time such as 30s, 5m or 2h", DurationStyle::detectAndParse);
        if (read != null && (read.isNegative() || read.isZero())) {
            wrong(name, "came " + text + ", expected more than nothing");
            return null;
        }
        return read;
    }

    @Nullable
    URI uri(String name, @Nullable String text, List<String> schemes) {
        URI read = value(name, text, "an address that starts with " + String.join(" or ", schemes), Checks::uri);
        if (read == null)
            return null;
        String scheme = read.getScheme() == null ? "" : read.getScheme().toLowerCase(Locale.ROOT) + "://";
        if (!schemes.contains(scheme) || (read.getHost() == null && !scheme.equals("s3://"))) {
            wrong(name, "came '" + text + "', expected an address that starts with " + String.join(" or ", schemes)
                    + " and names a host");
            return null;
        }
        if (read.getUserInfo() != null) {
            wrong(name, "came with a user in it, expected username and password as settings of their own");
            return null;
        }
        return read;
    }

    @Nullable
    Integer number(String name, @Nullable String text, int from, int to) {
        Integer read = value(name, text, "a number from " + from + " to " + to, Integer::valueOf);
        if (read != null && (read < from || read > to)) {
            wrong(name, "came " + read + ", expected a number from " + from + " to " + to);
            return null;
        }
        return read;
    }

    boolean yes(String name, @Nullable String text, boolean otherwise) {
        if (text == null)
            return otherwise;
        if (!text.equals("true") && !text.equals("false"))
            wrong(name, "came '" + text + "', expected true or false");
        return text.equals("true");
    }

    <E extends Enum<E>> @Nullable E word(String name, @Nullable String text, Class<E> type) {
        if (text == null)
            return null;
        List<String> words = Arrays.stream(type.getEnumConstants()).map(Checks::word).toList();
        int index = words.indexOf(text.toLowerCase(Locale.ROOT));
        if (index >= 0)
            return type.getEnumConstants()[index];
        wrong(name, "came '" + text + "', expected " + String.join(", ", words)
                + Suggestion.of(text.toLowerCase(Locale.ROOT), words));
        return null;
    }

    @Nullable
    Secret secret(String name, @Nullable String reference) {
        if (reference == null)
            return null;
        Secret secret = new Secret(reference);
        secret.findFault().ifPresent(fault -> wrong(name, fault));
        return secret;
    }

    @Nullable
    Condition condition(String name, @Nullable String text) {
        try {
            if (text != null && !text.isBlank())
                return Condition.of(text);
            wrong(name, "nothing came, expected a condition on the fields of a story");
        } catch (IllegalArgumentException e) {
            wrong(name, String.valueOf(e.getMessage()));
        }
        return null;
    }

    private <T> @Nullable T value(String name, @Nullable String text, String expected, Function<String, T> reader) {
        if (text == null)
            return null;
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException e) {
            wrong(name, "came '" + text + "', expected " + expected);
            return null;
        }
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
