package news.dateline.ingest.format.body;

import java.text.Normalizer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that people write times with, in the languages of the wires; all of them folded. */
final class TimeWords {

    static final Map<String, Integer> DAYS = Months.numbered("monday mon montag lundi lunes lunedi segunda-feira",
            "tuesday tue tues dienstag mardi martes martedi terca-feira",
            "wednesday wed mittwoch mercredi miercoles mercoledi quarta-feira",
            "thursday thu thur thurs donnerstag jeudi jueves giovedi quinta-feira",
            "friday fri freitag vendredi viernes venerdi sexta-feira",
            "saturday sat samstag sonnabend samedi sabado sabato", "sunday sun sonntag dimanche domingo domenica");

    /** Names that say nothing of summer, and one of three meanings, of which the latest is taken. */
    static final Map<String, ZoneId> PLACES = Map.of("ET", ZoneId.of("America/New_York"), "CT",
            ZoneId.of("America/Chicago"), "MT", ZoneId.of("America/Denver"), "PT", ZoneId.of("America/Los_Angeles"),
            "EASTERN", ZoneId.of("America/New_York"), "LONDON", ZoneId.of("Europe/London"), "UK",
            ZoneId.of("Europe/London"), "IST", ZoneOffset.ofHours(1));

    /** "Out" is October in Brazil, but "7 out of 10" is no day. */
    private static final String MONTHS = Months.NAMES.keySet().stream().filter(name -> !name.equals("out"))
            .collect(Collectors.joining("|"));

    /** One part of a time; zones may be any word here, and are looked up. */
    static final Pattern TOKEN = Pattern.compile(
            """
                    (?<y>20\\d\\d)(?<hy>-?)(?<m>\\d\\d)\\k<hy>(?<d>\\d\\d)(?:t(?=\\d)|(?!\\d))
                    | (?<d1>\\d{1,2})(?<sep>[./])\\ ?(?<m1>1[0-2]|0?[1-9]|(?<=/)(?:1[3-9]|2\\d|3[01]))(?:\\k<sep>\\ ?(?<y1>20\\d\\d|\\d\\d(?![\\d:.]))(?!\\d)|\\.(?!\\d))
                    | (?<d2>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\ -]?(?:de\\ |of\\ )?(?<m2>MONTH)\\b\\.?(?:[\\ ,-]+(?:del?\\ )?(?<y2>YEAR))?
                    | (?<m3>MONTH)\\b\\.?\\ (?:the\\ )?(?<d3>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.h]\\d|\\ ?[ap]\\.?m)(?:,?\\ (?<y3>YEAR))?
                    | (?<day>DAYS)\\b\\.?
                    | (?<next>tomorrow|morgen|demain|manana|domani)\\b
                    | (?:12\\ ?)?(?<noon>noon|midday|mittags?|midi|mediodia|mezzogiorno)\\b
                    | (?:12\\ ?|00?:00\\ )?(?<night>midnight|mitternacht|minuit|medianoche|mezzanotte)\\b
                    | (?<h>\\d{1,2})\\ ?(?:[:.h]|uhr)\\ ?(?<min>\\d\\d)(?!\\d|\\.\\d)(?:[:.]\\d\\d(?:\\.\\d+)?)?(?:\\ ?(?<half>[ap])\\.?\\ ?m\\b\\.?)?(?:\\ ?(?:h|hrs|hours|uhr)\\b)?
                    | (?<h1>\\d{1,2})\\ ?(?:(?<half1>[ap])\\.?\\ ?m\\b\\.?|(?:h|hrs?|uhr|heures?|horas?|ore|o'clock)\\b|(?=\\ ?(?:gmt|utc|[bcemp][sd]t|cest|eest|mesz|mez|cet|eet)\\b))
                    | (?:ore|las|um)\\ (?<h2>\\d{1,2})\\b(?![:.]\\d|\\ ?(?:[ap]\\.?\\ ?m\\b|uhr))
                    | (?<mil>[01]\\d[0-5]\\d|2[0-3][0-5]\\d(?=\\ ?(?:h|hrs|hours|uhr|z|[a-z]{2,4}t|utc|on|DAYS)\\b))(?:\\d\\d(?=z\\b|[+-]\\d))?(?!\\d)(?:\\ ?(?:h|hrs|hours|uhr)\\b)?
                    | \\(?(?<off>(?:utc|gmt)?\\ ?[+-]\\d{1,2}(?::?\\d\\d)?)\\b\\)?
                    | \\(?(?<zone>[a-z]{1,7})\\b(?:\\ (?:standard\\ |daylight\\ )?time\\b)?\\)?
                    """
                    .replace("MONTH", MONTHS)
                    .replace("DAYS", String.join("|", DAYS.keySet()))
                    .replace("YEAR",
                            "20\\d\\d\\b(?!\\ ?(?:h|hrs|hours|uhr|z|gmt|utc|[a-z]{2,3}t)\\b)|2\\d(?=,?\\ (?:at\\ )?\\d|$)"),
            Pattern.COMMENTS);

    /** What may stand between the parts. */
    static final Pattern BETWEEN = Pattern.compile(
            "[\\s,()/'’]|\\.(?=\\s|$)|(?:[-–—](?=\\s*\\d))"
                    + "|(?:on|at|for|the|of|until|till?|to|before|not|and|am|um|ab|vor|dem|den|bis|zum|einschliesslich|le|du|a|las?|el"
                    + "|del?|l|u\\.?s\\.?(?= eastern)|jusqu|au|hasta|alle|fino|hours|hrs|uhr|heures?|horas?|ore|h|today|heute|hoy|aujourd|hui|oggi|ortszeit"
                    + "|(?:new york|[a-z]+) (?:local )?time|[a-z]+ (?:orts)?zeit|heure (?:de )?[a-z]+|hora (?:de )?[a-z]+)\\b");

    private TimeWords() {
    }

    /** Lower case without accents, with each letter where it stood. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c < 0x80 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            folded.append(Character.isSpaceChar(plain) ? ' ' : Character.toLowerCase(plain));
        }
        return folded.toString();
    }
}
