package news.dateline.ingest.format.body;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Time zones as senders write them behind a time: {@code +0200}, {@code GMT+2}, {@code EDT}. */
public final class Zones {

    private static final Pattern OFFSET = Pattern
            .compile("(?:UTC|UT|GMT|Z)?\\s*([+-])(\\d{1,2}):?([0-5]\\d)?(?:\\s*\\(.*\\))?");

    /** Names mean one offset each, because they say by themselves whether it is summer. Those of mail are American. */
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"), Map.entry("UTC", "Z"), Map.entry("UT", "Z"), Map.entry("GMT", "Z"),
            Map.entry("Z", "Z"), Map.entry("WET", "Z"), Map.entry("BST", "+01:00"), Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"), Map.entry("MEZ", "+01:00"), Map.entry("CEST", "+02:00"),
            Map.entry("MESZ", "+02:00"), Map.entry("EET", "+02:00"), Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"), Map.entry("IST", "+05:30"), Map.entry("HKT", "+08:00"),
            Map.entry("JST", "+09:00"), Map.entry("KST", "+09:00"), Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"), Map.entry("NZST", "+12:00"), Map.entry("NZDT", "+13:00"));

    private Zones() {
    }

    /** The offset that a text names; nothing said is UTC, and null is what nobody can know. */
    public static @Nullable ZoneOffset find(String text) {
        String zone = text.strip().toUpperCase(Locale.ROOT);
        if (zone.isEmpty())
            return ZoneOffset.UTC;
        Matcher offset = OFFSET.matcher(zone);
        if (offset.matches())
            return of(offset);
        String named = NAMES.get(zone.replaceFirst("\\s*\\(.*\\)$", ""));
        return named == null ? null : ZoneOffset.of(named);
    }

    private static @Nullable ZoneOffset of(Matcher offset) {
        int hours = Integer.parseInt(offset.group(2));
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        int all = hours * 60 + minutes;
        if (all > 18 * 60)
            return null;
        return ZoneOffset.ofTotalSeconds(60 * (offset.group(1).equals("-") ? -all : all));
    }
}
