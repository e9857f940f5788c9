package news.dateline.ingest.source.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What an answer says about when to come again. */
final class Caching {

    /** A feed that wants to be left alone for longer is looked at nevertheless. */
    static final Duration LONGEST = Duration.ofHours(1);

    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age=(\\d{1,9})");
    private static final Pattern TTL = Pattern.compile("<ttl>\\s*(\\d{1,6})\\s*</ttl>");

    private Caching() {
    }

    /** How long the answer stays good, as {@code Cache-Control} or {@code Expires} have it. */
    static Duration fresh(HttpResponse response, Instant now) {
        String control = text(response, "Cache-Control");
        if (control != null && (control.contains("no-cache") || control.contains("no-store")))
            return Duration.ZERO;
        Matcher age = MAX_AGE.matcher(control == null ? "" : control);
        if (age.find())
            return capped(Duration.ofSeconds(Long.parseLong(age.group(1))));
        Instant date = time(text(response, "Date")).orElse(now);
        return time(text(response, "Expires")).map(expires -> capped(Duration.between(date, expires)))
                .orElse(Duration.ZERO);
    }

    /** {@code Retry-After}: seconds, or a time by the server's clock, which may be wrong. */
    static @Nullable Duration retryAfter(HttpResponse response, Instant now) {
        String text = text(response, "Retry-After");
        if (text == null)
            return null;
        if (text.matches("\\d{1,9}"))
            return Duration.ofSeconds(Long.parseLong(text));
        Instant date = time(text(response, "Date")).orElse(now);
        return time(text).map(at -> Duration.between(date, at)).filter(wait -> !wait.isNegative()).orElse(null);
    }

    /** The minutes that an RSS feed asks for in its {@code ttl}, which stands before its items. */
    static Duration ttl(String start) {
        Matcher ttl = TTL.matcher(start);
        return ttl.find() ? capped(Duration.ofMinutes(Long.parseLong(ttl.group(1)))) : Duration.ZERO;
    }

    private static Duration capped(Duration wished) {
        if (wished.isNegative())
            return Duration.ZERO;
        return wished.compareTo(LONGEST) > 0 ? LONGEST : wished;
    }

    private static Optional<Instant> time(@Nullable String text) {
        if (text == null)
            return Optional.empty();
        try {
            // the day of the week says nothing new, and is often wrong
            String date = text.replaceFirst("^[A-Za-z]+,\\s*", "");
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(HttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue().strip();
    }
}
