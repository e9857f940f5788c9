package news.dateline.ingest.format.body;

import java.util.List;
import java.util.regex.Pattern;

/** Lines at the end of a text that are no part of the story: invitations of a web page and end marks of a wire. */
final class Boilerplate {

    private static final int LONGEST = 200;
    private static final Pattern LINE = Pattern.compile(
            """
                    leave\\ an?\\ (reply|comment) | (post|add|write)\\ an?\\ (comment|reply) | comments?(\\ are\\ closed)?
                    | read\\ (more|next)(\\ (here|on)\\b.{0,60})? | continue\\ reading | read\\ the\\ full\\ (story|article)(\\ .{1,60})?
                    | (sigue|seguir)\\ leyendo(\\ en\\ .{1,40})? | leer\\ más | lire\\ la\\ suite | weiterlesen | mehr\\ lesen
                    | the\\ post\\ .{1,150}\\ appeared\\ first\\ on\\ .{1,60} | unsubscribe
                    | (share|print|email)(\\ this(\\ (article|story|page|post))?)?
                    | (related|more)\\ (articles|stories|news|coverage) | back\\ to\\ top | advertise?ment
                    | sign\\ up\\ for\\ our\\ newsletters? | subscribe(\\ now|\\ to\\ our\\ newsletter)?
                    | (follow|like)\\ us\\ on\\ .{1,30} | (tweet|facebook|twitter|whatsapp|linkedin|copy\\ link)
                    | (filed\\ under|tags?|topics?):.{1,80} | (most\\ (read|popular)|recommended|trending)(\\ (stories|articles|now))?
                    | \\(?(ends?|more|endit|mfl?)\\)? | -\\ (ends?)\\ - | -\\ ?30\\ ?- | -+0-+ | n{4} | _{2,} | \\#{3,} | -{3,} | \\*{3,}
                    """,
            Pattern.CASE_INSENSITIVE | Pattern.COMMENTS);

    /** The sign of an agency and of those who wrote and edited: "Reuter 3", "dpa wsz jln npr", "hh/ph/ts/hd". */
    private static final Pattern SIGN = Pattern.compile(
            """
                    reuters?(\\ ?\\d)? | REUTERS?(\\ ?\\d)? | Reuters?(\\ ?\\d)? | \\((Reuters|AAP|AFP|AP|ANSA|APA|dpa|EFE|PA|PTI|UPI)\\)\\.?
                    | (AAP|AFP|AP|ANSA|APA|ATS|dpa|DPA|EFE|NTB|PA|PTI|RITZAU|SDA|STT|TASS|TT|UPI|Xinhua)(\\ [A-Za-z]{1,5}[\\d/]?){0,6}
                    | [a-z]{2,4}(/[a-z]{2,4}){1,5}
                    """,
            Pattern.COMMENTS);

    /** Who reported and edited, where to write to them, and whose text it is: longer than a line, and never a story. */
    private static final Pattern CREDIT = Pattern.compile(
            """
                    \\(?(additional\\ )?(reporting|writing|editing|compiled|production)\\ by\\ [^()]{1,200};\\ (writing|editing|production|additional|compiled)\\b.{0,300}
                    | \\((additional\\ )?(reporting|writing|editing|compiled)\\ (and\\ (writing|editing)\\ )?by\\ [^()]{1,200}\\)
                    | \\(\\(.{1,300}\\)\\)
                    | (copyright\\ )?(\\(c\\)|©)[^.]{0,60}\\b(19|20)\\d\\d\\b.{0,240}
                    | copyright\\ (19|20)\\d\\d\\b.{0,300} | all\\ rights\\ reserved
                    """,
            Pattern.CASE_INSENSITIVE | Pattern.COMMENTS);

    private static final Pattern NOTES = Pattern.compile("(?i)notes? (to|for) (the )?editors?\\s?:?");
    private static final Pattern CREDIT_START = Pattern.compile(
            "\\s*+(?:\\(\\(|\\((?:additional |writing and )?(?:reporting|writing|editing|compiled) by |REUTERS\\s*$)",
            Pattern.CASE_INSENSITIVE);

    private Boilerplate() {
    }

    /** The paragraphs up to the last one that belongs to the story. */
    static List<String> trim(List<String> paragraphs) {
        int end = notes(paragraphs);
        while (end > 0 && isBoilerplate(paragraphs.get(end - 1))) {
            end--;
        }
        return paragraphs.subList(0, end);
    }

    /** Where the notes for editors begin that stand below a press release under that title; else the end. */
    private static int notes(List<String> paragraphs) {
        for (int i = 1; i < paragraphs.size(); i++) {
            if (NOTES.matcher(paragraphs.get(i)).matches())
                return i;
        }
        return paragraphs.size();
    }

    /** Whether credits begin with a line, even where it is wrapped as those of the story are. */
    static boolean startsCredit(String line) {
        return mayStartCredit(line) && CREDIT_START.matcher(line).lookingAt();
    }

    /** Most lines begin with another letter, which is seen in less time. */
    private static boolean mayStartCredit(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) <= ' ') {
            start++;
        }
        return start < line.length() && "(rR".indexOf(line.charAt(start)) >= 0;
    }

    private static int wordsEnd(String paragraph) {
        int end = paragraph.length();
        while (end > 0 && (paragraph.charAt(end - 1) <= ' ' || ".:!…»>".indexOf(paragraph.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static boolean isBoilerplate(String paragraph) {
        String words = paragraph.substring(0, wordsEnd(paragraph));
        if (CREDIT.matcher(words).matches())
            return true;
        if (paragraph.length() > LONGEST)
            return false;
        return LINE.matcher(words).matches() || SIGN.matcher(paragraph).matches();
    }
}
