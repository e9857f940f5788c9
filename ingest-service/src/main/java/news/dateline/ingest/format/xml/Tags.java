package news.dateline.ingest.format.xml;

/** Goes from tag to tag, over comments, CDATA sections, processing instructions and a DOCTYPE. */
final class Tags {

    private final String text;
    private String name = "";
    private int start;
    private int end;

    Tags(String text) {
        this.text = text;
    }

    boolean next() {
        for (int at = text.indexOf('<', end); at >= 0; at = text.indexOf('<', end)) {
            start = at;
            if (text.startsWith("<!--", at)) {
                end = behind("-->", at + 4);
            } else if (text.startsWith("<![CDATA[", at)) {
                end = behind("]]>", at + 9);
            } else if (text.startsWith("<?", at)) {
                end = behind("?>", at + 2);
            } else if (text.startsWith("<!", at)) {
                end = behindDoctype(at + 2);
            } else if (isTag(at)) {
                return true;
            } else {
                end = at + 1;
            }
        }
        return false;
    }

    String name() {
        return name;
    }

    String local() {
        return name.substring(name.indexOf(':') + 1);
    }

    boolean isNamed(String other) {
        return name.equals(other);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    boolean isStart() {
        return text.charAt(start + 1) != '/';
    }

    /** How much deeper it leads: 1 for a start tag, -1 for an end tag, 0 for an empty element. */
    int change() {
        if (!isStart())
            return -1;
        return text.charAt(end - 1) == '>' && text.charAt(end - 2) == '/' ? 0 : 1;
    }

    private boolean isTag(int at) {
        int from = at + (text.startsWith("</", at) ? 2 : 1);
        int to = from;
        while (to < text.length() && isNamePart(text.charAt(to))) {
            to++;
        }
        if (to == from)
            return false;
        name = text.substring(from, to);
        end = behindTag(to);
        return true;
    }

    /** Behind the > that ends a tag; one that is quoted does not. */
    private int behindTag(int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0)
                quote = c == quote ? 0 : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return i + 1;
            else if (c == '<')
                return i;
        }
        return text.length();
    }

    private int behindDoctype(int from) {
        int close = text.indexOf('>', from);
        int subset = text.indexOf('[', from);
        if (close < 0)
            return text.length();
        if (subset < 0 || subset > close)
            return close + 1;
        int after = behind("]", subset);
        return after >= text.length() ? after : behind(">", after);
    }

    private int behind(String mark, int from) {
        int at = text.indexOf(mark, from);
        return at < 0 ? text.length() : at + mark.length();
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }
}
