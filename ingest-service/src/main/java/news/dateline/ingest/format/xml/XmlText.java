package news.dateline.ingest.format.xml;

import org.jsoup.nodes.Entities;

/**
 * Makes text of senders fit for an XML parser: letters that XML forbids become spaces; entities of HTML become the
 * letters that they name; any other & stands for itself, so that a document cannot bring entities of its own, and so does
 * a {@code <} that begins no tag.
 */
final class XmlText {

    private static final int LONGEST_NAME = 32;

    private XmlText() {
    }

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length();) {
            char c = text.charAt(i);
            if (text.startsWith("<![CDATA[", i)) {
                int end = text.indexOf("]]>", i);
                int to = end < 0 ? text.length() : end;
                text.substring(i, to).chars().forEach(one -> clean.append(allowed((char) one)));
                i = to;
            } else if (c == '&') {
                i = reference(text, i, clean);
            } else if (c == '<' && !isMarkup(text, i + 1)) {
                clean.append("&lt;");
                i++;
            } else {
                clean.append(Character.isSurrogate(c) ? surrogate(text, i) : allowed(c));
                i++;
            }
        }
        return clean.toString();
    }

    /** Whether a tag, a comment or the like begins; "5 < 6" is text that a sender has not escaped. */
    private static boolean isMarkup(String text, int behind) {
        char next = behind < text.length() ? text.charAt(behind) : '<';
        return Character.isLetter(next) || "/!?_:<".indexOf(next) >= 0;
    }

    private static int reference(String text, int at, StringBuilder clean) {
        int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_NAME));
        String name = end < 0 ? "" : text.substring(at + 1, end);
        if (isXml(name)) {
            clean.append(text, at, end + 1);
            return end + 1;
        }
        String letters = name.isEmpty() ? "" : Entities.getByName(name);
        if (letters.isEmpty()) {
            clean.append("&amp;");
            return at + 1;
        }
        clean.append(letters);
        return end + 1;
    }

    /** What every XML parser knows without being told. */
    private static boolean isXml(String name) {
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> true;
            default -> name.startsWith("#") && isLetter(name.substring(1));
        };
    }

    private static boolean isLetter(String number) {
        try {
            int letter = number.startsWith("x") || number.startsWith("X")
                    ? Integer.parseInt(number.substring(1), 16)
                    : Integer.parseInt(number);
            return letter == '\t' || letter == '\n' || letter == '\r'
                    || (letter >= ' ' && letter < 0xD800) || (letter > 0xDFFF && letter < 0xFFFE)
                    || (letter > 0xFFFF && letter <= 0x10FFFF);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static char surrogate(String text, int at) {
        char c = text.charAt(at);
        boolean isPair = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return isPair ? c : '\uFFFD';
    }

    private static char allowed(char c) {
        boolean isAllowed = c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
        return isAllowed ? c : ' ';
    }
}
