package news.dateline.ingest.format.body;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the charset of bytes that nobody has named, by how often which letters follow each other (ICU). */
final class Letters {

    private static final int SAMPLE = 64 << 10;
    /** Below this the few accents of a Western text are all there is to go by. */
    private static final int SURE = 50;
    private static final int LIKELY = 20;

    private Letters() {
    }

    /** The charset, unless what there is to go by is too little; then it is a Western one as often as not. */
    static Optional<Charset> guess(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        Optional<Charset> dos = isMostlyForeign(sample) ? Optional.empty() : DosLetters.find(sample);
        if (dos.isPresent())
            return dos;
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        return isTrusted(match, sample) && Charset.isSupported(match.getName())
                ? Optional.of(Charset.forName(match.getName()))
                : Optional.empty();
    }

    private static boolean isTrusted(@Nullable CharsetMatch match, byte[] sample) {
        if (match == null || match.getName().startsWith("UTF-") || match.getName().equals("ISO-8859-1"))
            return false;
        return match.getConfidence() >= (isMostlyForeign(sample) ? LIKELY : SURE);
    }

    /** Whether more than a third of the letters are none of ASCII, as in Cyrillic, Greek or Chinese. */
    private static boolean isMostlyForeign(byte[] sample) {
        int foreign = 0;
        int letters = 0;
        for (byte one : sample) {
            foreign += one < 0 ? 1 : 0;
            letters += one < 0 || Character.isLetter(one) ? 1 : 0;
        }
        return foreign * 3 > letters;
    }
}
