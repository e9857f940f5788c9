package news.dateline.ingest.format.body;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells text of DOS, as old editorial systems write it: its letters with accents are where windows-1252 has quotation
 * marks and the like, which never stand between two letters.
 */
final class DosLetters {

    private static final String DOS = "IBM850";
    /** ü é ä ç ê ë ï ö, which are ‚ „ ‡ ˆ ‰ ‹ ” in windows-1252, or nothing. */
    private static final String TELLING = "\u0081\u0082\u0084\u0087\u0088\u0089\u008B\u0094";

    private DosLetters() {
    }

    /** The charset of DOS, where more letters speak for it than for that of Windows. */
    static Optional<Charset> find(byte[] bytes) {
        int dos = 0;
        int windows = 0;
        for (int i = 1; i + 1 < bytes.length; i++) {
            if (bytes[i] >= 0 || !isLetter(bytes[i - 1]) || !isLetter(bytes[i + 1]))
                continue;
            int letter = bytes[i] & 0xFF;
            if (TELLING.indexOf(letter) >= 0)
                dos++;
            // ß of DOS is the á of Windows
            else if (letter >= 0xC0 && letter != 0xE1)
                windows++;
        }
        return dos > windows && Charset.isSupported(DOS) ? Optional.of(Charset.forName(DOS)) : Optional.empty();
    }

    private static boolean isLetter(byte one) {
        return Character.isLetter(one);
    }
}
