package news.dateline.ingest.format.mail;

/** Plain text whose lines flow (RFC 3676): one that ends with a space goes on in the next, any other ends a paragraph. */
final class Flowed {

    private static final String SIGNATURE = "-- ";

    private Flowed() {
    }

    /** The paragraphs with blank lines between them. */
    static String paragraphs(String text, boolean deletesSpace) {
        StringBuilder paragraphs = new StringBuilder(text.length());
        for (String line : text.lines().toList()) {
            String own = line.startsWith(" ") ? line.substring(1) : line;
            if (own.startsWith(">") && !paragraphs.isEmpty())
                paragraphs.append("\n\n");
            boolean flows = own.endsWith(" ") && !own.equals(SIGNATURE);
            paragraphs.append(flows && deletesSpace ? own.substring(0, own.length() - 1) : own);
            paragraphs.append(flows ? "" : "\n\n");
        }
        return paragraphs.toString();
    }

    /** The text without the signature of who sent it. */
    static String withoutSignature(String text) {
        return text.split("(?m)^-- \\r?$", 2)[0];
    }
}
