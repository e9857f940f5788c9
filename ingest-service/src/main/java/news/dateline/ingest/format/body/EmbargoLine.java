package news.dateline.ingest.format.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that says by itself that a story has to wait: {@code EMBARGOED UNTIL 00:01 GMT Tuesday 7 May 2024},
 * {@code Sperrfrist: 7. Mai 2024, 18.00 Uhr}. A line of a story about an embargo, such as {@code EMBARGO ON OIL TAKES
 * EFFECT}, does not.
 *
 * @param end where it ends; a headline may follow
 * @param time when the embargo ends; null where nobody can read that
 * @param isMark whether it says nothing of a time
 */
public record EmbargoLine(int end, @Nullable WrittenTime time, boolean isMark) {

    private static final int BEGINNING = 160;
    private static final int LONGEST = 300;

    /**
     * All words that such a line can begin with, folded and but for "the". Most lines begin with another, and looking at
     * all of them takes as much time as whatever else is done with a story.
     */
    private static final Set<String> FIRST = Set.of("this", "following", "bitte", "note", "notes", "eds", "editor",
            "editors",
            "attention", "achtung", "atencion", "urgent", "important", "please", "wichtig", "strictly", "strict",
            "embargoed", "not", "do", "hold", "nicht", "sous", "ne", "embargado", "embargada", "bajo", "no", "sob",
            "nao", "sotto", "under", "press", "media", "news", "embargo", "sperrfrist", "sperrfristende", "for");
    private static final int LONGEST_FIRST = FIRST.stream().mapToInt(String::length).max().orElse(0);

    private static final Pattern START = Pattern.compile(
            """
                    [^\\p{L}\\p{N}]*+
                    (?:(?:(?:this|the\\ following)(?:\\ [a-z]+){0,3}\\ is | bitte\\ beachten\\ sie\\ die | notes?\\ (?:to|for)\\ (?:the\\ )?editors?|eds|editors?|attention|achtung|atencion|urgent|important|please\\ note|wichtig)\\b[^\\p{L}\\p{N}]++)*+
                    (?<said>
                    (?<order>
                      (?:strictly\\ )?embargoed\\ (?:FOR\\ )?(?:until|till?)
                    | (?:not\\ (?:FOR|to\\ be\\ USED)|do\\ not\\ USE)[\\p{L}\\ ,]{0,40}?\\ (?:before|until|prior\\ to)
                    | hold\\ FOR\\ (?:until|till?)
                    | nicht\\ (?:zur\\ veroffentlichung|veroffentlichen)\\ (?:vor|bis)
                    | sous\\ embargo\\ jusqu['’](?:au?|a\\ ce) | ne\\ pas\\ (?:publier|diffuser)\\ avant
                    | (?:embargad[oa]|bajo\\ embargo)\\ hasta | no\\ publicar\\ (?:antes\\ del?|hasta)
                    | (?:embargad[oa]|sob\\ embargo)\\ ate | nao\\ (?:publicar|divulgar)\\ (?:antes\\ d[ae]s?|ate) | sotto\\ embargo\\ fino
                    )\\b
                    | (?<mark>
                      strict(?:ly)?\\ (?:under\\ )?embargo(?:ed)?(?:\\ FOR)? | under\\ (?:strict\\ )?embargo | (?:press|media|news)\\ embargo
                    | embargoed(?:\\ FOR)? | embargo\\ FOR | embargoed\\ (?:press\\ |news\\ |media\\ )?(?:release|copy|material)
                    | hold\\ FOR | sous\\ embargo | (?:bajo|sotto|sob)\\ embargo | embargad[oa]
                    )\\b
                    | (?<noun>embargo(?:\\ (?:date|time))?|sperrfrist(?:ende)?)\\b(?!\\ (?:on|from|of|in|against|ab|seit|in|fur|sur|contre|sobre|a|contra)\\b)
                    | (?<release>for\\ (?:release|publication))\\b
                    )
                    (?<verb>\\ (?:lifts|ends|expires|endet)\\b)?
                    """
                    .replace("FOR\\ ", "(?:for|against)\\ (?:public\\ )?(?:release|publication|broadcast|use)\\ ")
                    .replace("FOR", "(?:for|against)\\ (?:public\\ )?(?:release|publication|broadcast|use)")
                    .replace("USED", "(?:released|published|broadcast|used|quoted)")
                    .replace("USE", "(?:release|publish|broadcast|use|print)"),
            Pattern.COMMENTS);
    private static final Pattern COLON = Pattern
            .compile("[\\s:!*(–—-]+(?:(?:until|till?|bis|hasta|ate|date|time)\\s*:\\s*)?");
    private static final Pattern PARTED = Pattern.compile("\\s*(?:[:;|)\\]*!=–—]|[.-](?=\\s|-)|\\.$)");
    private static final Pattern EVENT = Pattern.compile(
            "\\W*(?:(?:until|bis|zum|till?|at|on|hasta|l|jusqu'au)\\W+)*(?:further notice|(?:check against )?delivery|auf weiteres|nouvel ordre|nuevo aviso"
                    + "|(?:beginning|start|end|conclusion|completion|time) of (?:the )?(?:speech|address|event|presentation|(?:press |news )?conference|briefing)|rede(?:beginn|ende)|beginn der (?:rede|veranstaltung|pressekonferenz))\\W*");
    private static final Pattern NONE = Pattern
            .compile("\\W*(?:none|no|nil|n/a|lifted|over|keine?|aufgehoben|aucun|leve|levantad[oa]|ninguno)\\b.*");
    private static final Pattern LIFTED = Pattern.compile(
            "[^\\p{L}\\p{N}]*+(?:the )?(?:(?:press|media|news) )?(?:embargo|sperrfrist)\\W+(?:(?:is|has been|now|ist|wurde|est|a ete|ha sido) )*"
                    + "(?:lifted|over|expired|removed|aufgehoben|abgelaufen|leve|levantado)\\b");

    /** What a line, or the beginning of a text, says of an embargo; null where it says nothing. */
    public static @Nullable EmbargoLine find(String line) {
        if (!mayBegin(line) || !START.matcher(beginning(line)).lookingAt())
            return null;
        String text = TimeWords.folded(line);
        Matcher start = START.matcher(text);
        if (!start.lookingAt())
            return null;
        Matcher colon = COLON.matcher(text).region(start.end(), text.length());
        WrittenTime time = WrittenTime.at(line, colon.lookingAt() ? colon.end() : start.end());
        return time == null ? timeless(line, text, start) : timed(line, start, time);
    }

    /**
     * A mark without a time that has other words behind it: {@code EMBARGO: Study finds it}. A headline of a story about
     * an embargo looks like that, too.
     */
    public static @Nullable EmbargoLine findMark(String line) {
        if (!mayBegin(line))
            return null;
        Matcher start = START.matcher(beginning(line));
        if (!start.lookingAt() || start.group("noun") == null || start.group("verb") != null)
            return null;
        String rest = TimeWords.folded(line.substring(start.end()));
        Matcher parted = PARTED.matcher(rest);
        if (!parted.lookingAt() || NONE.matcher(rest).matches())
            return null;
        return new EmbargoLine(start.end() + parted.end(), null, true);
    }

    /** Whether a line says so and nothing else. */
    public static boolean is(String line) {
        EmbargoLine found = find(line);
        return found != null && found.isWhole(line);
    }

    /** Those lines, each with the time below it. */
    public static List<String> among(List<String> lines) {
        List<String> among = new ArrayList<>();
        boolean before = false;
        for (String line : lines) {
            before = find(line) != null || (before && WrittenTime.of(line) != null);
            if (before)
                among.add(line);
        }
        return among;
    }

    /** Whether a line says that there is no embargo any more. */
    public static boolean isLifted(String line) {
        if (!mayBegin(line))
            return false;
        Matcher lifted = LIFTED.matcher(beginning(line));
        if (!lifted.lookingAt())
            return false;
        WrittenTime time = WrittenTime.at(line, lifted.end());
        return !hasWords(line.substring(time == null ? lifted.end() : time.end()));
    }

    /** What stands behind it on the same line. */
    public String rest(String line) {
        return line.substring(end).replaceFirst("^[^\\p{L}\\p{N}\"“„«‘'(]+", "").strip();
    }

    /** Whether it has the line for itself. */
    public boolean isWhole(String line) {
        return !hasWords(line.substring(end));
    }

    /** Whether the first words are some of those, or hold letters that would have to be folded first. */
    public static boolean mayBegin(String line) {
        int length = Math.min(BEGINNING, line.length());
        int start = 0;
        while (start < length && line.charAt(start) < 0x80 && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        int end = wordEnd(line, start, length);
        if (end == start + 3 && line.regionMatches(true, start, "the ", 0, 4)) {
            start = end + 1;
            end = wordEnd(line, start, length);
        }
        if (end < length && line.charAt(end) >= 0x80)
            return true;
        return end - start <= LONGEST_FIRST && FIRST.contains(line.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static int wordEnd(String line, int start, int length) {
        int end = start;
        while (end < length && line.charAt(end) < 0x80 && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Enough of a line to tell most lines from one that says so. */
    private static String beginning(String line) {
        return TimeWords.folded(line.substring(0, Math.min(BEGINNING, line.length())));
    }

    static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static @Nullable EmbargoLine timed(String line, Matcher start, WrittenTime time) {
        String rest = line.substring(time.end());
        boolean ends = !hasWords(rest);
        boolean parted = PARTED.matcher(rest).lookingAt();
        boolean isNoun = start.group("noun") != null;
        boolean isSaidOfIt = line.substring(start.end()).strip().startsWith(":") && isLoud(line, start)
                && !isLoud(rest);
        boolean isWeak = start.group("release") != null || start.group("verb") != null;
        if ((isWeak || (isNoun && !ends && !isSaidOfIt)) && !time.hasHour())
            return null;
        if (ends || parted)
            return new EmbargoLine(ends ? line.length() : time.end(), time.isBroken() ? null : time, false);
        boolean isFull = !time.isBroken() && time.hasDay() && time.hasHour();
        boolean isStory = isFull && !isLoud(rest);
        boolean isMeant = isLoud(line, start)
                ? isOrder(start) || isStory || isSaidOfIt
                : isFull && (start.group("order") != null || line.startsWith(":", start.end()));
        if (isWeak || !isMeant)
            return null;
        // what else is said may be of the time, where it is not full
        return new EmbargoLine(isStory || line.length() > LONGEST ? time.end() : line.length(), isFull ? time : null,
                false);
    }

    private static @Nullable EmbargoLine timeless(String line, String text, Matcher start) {
        String rest = text.substring(start.end());
        boolean loud = isLoud(line, start);
        if (start.group("release") != null || start.group("verb") != null || NONE.matcher(rest).matches())
            return null;
        if (!hasWords(rest))
            return loud || rest.strip().startsWith(":") ? new EmbargoLine(line.length(), null, true) : null;
        if (EVENT.matcher(rest).matches() && (loud || rest.strip().startsWith(":")))
            return new EmbargoLine(line.length(), null, false);
        Matcher parted = PARTED.matcher(rest);
        if (parted.lookingAt()) {
            int from = start.end() + parted.end();
            EmbargoLine more = line.length() <= LONGEST ? find(line.substring(from)) : null;
            if (more != null)
                return new EmbargoLine(from + more.end, more.time, more.isMark);
            return loud && isOrder(start) ? new EmbargoLine(from, null, start.group("mark") != null) : null;
        }
        int end = line.length() > LONGEST ? start.end() : line.length();
        return loud && start.group("order") != null ? new EmbargoLine(end, null, false) : null;
    }

    private static boolean isOrder(Matcher start) {
        return start.group("order") != null || start.group("mark") != null;
    }

    private static boolean isLoud(String line, Matcher start) {
        return isLoud(line.substring(start.start("said"), start.end("said")));
    }

    /** Whether it has no small letters. */
    public static boolean isLoud(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
